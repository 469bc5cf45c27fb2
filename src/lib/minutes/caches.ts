/*
 * What a device keeps of the minutes. Only devices their owner called their own keep anything;
 * the name carries the person, so that nobody finds another person's text under their login.
 */

const prefix = 'minutes-of/';
export const nameOf = (personId: string, room: string) => `${prefix}${personId}/${room}`;
const withoutEpoch = (name: string) => name.slice(0, name.lastIndexOf('/'));

/** Caches of an earlier epoch of this room: their text must not flow into the new document. */
export async function olderEpochs(personId: string, room: string): Promise<string[]> {
	const own = nameOf(personId, room);
	const names = await cachesOnThisDevice();
	return names
		.filter((name) => name !== own && withoutEpoch(name) === withoutEpoch(own))
		.map((name) => name.slice(nameOf(personId, '').length));
}

/**
 * Deletes what the device keeps for others: at logout (`null`), at another person's login, and
 * where somebody took back that the device is their own.
 */
export async function keepOnlyCachesOf(personId: string | null): Promise<void> {
	const names = await cachesOnThisDevice();
	const others = names.filter((name) => !personId || !name.startsWith(nameOf(personId, '')));
	for (const name of others) indexedDB.deleteDatabase(name);
}

async function cachesOnThisDevice(): Promise<string[]> {
	const all = await indexedDB.databases().catch(() => []);
	return all.flatMap(({ name }) => (name?.startsWith(prefix) ? [name] : []));
}
