import { sql } from 'drizzle-orm';
import type { Db } from './db.server.ts';

/**
 * What server processes tell each other through PostgreSQL. A notice is sent when the transaction
 * commits and carries ids only, never content: whoever receives it reads the rows.
 */
export type Notices = {
	/** Rows of a meeting changed; open pages re-run their `load`. */
	changed: { meeting: string; topic: ChangedTopic };
	/** Rights may have changed; sockets that match are judged again. */
	access: { person?: string; session?: string; meeting?: string; roundtable?: string };
	/** A room of minutes has new updates up to `head`. */
	minutes: { room: string; head: number };
	/** Work was put into the queue. */
	jobs: { name: string };
	/** Awareness states of one process, at most 8,000 bytes. */
	presence: { room: string; from: string; update: string };
};

export type ChangedTopic =
	| 'meeting'
	| 'agenda'
	| 'decisions'
	| 'commitments'
	| 'rooms'
	| 'seats'
	| 'attendance'
	| 'speaking'
	| 'positions'
	| 'attachments'
	| 'record';
export type NoticeChannel = keyof Notices;

/** Sends a notice at the end of the surrounding transaction (at once if there is none). */
export async function notify<C extends NoticeChannel>(
	{ db }: { db: Db },
	channel: C,
	notice: Notices[C]
): Promise<void> {
	await db.execute(sql`select pg_notify(${`augenhoehe_${channel}`}, ${JSON.stringify(notice)})`);
}
