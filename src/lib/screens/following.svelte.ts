import { untrack } from 'svelte';
import { prefersReducedMotion } from 'svelte/motion';

/**
 * Goes along with the item the table deals with, as long as the reader does: whoever scrolled back
 * is left in peace and told the way forward. Call it while a component is made.
 */
export function followCurrent(elementId: () => string | undefined) {
	let away = $state(false);
	let shown: string | undefined;

	const behavior = () => (prefersReducedMotion.current ? 'auto' : 'smooth');

	$effect(() => {
		const id = elementId();
		const section = id === undefined ? null : document.getElementById(id);
		if (!section) return;
		const first = shown === undefined;
		const goesAlong = first ? location.hash === '' : !untrack(() => away);
		if (goesAlong && shown !== id) {
			section.scrollIntoView({ behavior: first ? 'auto' : behavior(), block: 'start' });
		}
		shown = id;
		const observer = new IntersectionObserver(([entry]) => {
			away = entry !== undefined && !entry.isIntersecting;
		});
		observer.observe(section);
		return () => observer.disconnect();
	});

	return {
		/** The current item is out of sight. */
		get away() {
			return away;
		}
	};
}
