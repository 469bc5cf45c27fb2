import type { Attachment } from 'svelte/attachments';

export type DragTarget = {
	grab(id: string): void;
	hover(after: string | null): void;
	drop(): void;
	cancel(): void;
};

/** How near to the edge of the window the page begins to move along, in pixels. */
const EDGE = 72;
const PACE = 12;

/**
 * Lets rows (`[data-row]`) of a list be dragged by their grip (`[data-grip]`), with mouse, pen or
 * finger. It listens to the window, because a row that moves in the page would lose the pointer.
 */
export const draggable =
	(target: DragTarget): Attachment<HTMLElement> =>
	(list) => {
		let ending: AbortController | undefined;
		const end = (how: 'drop' | 'cancel') => {
			ending?.abort();
			target[how]();
		};

		function begin(event: PointerEvent) {
			const grip = event.target instanceof Element && event.target.closest('[data-grip]');
			const id = grip && grip.closest<HTMLElement>('[data-row]')?.dataset.row;
			if (!id || event.button !== 0 || !event.isPrimary) return;
			ending?.abort();
			ending = new AbortController();
			const { signal } = ending;
			target.grab(id);
			addEventListener('pointermove', (move) => follow(list, move, target), { signal });
			addEventListener('pointerup', () => end('drop'), { signal });
			addEventListener('pointercancel', () => end('cancel'), { signal });
			addEventListener('keydown', ({ key }) => key === 'Escape' && end('cancel'), { signal });
		}

		list.addEventListener('pointerdown', begin);
		return () => {
			list.removeEventListener('pointerdown', begin);
			ending?.abort();
		};
	};

function follow(list: HTMLElement, { clientY }: PointerEvent, target: DragTarget): void {
	if (clientY < EDGE) scrollBy(0, -PACE);
	if (clientY > innerHeight - EDGE) scrollBy(0, PACE);
	const above = [...list.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => {
		const { top, height } = row.getBoundingClientRect();
		return top + height / 2 < clientY;
	});
	target.hover(above.at(-1)?.dataset.row ?? null);
}
