import { onMount, untrack } from 'svelte';
import { invalidate } from '$app/navigation';
import { navigating } from '$app/state';
import type { ItemRoom, MinutesConnection } from '../minutes/connection.svelte.ts';
import { keepRescues, keptRescues } from '../minutes/rescue-store.ts';
import { meetingKey } from './key.ts';

type Page = { meetingId: string; rooms: ItemRoom[]; personId: string; ownDevice: boolean };

/** Changes come in bursts, and the end of a right is told a moment after them; in milliseconds. */
const together = 100;

/** Whether the data of this page can still be had, asked without touching what is shown. */
async function isReadable(): Promise<boolean> {
	const answer = await fetch(`${location.pathname}/__data.json`).catch(() => undefined);
	const data: { nodes?: ({ type: string } | null)[] } = await answer?.json().catch(() => ({}));
	return data?.nodes?.every((node) => node?.type !== 'error') ?? false;
}

/** The editor's half is large; a page can be read before it has arrived. */
async function open(page: () => Page, onChanged: () => void): Promise<MinutesConnection> {
	const { MinutesConnection } = await import('../minutes/connection.svelte.ts');
	const { rooms, personId, ownDevice, meetingId } = page();
	const opened = new MinutesConnection({ rooms, person: { id: personId }, ownDevice, onChanged });
	if (ownDevice) opened.rescues = [...keptRescues(personId, meetingId), ...opened.rescues];
	return opened;
}

/** Reads the page's data anew, a moment after it was told of a change. */
function refreshOf(connection: () => MinutesConnection | undefined, meetingId: () => string) {
	let waiting: ReturnType<typeof setTimeout> | undefined;

	/** A page that may no longer be read would be replaced, and unsaved text with it. */
	async function refresh(): Promise<void> {
		const { closed, hasUnsavedText } = connection() ?? {};
		if (closed && !closed.stillReadable) return;
		if (hasUnsavedText && !(await isReadable())) return;
		// Asking anew makes SvelteKit drop a navigation that is under way: people's clicks go first.
		if (navigating.to) return soon();
		await invalidate(meetingKey(meetingId()));
	}

	function soon(): void {
		waiting ??= setTimeout(() => {
			waiting = undefined;
			void refresh();
		}, together);
	}

	return { soon, stop: () => clearTimeout(waiting) };
}

/**
 * The live connection of a meeting's page, from the moment it is alive in the browser until it is
 * left. Call it while the page's component is made.
 */
export function connect(page: () => Page): { readonly connection: MinutesConnection | undefined } {
	let connection: MinutesConnection | undefined = $state.raw();

	const refreshing = refreshOf(
		() => connection,
		() => page().meetingId
	);

	onMount(() => {
		let left = false;
		void open(page, refreshing.soon).then((opened) => {
			if (left) opened.destroy();
			else connection = opened;
		});
		return () => {
			left = true;
			refreshing.stop();
			connection?.destroy();
		};
	});

	$effect(() => {
		const { rooms } = page();
		const open = connection;
		untrack(() => open?.setRooms(rooms));
	});

	$effect(() => {
		const { personId, meetingId, ownDevice } = page();
		if (connection && ownDevice) keepRescues(personId, meetingId, connection.rescues);
	});

	return {
		get connection() {
			return connection;
		}
	};
}
