import { baseKeymap, chainCommands } from 'prosemirror-commands';
import {
	inputRules,
	textblockTypeInputRule,
	wrappingInputRule,
	undoInputRule
} from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { redoCommand, undoCommand, yUndoPluginKey } from 'y-prosemirror';
import * as commands from './commands.ts';
import { startMention } from './mention.ts';
import { schema } from './schema.ts';
import { shortcuts, type Tool } from './shortcuts.ts';

const { nodes } = schema;

/** @param run what the toolbar's buttons do as well: they need the page around the text */
export function keys(run: (tool: Tool) => boolean): Plugin[] {
	const tools = Object.entries(shortcuts).map(([tool, key]): [string, Command] => [
		key,
		(_state, dispatch) => !dispatch || run(tool as Tool)
	]);
	return [
		keymap({
			...Object.fromEntries(tools),
			'Mod-Shift-z': redoCommand,
			Backspace: chainCommands(undoInputRule, commands.endEmptyBlock),
			'Shift-Enter': commands.insertBreak,
			Enter: splitListItem(nodes['listItem']!)
		}),
		keymap(baseKeymap)
	];
}

/** Commands of the tools that need nothing but the text. */
export const plainTools: Partial<Record<Tool, Command>> = {
	bold: commands.toggleBold,
	italic: commands.toggleItalic,
	heading: commands.toggleHeading,
	bulletList: commands.toggleBulletList,
	orderedList: commands.toggleOrderedList,
	quote: commands.toggleQuote,
	indent: commands.indent,
	outdent: commands.outdent,
	mention: startMention,
	direction: commands.turnDirection,
	undo: undoCommand,
	redo: redoCommand
};

/** What people type anyway: "- " begins a list, "1. " a numbered one, "# " a heading. */
export const typingRules = () =>
	inputRules({
		rules: [
			wrappingInputRule(/^\s*[-–*]\s$/, nodes['bulletList']!),
			wrappingInputRule(/^\s*\d{1,2}[.)]\s$/, nodes['orderedList']!),
			wrappingInputRule(/^\s*>\s$/, nodes['quote']!),
			textblockTypeInputRule(/^(#{1,3})\s$/, nodes['heading']!, ([, marks = '#']) => ({
				level: marks.length
			}))
		]
	});

/** From here on undo goes back no further. */
export function forgetUndo({ state }: EditorView): void {
	yUndoPluginKey.getState(state)?.undoManager.clear();
}
