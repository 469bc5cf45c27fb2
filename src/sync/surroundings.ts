import type { Db } from '#lib/db/db.server.ts';
import type { RoomAddress } from '#lib/minutes/room-name.ts';
import type { Connection } from './connection.ts';
import type { Entry, Store } from './store.ts';

/** A frame that changed the document (or turned out to change nothing) and is not yet acknowledged. */
export type Pending = Entry & {
	connection: Connection;
	frame: number;
	/** Sequence number of its last update, once stored. */
	seq?: number;
};

/** `except`: who wrote it has it already. */
export type News = { frame: Uint8Array; except?: Connection | undefined };

export type Facts = RoomAddress & { id: string; roundtableId: string };

/** What rooms share in a process. */
export type Surroundings = {
	db: Db;
	store: Store;
	now: () => Date;
	onFault: (fault: unknown) => void;
	sendPresence: (roomId: string, states: Uint8Array) => void;
};
