import { randomUUID } from 'node:crypto';
import { generateNKeysBetween } from 'fractional-indexing';
import { anonymous } from '#lib/access/actor.ts';
import type { Ctx } from '#lib/access/ctx.ts';
import { Decisions } from '#lib/access/decisions.ts';
import { inTransaction, type Db } from '#lib/db/db.server.ts';
import { hashPassword } from '#lib/identity/passwords.server.ts';
import * as identityTables from '#lib/identity/tables.server.ts';
import * as organisationTables from '#lib/organisations/tables.server.ts';
import * as roundtableTables from '#lib/roundtables/tables.server.ts';
import { addDays, dayOf, weekdayOf } from '#lib/time/zone.ts';
import { seedAttendance } from './attendance.ts';
import { seedComplaints } from './seed-cases.ts';
import { seedOffice } from './seed-office.ts';
import { seedProposals } from './seed-proposals.ts';
import { seedStatistics } from './seed-statistics.ts';
import { seedMeeting } from './seed-meeting.ts';
import { seedDecisions } from './decisions.ts';
import { seedInvitation, seedSeries } from './invitations.ts';
import { seedMails } from './mails.ts';
import { seedRecord } from './record.ts';
import { seedTimes } from './times.ts';
import { seedPositions } from './positions.ts';
import { demoMeetings } from './meetings.ts';
import {
	demoPassword,
	organisations,
	people,
	tables,
	type OrganisationKey,
	type PersonKey,
	type TableSlug
} from './world.ts';

/** Ids of what was seeded, by the names of `world.ts`. */
export type Town = {
	people: Record<PersonKey, string>;
	organisations: Record<OrganisationKey, string>;
	tables: Record<TableSlug, { id: string; seats: Map<OrganisationKey, string> }>;
	/** `YYYY-MM-DD`, the day of meeting no. 26. */
	d0: string;
};

/** The tables of Ahlenfurt have existed for a while when the town is seeded. */
const townIsOlderByDays = 900;
/** Meeting no. 26 is on a Tuesday, at least this many days ahead. */
const daysAhead = 3;
const tuesday = 2;

/**
 * Fills an empty database with the demo town, in one transaction: all of it, or nothing.
 * Dates are relative to `now`.
 */
export function seedDemoTown({ db, now }: { db: Db; now: Date }): Promise<Town> {
	const ctx: Ctx = { db, now, actor: anonymous, decisions: new Decisions() };
	return inTransaction(ctx, async (ctx) => {
		const town: Town = {
			people: await seedPeople(ctx),
			organisations: await seedOrganisations(ctx),
			tables: {} as Town['tables'],
			d0: nextTuesday(dayOf(now))
		};
		for (const slug of Object.keys(tables) as TableSlug[]) {
			town.tables[slug] = await seedTable(ctx, slug, town);
		}
		for (const meeting of demoMeetings) await seedMeeting(ctx, meeting, town);
		await seedAttendance(ctx, town);
		await seedTimes(ctx);
		await seedDecisions(ctx, town);
		await seedMails(ctx, town);
		await seedSeries(ctx, town);
		await seedProposals(ctx, town);
		await seedPositions(ctx, town);
		// What is frozen, nothing above could change.
		await seedRecord(ctx, town);
		await seedInvitation(ctx, town);
		const office = await seedOffice(ctx, town);
		// Told from today: nothing of it lies ahead, however far off the meeting is.
		await seedComplaints(ctx, office, dayOf(now));
		await seedStatistics(ctx, office.id);
		return town;
	});
}

function nextTuesday(today: string): string {
	const earliest = addDays(today, daysAhead);
	return addDays(earliest, (tuesday - weekdayOf(earliest) + 7) % 7);
}

async function seedPeople({ db, now }: Ctx): Promise<Town['people']> {
	const passwordHash = await hashPassword(demoPassword);
	const ids = withIds<PersonKey>(people);
	await db.insert(identityTables.people).values(
		entries(people).map(([key, person]) => ({
			id: ids[key],
			name: person.name,
			email: person.email,
			passwordHash: 'account' in person ? passwordHash : null,
			operator: 'operator' in person,
			createdAt: now
		}))
	);
	return ids;
}

async function seedOrganisations({ db }: Ctx): Promise<Town['organisations']> {
	const ids = withIds<OrganisationKey>(organisations);
	await db.insert(organisationTables.organisations).values(
		entries(organisations).map(([key, [group, name, about]]) => ({
			id: ids[key],
			group,
			name,
			about
		}))
	);
	return ids;
}

async function seedTable({ db, now }: Ctx, slug: TableSlug, town: Town) {
	const { seats: demoSeats, ...facts } = tables[slug];
	const id = randomUUID();
	await db.insert(roundtableTables.roundtables).values({ id, slug, ...facts });

	const since = new Date(now.getTime() - townIsOlderByDays * 24 * 60 * 60 * 1000);
	const positions = generateNKeysBetween(null, null, demoSeats.length);
	const seats = new Map<OrganisationKey, string>();
	for (const [index, seat] of demoSeats.entries()) {
		const seatId = randomUUID();
		seats.set(seat.organisation, seatId);
		await db.insert(roundtableTables.seats).values({
			id: seatId,
			roundtableId: id,
			organisationId: town.organisations[seat.organisation],
			role: seat.role,
			title: 'title' in seat ? seat.title : '',
			position: positions[index] as string
		});
		for (const as of ['holder', 'deputy'] as const) {
			const key = (seat as { holder?: PersonKey; deputy?: PersonKey })[as];
			if (!key) continue;
			const personId = town.people[key];
			await db.insert(roundtableTables.seatHolders).values({ seatId, personId, as, from: since });
		}
	}
	return { id, seats };
}

function withIds<K extends string>(of: Record<K, unknown>): Record<K, string> {
	const keys = Object.keys(of) as K[];
	return Object.fromEntries(keys.map((key) => [key, randomUUID()])) as Record<K, string>;
}

function entries<T extends object>(of: T): [keyof T, T[keyof T]][] {
	return Object.entries(of) as [keyof T, T[keyof T]][];
}
