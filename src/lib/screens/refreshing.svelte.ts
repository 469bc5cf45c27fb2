import { onMount, untrack } from 'svelte';
import { invalidate } from '$app/navigation';
import { meetingKey } from '../meetings/key.ts';
import type { MinutesConnection } from '../minutes/connection.svelte.ts';

/** A screen that nobody touches for hours: what it shows is never older than that. */
const everyMs = 60_000;

/**
 * Reads the page's data anew after the connection was gone, and now and then in any case: nobody
 * stands beside a projector to reload it.
 */
export function keepFresh(
	connection: () => MinutesConnection | undefined,
	meetingId: () => string
): void {
	const refresh = () => void invalidate(meetingKey(meetingId())).catch(() => undefined);
	let wasOffline = false;

	$effect(() => {
		const state = connection()?.saving.state;
		if (state === 'saved' && wasOffline) untrack(refresh);
		if (state) wasOffline = state === 'offline';
	});

	onMount(() => {
		const timer = setInterval(refresh, everyMs);
		return () => clearInterval(timer);
	});
}
