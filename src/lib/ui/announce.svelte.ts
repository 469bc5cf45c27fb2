import { SvelteMap } from 'svelte/reactivity';

export type Undo = { label: string; run: () => void };
export type Toast = { text: string; undo?: Undo };

/** What a screen reader is told, and what stands at the foot of the page for a while. */
export const said = $state({ text: '' });
export const toasts = new SvelteMap<number, Toast>();

const READ_IN_MS = 9000;
let last = 0;

/** Tells people who cannot see the change, without moving their focus. Waits its turn politely. */
export function announce(text: string): void {
	// The same sentence twice is only read twice if the region was empty between.
	said.text = '';
	setTimeout(() => (said.text = text), 60);
}

/**
 * A sentence at the foot of the page. With `undo` it stays until it is used or put away, because
 * nobody should have to hurry to save their work.
 */
export function toast(text: string, undo?: Undo): void {
	const id = ++last;
	for (const [other, { undo: open }] of toasts) if (open || toasts.size > 2) toasts.delete(other);
	toasts.set(id, { text, undo });
	announce(text);
	if (!undo) setTimeout(() => toasts.delete(id), READ_IN_MS);
}
