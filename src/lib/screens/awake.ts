import type { Attachment } from 'svelte/attachments';

type Lock = { release(): Promise<void> };

/** Keeps the screen from going dark while this is on the page, where the browser allows it. */
export const keepAwake: Attachment = () => {
	let lock: Lock | undefined;
	let left = false;

	async function ask(): Promise<void> {
		if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
		// Refused on low battery, or by the machine's owner: the page works on, the screen may go dark.
		const asked = await navigator.wakeLock.request('screen').catch(() => undefined);
		if (left) await asked?.release();
		else lock = asked;
	}

	const again = () => void ask();
	// A page in the background loses its lock.
	document.addEventListener('visibilitychange', again);
	void ask();
	return () => {
		left = true;
		document.removeEventListener('visibilitychange', again);
		void lock?.release();
	};
};
