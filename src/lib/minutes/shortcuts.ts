/**
 * Shortcuts that the toolbar shows; `Mod` is Ctrl, on a Mac ⌘. Indenting as in Word: Tab stays free
 * for leaving the text, and brackets cannot be reached on German keyboards.
 */
export const shortcuts = {
	decision: 'Mod-Alt-b',
	commitment: 'Mod-Alt-z',
	information: 'Mod-Alt-i',
	question: 'Mod-Alt-f',
	position: 'Mod-Alt-p',
	bold: 'Mod-b',
	italic: 'Mod-i',
	heading: 'Mod-Alt-1',
	bulletList: 'Mod-Shift-8',
	orderedList: 'Mod-Shift-7',
	quote: 'Mod-Shift-9',
	indent: 'Ctrl-m',
	outdent: 'Ctrl-Shift-m',
	link: 'Mod-k',
	mention: 'Mod-Alt-n',
	attachment: 'Mod-Alt-a',
	direction: 'Mod-Alt-d',
	undo: 'Mod-z',
	redo: 'Mod-y',
	toolbar: 'Alt-F10'
} as const;
export type Tool = keyof typeof shortcuts;
