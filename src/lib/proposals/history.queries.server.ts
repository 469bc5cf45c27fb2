import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import type { Db } from '../db/db.server.ts';
import { filesNamed } from '../files/queries.server.ts';
import type { FileName } from '../files/files.ts';
import { peopleNamed } from '../identity/queries.server.ts';
import { seatsNamed } from '../roundtables/seats.queries.server.ts';
import type { ProposalEventKind } from './proposals.ts';
import { proposalEvents, proposalFiles, proposalSupports } from './tables.server.ts';

/** One thing that happened to a proposal. */
export type ProposalEvent = {
	id: string;
	proposalId: string;
	kind: ProposalEventKind;
	at: Date;
	/** Who did it; null: a visitor without account, or the server. */
	by: string | null;
	reason: string;
	meetingId: string | null;
	earlierTitle: string | null;
	earlierReason: string | null;
};

type Row = typeof proposalEvents.$inferSelect;

async function withNames({ db }: { db: Db }, rows: Row[]): Promise<ProposalEvent[]> {
	const ids = [...new Set(rows.flatMap(({ personId }) => personId ?? []))];
	const names = new Map((await peopleNamed({ db }, ids)).map(({ id, name }) => [id, name]));
	return rows.map(({ personId, sequence: _, ...row }) => ({
		...row,
		by: names.get(personId ?? '') ?? null
	}));
}

/** Everything that happened to a proposal the caller may see, from the beginning. */
export async function historyOf({ db }: { db: Db }, proposalId: string): Promise<ProposalEvent[]> {
	const rows = await db
		.select()
		.from(proposalEvents)
		.where(eq(proposalEvents.proposalId, proposalId))
		.orderBy(asc(proposalEvents.sequence));
	return withNames({ db }, rows);
}

const words = [
	'refused',
	'retracted',
	'accepted',
	'deferred',
	'declined',
	'withdrawn',
	'reopened',
	'itemRemoved',
	'itemRestored',
	'meetingCancelled'
] as const satisfies readonly ProposalEventKind[];

/** The last decision on each of these proposals the caller may see. */
export async function lastWordOn(
	{ db }: Pick<Ctx, 'db'>,
	ids: string[]
): Promise<Map<string, ProposalEvent>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.selectDistinctOn([proposalEvents.proposalId])
		.from(proposalEvents)
		.where(and(inArray(proposalEvents.proposalId, ids), inArray(proposalEvents.kind, [...words])))
		.orderBy(proposalEvents.proposalId, desc(proposalEvents.sequence));
	return new Map((await withNames({ db }, rows)).map((event) => [event.proposalId, event]));
}

export type Supporter = { seatId: string; organisation: string; person: string };

/** The seats that joined a proposal, in the order they did. */
export async function supportersOf({ db }: { db: Db }, proposalId: string): Promise<Supporter[]> {
	const rows = await db
		.select()
		.from(proposalSupports)
		.where(eq(proposalSupports.proposalId, proposalId))
		.orderBy(asc(proposalSupports.at), asc(proposalSupports.seatId));
	const seatIds = rows.map(({ seatId }) => seatId);
	const personIds = rows.map(({ personId }) => personId);
	const [seats, people] = await Promise.all([
		seatsNamed({ db }, seatIds),
		peopleNamed({ db }, [...new Set(personIds)])
	]);
	const names = new Map(people.map(({ id, name }) => [id, name]));
	return rows.map(({ seatId, personId }) => ({
		seatId,
		organisation: seats.get(seatId) ?? '',
		person: names.get(personId) ?? ''
	}));
}

/** What is attached to a proposal the caller may see. */
export async function attachmentsOf({ db }: { db: Db }, proposalId: string): Promise<FileName[]> {
	const rows = await db
		.select({ fileId: proposalFiles.fileId })
		.from(proposalFiles)
		.where(eq(proposalFiles.proposalId, proposalId));
	return filesNamed(
		{ db },
		rows.map(({ fileId }) => fileId)
	);
}
