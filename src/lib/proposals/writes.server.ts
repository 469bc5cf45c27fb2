import { and, eq, inArray, max, sql } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import type { Db } from '../db/db.server.ts';
import type { ProposalEventKind, Proposal } from './proposals.ts';
import { proposalEvents, proposalFiles, proposals, proposalSupports } from './tables.server.ts';

type To = { db: Db };

/** Two proposals at once get two numbers: the second waits here until the first is stored. */
export async function lockNumbers({ db }: To, roundtableId: string): Promise<void> {
	const key = `proposals/${roundtableId}`;
	await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`);
}

type NewProposal = Omit<typeof proposals.$inferInsert, 'number' | 'version' | 'itemId'>;

/** Call it behind `lockNumbers`. @returns its number; undefined if this id was stored before */
export async function insertProposal({ db }: To, proposal: NewProposal) {
	const [last] = await db
		.select({ number: max(proposals.number) })
		.from(proposals)
		.where(eq(proposals.roundtableId, proposal.roundtableId));
	const [row] = await db
		.insert(proposals)
		.values({ ...proposal, number: (last?.number ?? 0) + 1 })
		.onConflictDoNothing()
		.returning({ number: proposals.number });
	return row?.number;
}

type Change = Partial<
	Pick<
		Proposal,
		'title' | 'reason' | 'kind' | 'minutes' | 'wishedMeetingId' | 'state' | 'meetingId' | 'itemId'
	>
>;

/** False if someone else changed the proposal since `version`; then nothing was written. */
export async function changeProposal(
	{ db }: To,
	{ id, version }: Pick<Proposal, 'id' | 'version'>,
	change: Change
): Promise<boolean> {
	const rows = await db
		.update(proposals)
		.set({ ...change, version: sql`${proposals.version} + 1` })
		.where(and(eq(proposals.id, id), eq(proposals.version, version)))
		.returning({ id: proposals.id });
	return rows.length === 1;
}

/** How its sender can be reached is nobody's business any more. */
export async function forgetContact({ db }: To, id: string): Promise<void> {
	await db.update(proposals).set({ contact: '' }).where(eq(proposals.id, id));
}

/** What a proposal became. Part of the change that decided on it. */
export async function setItem({ db }: To, id: string, itemId: string): Promise<void> {
	await db.update(proposals).set({ itemId }).where(eq(proposals.id, id));
}

/** Proposals on an agenda, or of a meeting, that lose their place; they are locked until the end. */
export function lockPlaced(
	{ db }: To,
	which: { itemId: string } | { meetingId: string }
): Promise<Pick<Proposal, 'id' | 'state' | 'version' | 'meetingId'>[]> {
	const { id, state, version, meetingId } = proposals;
	return db
		.select({ id, state, version, meetingId })
		.from(proposals)
		.where(
			and(
				'itemId' in which
					? eq(proposals.itemId, which.itemId)
					: eq(proposals.meetingId, which.meetingId),
				inArray(proposals.state, ['accepted', 'deferred'])
			)
		)
		.for('update');
}

/** An open proposal, locked until the end of the transaction. */
export async function lockOpen({ db }: To, id: string) {
	const [row] = await db
		.select({ id: proposals.id, state: proposals.state, version: proposals.version })
		.from(proposals)
		.where(and(eq(proposals.id, id), eq(proposals.state, 'open')))
		.for('update');
	return row;
}

type Happened = {
	kind: ProposalEventKind;
	reason?: string;
	meetingId?: string | null;
	earlierTitle?: string | null;
	earlierReason?: string | null;
};

/** Writes down what happened, for ever. */
export async function note(
	{ db, actor, now }: Pick<Ctx, 'db' | 'actor' | 'now'>,
	proposalId: string,
	event: Happened
): Promise<void> {
	const personId = actor.kind === 'person' ? actor.id : null;
	await db.insert(proposalEvents).values({ ...event, proposalId, personId, at: now });
}

export async function attach({ db }: To, proposalId: string, fileIds: string[]): Promise<void> {
	if (fileIds.length === 0) return;
	await db.insert(proposalFiles).values(fileIds.map((fileId) => ({ proposalId, fileId })));
}

/** @returns those that were attached, and are no longer */
export async function detach({ db }: To, proposalId: string, ids: string[]): Promise<string[]> {
	if (ids.length === 0) return [];
	const rows = await db
		.delete(proposalFiles)
		.where(and(eq(proposalFiles.proposalId, proposalId), inArray(proposalFiles.fileId, ids)))
		.returning({ fileId: proposalFiles.fileId });
	return rows.map(({ fileId }) => fileId);
}

/** False if the seat had joined before. */
export async function insertSupport(
	{ db }: To,
	support: typeof proposalSupports.$inferInsert
): Promise<boolean> {
	const rows = await db
		.insert(proposalSupports)
		.values(support)
		.onConflictDoNothing()
		.returning({ seatId: proposalSupports.seatId });
	return rows.length === 1;
}

/** How many of these seats had joined, and no longer do. */
export async function deleteSupports(
	{ db }: To,
	proposalId: string,
	seatIds: string[]
): Promise<number> {
	const rows = await db
		.delete(proposalSupports)
		.where(
			and(eq(proposalSupports.proposalId, proposalId), inArray(proposalSupports.seatId, seatIds))
		)
		.returning({ seatId: proposalSupports.seatId });
	return rows.length;
}
