import { can } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { meetingsAsGuest, nextMeetingOf } from '../meetings/queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { listRoundtables, roundtablesNamed } from './queries.server.ts';
import type { Roundtable, RoundtableName, SeatNow } from './roundtables.ts';
import { seatNow } from './seating.ts';
import { seatsOf } from './seats.queries.server.ts';

export type TableSummary = Pick<Roundtable, 'id' | 'slug' | 'name' | 'label' | 'rhythm'> & {
	seats: SeatNow[];
	next: Meeting | null;
	/** Who may not read a table's meetings is told nothing about them, not that there are none. */
	readsMeetings: boolean;
};

export type TablesFilter = { archived: boolean; after: string | undefined };

/** The tables one may see, each with its seats and its next meeting. */
export async function overviewOfTables(
	ctx: Ctx,
	filter: TablesFilter
): Promise<{ tables: TableSummary[]; total: number; next: string | undefined }> {
	const { rows, ...page } = await listRoundtables(ctx, filter);
	const ids = rows.map(({ id }) => id);
	const [seats, meetings] = await Promise.all([seatsOf(ctx, ids), nextMeetingOf(ctx, ids)]);
	const there = seats.filter(({ endedAt }) => !endedAt).map((seat) => seatNow(seat, ctx.now));
	const byTable = Map.groupBy(there, ({ roundtableId }) => roundtableId);
	const tables = rows.map(({ id, slug, name, label, rhythm }) => {
		const around = byTable.get(id) ?? [];
		const readsMeetings = can(ctx.actor, 'meeting.read', { id: '', roundtableId: id });
		const next = meetings.get(id) ?? null;
		return { id, slug, name, label, rhythm, seats: around, next, readsMeetings };
	});
	return { tables: tables.sort(bySoonestMeeting), ...page };
}

/** What comes next stands first; tables without a date keep the order of their names. */
const bySoonestMeeting = (a: TableSummary, b: TableSummary) =>
	(a.next?.startsAt.getTime() ?? Infinity) - (b.next?.startsAt.getTime() ?? Infinity) || 0;

export type GuestMeeting = { meeting: Meeting; table: RoundtableName };

/** Coming meetings of tables at which one has no seat. */
export async function invitationsAsGuest(ctx: Ctx): Promise<GuestMeeting[]> {
	const own = new Set(ctx.actor.kind === 'person' ? ctx.actor.seats.map(tableOf) : []);
	const meetings = (await meetingsAsGuest(ctx)).filter((meeting) => !own.has(tableOf(meeting)));
	const names = await roundtablesNamed(ctx, [...new Set(meetings.map(tableOf))]);
	return meetings.map((meeting) => ({ meeting, table: names.get(tableOf(meeting))! }));
}

const tableOf = ({ roundtableId }: { roundtableId: string }) => roundtableId;
