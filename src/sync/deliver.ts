import type { Connection } from './connection.ts';
import { framesOf } from './frames.ts';
import type { News } from './surroundings.ts';

/** Every socket gets the updates and, behind them, how much of its own is on disk. */
export function deliver(
	connections: Iterable<Connection>,
	news: News[],
	stateVector: Uint8Array
): void {
	const authors = new Set(news.map(({ except }) => except));
	const framesFor = (connection: Connection) => {
		const others = news.filter(({ except }) => except !== connection);
		return framesOf([...others.map(({ frame }) => frame), connection.saved(stateVector)]);
	};
	// Those who only read get the same bytes, all who have as much on disk.
	const alike = new Map<number, Uint8Array>();
	for (const connection of connections) {
		const { framesOnDisk } = connection;
		const known = authors.has(connection) ? undefined : alike.get(framesOnDisk);
		const frames = known ?? framesFor(connection);
		if (!authors.has(connection)) alike.set(framesOnDisk, frames);
		connection.deliver(frames);
	}
}
