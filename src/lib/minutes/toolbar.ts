import type { IconName } from '../ui/icons.ts';
import { shortcuts, type Tool } from './shortcuts.ts';

export type ToolbarTool = { tool: Exclude<Tool, 'toolbar'>; icon: IconName; words?: true };

/** The toolbar speaks the meeting first; how things look comes after. */
export const groups: ToolbarTool[][] = [
	[
		{ tool: 'decision', icon: 'decision', words: true },
		{ tool: 'commitment', icon: 'commitment', words: true },
		{ tool: 'information', icon: 'information', words: true },
		{ tool: 'question', icon: 'question', words: true },
		{ tool: 'position', icon: 'position', words: true }
	],
	[
		{ tool: 'bold', icon: 'bold' },
		{ tool: 'italic', icon: 'italic' },
		{ tool: 'heading', icon: 'heading' },
		{ tool: 'bulletList', icon: 'list' },
		{ tool: 'orderedList', icon: 'numbered' },
		{ tool: 'indent', icon: 'indent' },
		{ tool: 'outdent', icon: 'outdent' },
		{ tool: 'quote', icon: 'quote' },
		{ tool: 'link', icon: 'link' },
		{ tool: 'mention', icon: 'mention' },
		{ tool: 'attachment', icon: 'attachment' },
		{ tool: 'direction', icon: 'direction' }
	],
	[
		{ tool: 'undo', icon: 'undo' },
		{ tool: 'redo', icon: 'redo' }
	]
];

/** What stays pressed while the caret is in it. */
export const toggles: ReadonlySet<Tool> = new Set([
	'decision',
	'commitment',
	'information',
	'question',
	'bold',
	'italic',
	'heading',
	'bulletList',
	'orderedList',
	'quote',
	'link'
]);

/** As `aria-keyshortcuts` wants it: `Control+Alt+B`. */
export function ariaKeys(tool: Tool, mac: boolean): string {
	return keysOf(tool, {
		Mod: mac ? 'Meta' : 'Control',
		Ctrl: 'Control',
		Alt: 'Alt',
		Shift: 'Shift'
	});
}

/** For people: `Strg+Alt+B`. */
export function shownKeys(tool: Tool, mac: boolean, control: string): string {
	return keysOf(tool, {
		Mod: mac ? '⌘' : control,
		Ctrl: control,
		Alt: mac ? '⌥' : 'Alt',
		Shift: '⇧'
	});
}

function keysOf(tool: Tool, names: Record<string, string>): string {
	const parts = shortcuts[tool].split('-');
	return parts.map((part) => names[part] ?? part.toUpperCase()).join('+');
}
