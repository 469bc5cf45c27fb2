import { and, eq, gt, lte } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { findAccount } from '../identity/queries.server.ts';
import { roundtablesNamed } from '../roundtables/queries.server.ts';
import { guestLinks, meetings } from './tables.server.ts';
import { titleOfItem } from '../agenda/title.queries.server.ts';

type At = { db: Db; now: Date };

export type GuestLink = typeof guestLinks.$inferSelect;

/** Whether a guest by link may still come in: for loading the actor, before any rule can be asked. */
export async function hasLiveLink({ db, now }: At, personId: string): Promise<boolean> {
	const live = and(eq(guestLinks.personId, personId), gt(guestLinks.expiresAt, now));
	return (await db.select({ id: guestLinks.id }).from(guestLinks).where(live)).length > 0;
}

export async function linkOfPerson(
	{ db }: { db: Db },
	personId: string
): Promise<GuestLink | undefined> {
	const [row] = await db.select().from(guestLinks).where(eq(guestLinks.personId, personId));
	return row;
}

/** Links of a meeting, by person. Call it only for those who may see them. */
export async function linksOf({ db }: { db: Db }, meetingId: string): Promise<Map<string, Date>> {
	const rows = await db.select().from(guestLinks).where(eq(guestLinks.meetingId, meetingId));
	return new Map(rows.map(({ personId, expiresAt }) => [personId, expiresAt]));
}

export function linksEndedBefore({ db }: { db: Db }, at: Date): Promise<GuestLink[]> {
	return db.select().from(guestLinks).where(lte(guestLinks.expiresAt, at));
}

/** What somebody is told before they open the door: whom the link is for, to what, by whom. */
export type Doorstep = {
	personId: string;
	name: string;
	inviter: string;
	meetingId: string;
	table: string;
	number: number;
	title: string;
	startsAt: Date;
	cancelled: boolean;
	/** Null: all open items of the meeting. */
	item: string | null;
	expiresAt: Date;
};

/** Behind the token of a link that lives. Not scoped: the token is the right. */
export async function doorstepOf({ db, now }: At, id: string): Promise<Doorstep | undefined> {
	const live = and(eq(guestLinks.id, id), gt(guestLinks.expiresAt, now));
	const [row] = await db
		.select({ link: guestLinks, meeting: meetings })
		.from(guestLinks)
		.innerJoin(meetings, eq(meetings.id, guestLinks.meetingId))
		.where(live);
	if (!row) return undefined;
	const { link, meeting } = row;
	const guest = await findAccount({ db }, link.personId);
	const inviter = await findAccount({ db }, link.invitedById);
	const tables = await roundtablesNamed({ db }, [meeting.roundtableId]);
	if (!guest) return undefined;
	return {
		...{ personId: guest.id, name: guest.name, inviter: inviter?.name ?? '' },
		...{ meetingId: meeting.id, table: tables.get(meeting.roundtableId)?.name ?? '' },
		...{ number: meeting.number, title: meeting.title, startsAt: meeting.startsAt },
		cancelled: meeting.state === 'cancelled',
		item: link.itemId === null ? null : await titleOfItem({ db }, link.itemId),
		expiresAt: link.expiresAt
	};
}
