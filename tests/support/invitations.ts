import { eq } from 'drizzle-orm';
import type { Db } from '#lib/db/db.server.ts';
import { people } from '#lib/identity/tables.server.ts';
import { mails } from '#lib/notifications/tables.server.ts';
import { seatHolders } from '#lib/roundtables/tables.server.ts';
import { EARLIER, aPerson, as } from './builders.ts';
import { aFullMeeting } from './meetings.ts';

/** Ten days before the meeting of `aFullMeeting` (10 March 2026, 18:00): in time for seven full days. */
export const IN_TIME = new Date('2026-02-28T09:00:00Z');

/** A full meeting; the member's seat has a deputy. */
export async function aMeetingToInvite(db: Db, now = IN_TIME) {
	const full = await aFullMeeting(db);
	const deputy = await aPerson(db, { passwordHash: 'x' });
	await db
		.insert(seatHolders)
		.values({ seatId: full.member.seat.id, personId: deputy.id, as: 'deputy', from: EARLIER });
	const at = (role: keyof typeof full.actors, when = now) => as(full.actors[role], db, when);
	return { ...full, deputy, at, ctx: at('chair') };
}

/** The mails to somebody, the latest first. */
export async function mailsTo(db: Db, personId: string) {
	const rows = await db.select().from(mails).where(eq(mails.personId, personId));
	return rows.reverse();
}

export const tokenIn = (body: string | null): string =>
	/\/antwort\/([\w-]+)/.exec(body ?? '')?.[1] ?? '';

/** The token in the latest mail to somebody. */
export async function tokenOf(db: Db, personId: string): Promise<string> {
	const tokens = (await mailsTo(db, personId)).map(({ body }) => tokenIn(body)).filter(Boolean);
	return tokens[0] ?? '';
}

export const rename = (db: Db, id: string, name: string) =>
	db.update(people).set({ name }).where(eq(people.id, id));
