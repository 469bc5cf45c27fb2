import { and, asc, desc, eq, gte, inArray, lt, ne, sql, type SQL } from 'drizzle-orm';
import { visibleMeetings } from '../access/scopes/meetings.server.ts';
import type { GuestPass } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import type { Db } from '../db/db.server.ts';
import { isId } from '../forms/fields.ts';
import { peopleNamed } from '../identity/queries.server.ts';
import { linksOf } from './links.queries.server.ts';
import type { Guest, Meeting } from './meetings.ts';
import { guests, meetings } from './tables.server.ts';

const columns = {
	id: meetings.id,
	roundtableId: meetings.roundtableId,
	number: meetings.number,
	title: meetings.title,
	startsAt: meetings.startsAt,
	plannedMinutes: meetings.plannedMinutes,
	place: meetings.place,
	state: meetings.state,
	cancelReason: meetings.cancelReason,
	currentItemId: meetings.currentItemId,
	minutesState: meetings.minutesState,
	minutesTakenById: meetings.minutesTakenById,
	invitedAt: meetings.invitedAt,
	shortNoticeReason: meetings.shortNoticeReason,
	sequence: meetings.sequence,
	version: meetings.version
};

/** A meeting the actor may see. Others do not exist for them. */
export async function findMeeting(ctx: Ctx, id: string): Promise<Meeting | undefined> {
	if (!isId(id)) return undefined;
	const [row] = await ctx.db
		.select(columns)
		.from(meetings)
		.where(and(eq(meetings.id, id), visibleMeetings(ctx)));
	return row;
}

/** A meeting for a job, or for a use case that has judged elsewhere whether its actor may act. */
export async function meetingOf({ db }: { db: Db }, id: string): Promise<Meeting | undefined> {
	const [row] = await db.select(columns).from(meetings).where(eq(meetings.id, id));
	return row;
}

/** Until the transaction ends nobody cancels or moves this meeting. */
export async function holdMeeting({ db }: { db: Db }, id: string): Promise<void> {
	await db.select({ id: meetings.id }).from(meetings).where(eq(meetings.id, id)).for('share');
}

/** Meetings the actor may see, for lists across meetings. */
export async function meetingsNamed(ctx: Ctx, ids: string[]): Promise<Map<string, Meeting>> {
	if (ids.length === 0) return new Map();
	const rows = await ctx.db
		.select(columns)
		.from(meetings)
		.where(and(inArray(meetings.id, ids), visibleMeetings(ctx)));
	return new Map(rows.map((row) => [row.id, row]));
}

/** How long a meeting still counts as running after its start: a long evening, in hours. */
const EVENING = 6;
export const MEETINGS_PER_PAGE = 50;

export type MeetingList = {
	when: 'upcoming' | 'held';
	/** Of `held`: only what began before this moment (the last row of the page before). */
	before?: Date;
};

/** Meetings of one table: coming ones in order, past ones newest first, at most one page. */
export function listMeetings(
	ctx: Ctx,
	roundtableId: string,
	{ when, before }: MeetingList
): Promise<Meeting[]> {
	const edge = new Date(ctx.now.getTime() - EVENING * 3_600_000);
	const coming = when === 'upcoming';
	const inTime = coming ? gte(meetings.startsAt, edge) : lt(meetings.startsAt, before ?? edge);
	return ctx.db
		.select(columns)
		.from(meetings)
		.where(and(eq(meetings.roundtableId, roundtableId), inTime, visibleMeetings(ctx)))
		.orderBy(coming ? asc(meetings.startsAt) : desc(meetings.startsAt), meetings.id)
		.limit(MEETINGS_PER_PAGE);
}

/** The latest meeting of a table, by its start. */
export async function lastMeetingOf(ctx: Ctx, roundtableId: string): Promise<Meeting | undefined> {
	const [row] = await ctx.db
		.select(columns)
		.from(meetings)
		.where(and(eq(meetings.roundtableId, roundtableId), visibleMeetings(ctx)))
		.orderBy(desc(meetings.startsAt), meetings.id)
		.limit(1);
	return row;
}

/** The next meeting of each of these tables that is not cancelled, by table. */
export async function nextMeetingOf(
	ctx: Ctx,
	roundtableIds: string[]
): Promise<Map<string, Meeting>> {
	if (roundtableIds.length === 0) return new Map();
	const rows = await coming(ctx, inArray(meetings.roundtableId, roundtableIds));
	return new Map(rows.toReversed().map((row) => [row.roundtableId, row]));
}

/** Coming meetings to which the actor is invited as a guest. */
export async function meetingsAsGuest(ctx: Ctx): Promise<Meeting[]> {
	const ids = ctx.actor.kind === 'person' ? ctx.actor.guestOf.map((pass) => pass.meetingId) : [];
	return ids.length === 0 ? [] : coming(ctx, inArray(meetings.id, ids));
}

function coming(ctx: Ctx, which: SQL): Promise<Meeting[]> {
	const edge = new Date(ctx.now.getTime() - EVENING * 3_600_000);
	const notCancelled = ne(meetings.state, 'cancelled');
	return ctx.db
		.select(columns)
		.from(meetings)
		.where(and(which, notCancelled, gte(meetings.startsAt, edge), visibleMeetings(ctx)))
		.orderBy(asc(meetings.startsAt), meetings.id);
}

/** Guests of a meeting and of its items, by name. Call it only for those who may see them all. */
export async function guestsOf({ db }: Pick<Ctx, 'db'>, meetingId: string): Promise<Guest[]> {
	const rows = await db
		.select({ id: guests.id, personId: guests.personId, itemId: guests.itemId })
		.from(guests)
		.where(eq(guests.meetingId, meetingId))
		.orderBy(guests.invitedAt, guests.id);
	const people = await peopleNamed(
		{ db },
		rows.map((row) => row.personId)
	);
	const names = new Map(people.map(({ id, name }) => [id, name]));
	const links = await linksOf({ db }, meetingId);
	return rows.map((row) => {
		const linkEndsAt = links.get(row.personId) ?? null;
		return { ...row, name: names.get(row.personId) ?? '', linkEndsAt };
	});
}

/** What a person is invited to: for loading the actor, before any rule can be asked. */
export function guestPassesOf({ db }: { db: Db }, personId: string): Promise<GuestPass[]> {
	return db
		.select({ meetingId: guests.meetingId, itemId: guests.itemId })
		.from(guests)
		.where(eq(guests.personId, personId));
}

/** Whose minutes somebody takes by hand-over: for loading the actor, before any rule can be asked. */
export function minutesTakenBy(
	{ db }: { db: Db },
	personId: string
): Promise<{ id: string; roundtableId: string }[]> {
	const notApproved = inArray(meetings.minutesState, ['writing', 'draft']);
	return db
		.select({ id: meetings.id, roundtableId: meetings.roundtableId })
		.from(meetings)
		.where(and(eq(meetings.minutesTakenById, personId), notApproved));
}

/** The number the next meeting of a table gets. Call it behind `lockNumbers`. */
export async function nextNumber({ db }: { db: Db }, roundtableId: string): Promise<number> {
	const [row] = await db
		.select({ last: sql<number>`coalesce(max(${meetings.number}), 0)::int` })
		.from(meetings)
		.where(eq(meetings.roundtableId, roundtableId));
	return (row?.last ?? 0) + 1;
}
