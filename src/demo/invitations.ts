import { and, eq } from 'drizzle-orm';
import { generateNKeysBetween } from 'fractional-indexing';
import type { Ctx } from '#lib/access/ctx.ts';
import { agendaItems } from '#lib/agenda/tables.server.ts';
import { loadActor } from '#lib/identity/actor.server.ts';
import { answerAsOneself } from '#lib/invitations/answer.server.ts';
import type { AnswerInput } from '#lib/invitations/invitations.ts';
import { invite } from '#lib/invitations/invite.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { prepareMeetings } from '#lib/series/daily.server.ts';
import { ruleDays } from '#lib/series/dates.ts';
import { series, standingItems } from '#lib/series/tables.server.ts';
import { addDays, momentAt } from '#lib/time/zone.ts';
import { demoMeetings } from './meetings.ts';
import type { Town } from './seed.ts';
import type { PersonKey } from './world.ts';

/** The rule of the roundtable: every 2nd Tuesday. */
const secondTuesday = { kind: 'monthly', nth: 2, weekday: 2, every: 1 } as const;
/** Titles on the agenda of no. 26 that stand on every agenda, and where. */
const standing = [
	['Begrüßung, Anwesenheit, Befangenheit', 'opening'],
	['Aus den Initiativen', 'end'],
	['Termine, Verschiedenes', 'end']
] as const;

/** The series of the roundtable, its standing items, and no. 26 with everything carried over. */
export async function seedSeries(ctx: Ctx, town: Town): Promise<void> {
	const roundtableId = town.tables['runder-tisch'].id;
	const [last, next] = [await meetingNo(ctx, town, 25), await meetingNo(ctx, town, 26)];
	const month = `${town.d0.slice(0, 7)}-01`;
	const rule = { rule: secondTuesday, fromDay: addDays(month, -720), untilDay: null };
	const [seriesDay] = ruleDays(rule, month, addDays(month, 30));
	const [made] = await ctx.db
		.insert(series)
		.values({
			...rule,
			roundtableId,
			time: '18:00',
			plannedMinutes: 120,
			place: 'Rathaus, Großer Saal',
			createdAt: ctx.now
		})
		.returning();
	await ctx.db
		.update(meetings)
		.set({ seriesId: made?.id ?? null, seriesDay: seriesDay ?? null })
		.where(eq(meetings.id, next));
	const origins = await seedStanding(ctx, town);
	origins.set('Protokoll Nr. 25', `approval:${last}`).set('Offene Zusagen', 'commitments');
	for (const [title, origin] of origins) {
		const item = and(eq(agendaItems.meetingId, next), eq(agendaItems.title, title));
		await ctx.db.update(agendaItems).set({ origin }).where(item);
	}
	// All that the hourly job would do at once, so that the town does not change after its first day.
	await prepareMeetings(ctx);
}

/** @returns the origin of each standing item, by its title */
async function seedStanding(ctx: Ctx, town: Town): Promise<Map<string, string>> {
	const { id, seats } = town.tables['runder-tisch'];
	const items = demoMeetings.find(({ number }) => number === 26)?.items ?? [];
	const positions = generateNKeysBetween(null, null, standing.length);
	const rows = standing.flatMap(([title, place], index) => {
		const item = items.find((each) => each.title === title);
		if (!item) return [];
		const presenterSeatId = (item.presenter && seats.get(item.presenter)) ?? null;
		const { kind, minutes: plannedMinutes } = item;
		const position = positions[index] ?? '';
		return [{ roundtableId: id, title, kind, plannedMinutes, presenterSeatId, place, position }];
	});
	const made = await ctx.db.insert(standingItems).values(rows).returning();
	return new Map(made.map((row) => [row.title, `standing:${row.id}`]));
}

const yes: AnswerInput = { answer: 'yes', interpreter: '', needs: '' };
/** What some have answered to the invitation to no. 26. */
const answered: Partial<Record<PersonKey, AnswerInput>> = {
	hedda: yes,
	nils: yes,
	gero: { ...yes, needs: 'Platz vorn links, ich höre rechts nichts.' },
	almut: yes,
	burkhard: { ...yes, answer: 'no' },
	carola: yes,
	dilan: { ...yes, interpreter: 'kmr' },
	samira: { ...yes, answer: 'deputy' },
	ewald: yes,
	friederike: { ...yes, answer: 'remote' },
	gisbert: yes,
	ingmar: yes,
	rolf: yes,
	petra: yes
};

/** No. 26 was invited to in time; most have answered. */
export async function seedInvitation(ctx: Ctx, town: Town): Promise<void> {
	const meetingId = await meetingNo(ctx, town, 26);
	const invitedOn = { ...ctx, now: momentAt(addDays(town.d0, -10), '09:12') };
	await invite(await as(invitedOn, town.people.hedda), meetingId, { reason: '' });
	const soonAfter = { ...ctx, now: momentAt(addDays(town.d0, -10), '19:40') };
	for (const [person, answer] of Object.entries(answered)) {
		await answerAsOneself(await as(soonAfter, town.people[person as PersonKey]), meetingId, answer);
	}
}

async function as(ctx: Ctx, personId: string): Promise<Ctx> {
	const actor = await loadActor(ctx, personId);
	if (!actor) throw new Error('This person has no account.');
	return { ...ctx, actor };
}

async function meetingNo({ db }: Ctx, town: Town, number: number): Promise<string> {
	const which = and(
		eq(meetings.roundtableId, town.tables['runder-tisch'].id),
		eq(meetings.number, number)
	);
	const [row] = await db.select({ id: meetings.id }).from(meetings).where(which);
	if (!row) throw new Error(`There is no meeting ${number}.`);
	return row.id;
}
