import { untrack } from 'svelte';
import { madeOwnChange } from '../agenda/sending.svelte.ts';
import { getText } from '../i18n/context.ts';
import type { MinutesConnection } from '../minutes/connection.svelte.ts';
import { nameOfWriter, onRemoteChange } from '../minutes/remote-changes.ts';
import { announce } from '../ui/announce.svelte.ts';
import { changesBetween, textSentence, type Shown, type TextNews } from './news.ts';
import { PacedNews } from './pace.ts';

type Page = {
	shown: Shown;
	connection: MinutesConnection | undefined;
	/** Whether this person wants to hear of changes. */
	on: boolean;
};

/**
 * Tells people who cannot see it what others change on this page: in the item they work in, on the
 * agenda, in what is decided. Call it while a component is made.
 */
export function hearChanges(page: () => Page): void {
	const text = getText();
	const numberOf = (itemId: string) => page().shown.items.find(({ id }) => id === itemId)?.number;
	const news = new PacedNews<TextNews>({
		say: announce,
		summary(written) {
			const number = numberOf(written[0]!.itemId);
			return number === undefined ? undefined : textSentence(text, number, written);
		}
	});

	let before: Shown | undefined;
	$effect(() => {
		const { shown, on } = page();
		if (before && on) news.happened(changesBetween(text, before, shown, madeOwnChange()));
		before = shown;
	});

	$effect(() => {
		const { connection, on, shown } = page();
		if (!connection || !on) return;
		/** Whoever only reads hears of the item the table deals with. */
		const heard = () => connection.desk.writesIn ?? page().shown.currentItemId;
		const stops = shown.items.map(({ id }) =>
			listenTo(connection, id, (change) => untrack(heard) === id && news.written(change))
		);
		return () => stops.forEach((stop) => stop?.());
	});

	$effect(() => () => news.stop());
}

function listenTo(
	connection: MinutesConnection,
	itemId: string,
	heard: (change: TextNews) => void
): (() => void) | undefined {
	const room = connection.roomOf(itemId);
	const fragment = room?.ready ? connection.fragmentOf(itemId) : undefined;
	if (!room || !fragment) return undefined;
	return onRemoteChange(fragment, room.provider, ({ client, ...counts }) => {
		const by = nameOfWriter(room.provider.awareness.getStates(), client);
		heard({ itemId, by, ...counts });
	});
}
