import { expect, type Locator, type Page } from '@playwright/test';
import type { Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** The editor at its element, as `openEditor` leaves it there. */
type EditorElement = Element & { editor: EditorView };

/** The page on which everybody writes, once its lamp is green. */
export async function openMinutes(page: Page, number: 25 | 26): Promise<void> {
	await page.goto('/tische/runder-tisch');
	const link = page.locator('a[href^="/sitzungen/"]', { hasText: new RegExp(`\\b${number}\\b`) });
	await page.goto(`${await link.first().getAttribute('href')}/protokoll`);
	await expect(page.getByRole('main').getByText(/^(gespeichert|محفوظ)$/)).toBeVisible();
	await expect(page.getByRole('textbox').first()).toBeVisible();
}

/** The text of an agenda item, in German, English or Arabic. */
export const textOf = (page: Page, item: number): Locator =>
	page.getByRole('textbox', { name: new RegExp(`(TOP|البند) ${item}:`) });

/**
 * Puts the caret into a block and the focus into the text. A click and a key would race with what
 * others write in the meantime.
 *
 * @param block counted from 0; the last one if it is not given
 * @param at before this letter of the block, counted from 0
 */
export async function placeCaret(
	text: Locator,
	{ block, at = 'end' }: { block?: number; at?: 'start' | 'end' | number } = {}
): Promise<void> {
	await text.evaluate(
		(element, { block, at }) => {
			const view = (element as unknown as EditorElement).editor;
			const { doc, selection, tr } = view.state;
			const index = block ?? doc.childCount - 1;
			let position = 0;
			for (let before = 0; before < index; before++) position += doc.child(before).nodeSize;
			const size = doc.childCount > 0 ? doc.child(index).nodeSize : 0;
			const letters = at === 'start' ? 0 : at === 'end' ? size - 2 : at;
			const place = doc.resolve(position + 1 + letters);
			view.focus();
			const kind = selection.constructor as typeof Selection;
			view.dispatch(tr.setSelection(kind.near(place, at === 'end' ? -1 : 1)));
		},
		{ block, at }
	);
	await expect(text).toBeFocused();
}

/** The words of each block, in order. */
export const blocksOf = (text: Locator): Promise<string[]> =>
	text.evaluate((element) => {
		const { doc } = (element as unknown as EditorElement).editor.state;
		return Array.from({ length: doc.childCount }, (_, index) => doc.child(index).textContent);
	});

export async function expectBlocks(text: Locator, words: string[]): Promise<void> {
	await expect.poll(() => blocksOf(text)).toEqual(words);
}

export const saved = (page: Page): Promise<void> =>
	expect(page.getByRole('main').getByText(/^(gespeichert|محفوظ)$/)).toBeVisible();

/** Each of them once: none can be missing unseen, wherever they end up. */
export const manySigns = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟';

/** Types at the caret as a person does, letter by letter. */
export const type = (page: Page, words: string): Promise<void> =>
	page.keyboard.type(words, { delay: 15 });

/**
 * Undoes until nothing of this is left. How much goes at once depends on how fast it was typed: slow
 * machines need more than one step.
 */
export async function takeBack(page: Page, text: Locator, typed: RegExp): Promise<void> {
	for (let words = await blocksOf(text); words.some((one) => typed.test(one));) {
		await page.keyboard.press('Control+z');
		await expect.poll(() => blocksOf(text)).not.toEqual(words);
		words = await blocksOf(text);
	}
}
