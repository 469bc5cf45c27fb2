import { eq } from 'drizzle-orm';
import type { Ctx } from '#lib/access/ctx.ts';
import { attendances, excuses } from '#lib/attendance/tables.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import type { Town } from './seed.ts';
import { people, tables, type OrganisationKey } from './world.ts';

/** Who was not there at no. 25, who came otherwise than in person, and who left early (minutes). */
const excused: OrganisationKey = 'netzwerk';
const byDeputy: OrganisationKey = 'levante';
const byVideo: OrganisationKey = 'migrationsberatung';
const leftAfter: Partial<Record<OrganisationKey, number>> = { senioren: 75, polizei: 80 };
/** Guests of that evening; with the seats 21 people, as its minutes say. */
const guests = ['Yvonne Taubenheim', 'Oskar Wendelin', 'Mina Rahimi'];

/** The attendance of meeting 25. */
export async function seedAttendance({ db }: Ctx, town: Town): Promise<void> {
	const [meeting] = await db.select().from(meetings).where(eq(meetings.number, 25));
	if (!meeting) throw new Error('Meeting 25 is seeded before its attendance.');
	const { id: meetingId, startsAt, plannedMinutes } = meeting;
	const after = (minutes: number) => new Date(startsAt.getTime() + minutes * 60_000);
	const stayed = { meetingId, cameAt: startsAt, leftAt: after(plannedMinutes) };

	for (const seat of tables['runder-tisch'].seats) {
		const seatId = town.tables['runder-tisch'].seats.get(seat.organisation);
		const deputy = seat.organisation === byDeputy;
		const key = deputy && 'deputy' in seat ? seat.deputy : 'holder' in seat ? seat.holder : null;
		if (!seatId || !key) continue;
		if (seat.organisation === excused) {
			const notedById = town.people.nils;
			await db.insert(excuses).values({ meetingId, seatId, notedAt: startsAt, notedById });
			continue;
		}
		const left = leftAfter[seat.organisation];
		const who = { seatId, personId: town.people[key], name: people[key].name };
		const how = { deputy, remote: seat.organisation === byVideo };
		const times = left === undefined ? {} : { leftAt: after(left) };
		await db.insert(attendances).values({ ...stayed, ...who, ...how, ...times });
	}
	const petra = { personId: town.people.petra, name: people.petra.name };
	await db
		.insert(attendances)
		.values([{ ...stayed, ...petra }, ...guests.map((name) => ({ ...stayed, name }))]);
}
