import { and, eq, sql } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import type { MinutesRecord, Objection } from './approval.ts';
import { objections, records } from './tables.server.ts';

type At = { db: Db };

/** Whoever approves, answers or corrects waits until another who does so is done. */
export async function lockRecord({ db }: At, meetingId: string): Promise<void> {
	await db
		.select({ id: records.meetingId })
		.from(records)
		.where(eq(records.meetingId, meetingId))
		.for('update');
}

type Frozen = Pick<
	MinutesRecord,
	'meetingId' | 'versionId' | 'frozenAt' | 'frozenById' | 'objectionsUntil'
>;

/** At the first freeze, and at one after the draft was taken back. */
export async function putRecord({ db }: At, frozen: Frozen): Promise<void> {
	const { meetingId, ...fields } = frozen;
	await db
		.insert(records)
		.values({ meetingId, ...fields })
		.onConflictDoUpdate({ target: records.meetingId, set: fields });
}

export async function changeRecord(
	{ db }: At,
	meetingId: string,
	change: Partial<Omit<typeof records.$inferInsert, 'meetingId'>>
): Promise<void> {
	await db.update(records).set(change).where(eq(records.meetingId, meetingId));
}

type NewObjection = Omit<typeof objections.$inferInsert, 'id' | 'version'>;

export async function insertObjections({ db }: At, rows: NewObjection[]): Promise<string[]> {
	const inserted = await db.insert(objections).values(rows).returning({ id: objections.id });
	return inserted.map(({ id }) => id);
}

type Seen = Pick<Objection, 'id' | 'version'>;

const unchanged = ({ id, version }: Seen) =>
	and(eq(objections.id, id), eq(objections.version, version));

/** False if somebody else changed it since `version`; then nothing was written. */
export async function changeObjection(
	{ db }: At,
	seen: Seen,
	change: Partial<NewObjection>
): Promise<boolean> {
	const rows = await db
		.update(objections)
		.set({ ...change, version: sql`${objections.version} + 1` })
		.where(unchanged(seen))
		.returning({ id: objections.id });
	return rows.length === 1;
}

/** What was only prepared leaves nothing behind. */
export async function deleteObjection({ db }: At, seen: Seen): Promise<boolean> {
	const rows = await db.delete(objections).where(unchanged(seen)).returning({ id: objections.id });
	return rows.length === 1;
}

/**
 * Rewrites whatever objections to this item say; the version goes up where something changed.
 * @returns how many
 */
export async function concealIn(
	{ db }: At,
	itemId: string,
	conceal: (words: string) => string
): Promise<number> {
	const { id, version, quote, text, answer } = objections;
	const rows = await db
		.select({ id, version, quote, text, answer })
		.from(objections)
		.where(eq(objections.itemId, itemId))
		.for('update');
	let count = 0;
	for (const { id, version, ...said } of rows) {
		const next = {
			quote: conceal(said.quote),
			text: conceal(said.text),
			answer: conceal(said.answer)
		};
		if (JSON.stringify(next) === JSON.stringify(said)) continue;
		count += 1;
		await changeObjection({ db }, { id, version }, next);
	}
	return count;
}
