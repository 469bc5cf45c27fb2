import type * as Y from 'yjs';
import type { AwarenessState } from './presence.ts';

export type RemoteChange = { added: number; changed: number; removed: number; client: number };

/**
 * Tells what others did to a text, in its paragraphs and blocks.
 *
 * @param origin of changes that come from the server
 * @returns how to stop listening
 */
export function onRemoteChange(
	fragment: Y.XmlFragment,
	origin: unknown,
	heard: (change: RemoteChange) => void
): () => void {
	const listen = (events: Y.YEvent<Y.XmlFragment>[], transaction: Y.Transaction) => {
		if (transaction.local || transaction.origin !== origin) return;
		const blocks = new Set<unknown>();
		let [added, removed] = [0, 0];
		for (const event of events) {
			if (event.target === fragment) {
				added += event.changes.added.size;
				removed += event.changes.deleted.size;
			} else blocks.add(event.path[0]);
		}
		heard({ added, removed, changed: blocks.size, client: writerOf(transaction) });
	};
	fragment.observeDeep(listen as Parameters<Y.XmlFragment['observeDeep']>[0]);
	return () => fragment.unobserveDeep(listen as Parameters<Y.XmlFragment['observeDeep']>[0]);
}

/** The client that added something; 0 where somebody only deleted. */
function writerOf({ afterState, beforeState }: Y.Transaction): number {
	for (const [client, clock] of afterState) {
		if ((beforeState.get(client) ?? 0) < clock) return client;
	}
	return 0;
}

/** Whose change it was, if they like to be seen writing. */
export function nameOfWriter(
	states: ReadonlyMap<number, AwarenessState>,
	client: number
): string | undefined {
	const user = states.get(client)?.user;
	return user?.visible ? user.name : undefined;
}
