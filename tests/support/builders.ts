import { randomUUID } from 'node:crypto';
import { generateKeyBetween } from 'fractional-indexing';
import type { Actor } from '#lib/access/actor.ts';
import type { Ctx } from '#lib/access/ctx.ts';
import { Decisions } from '#lib/access/decisions.ts';
import { agendaItems } from '#lib/agenda/tables.server.ts';
import { objections } from '#lib/approval/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { people } from '#lib/identity/tables.server.ts';
import { guests, meetings } from '#lib/meetings/tables.server.ts';
import { mails } from '#lib/notifications/tables.server.ts';
import { organisations } from '#lib/organisations/tables.server.ts';
import { proposals } from '#lib/proposals/tables.server.ts';
import { roundtables, seatHolders, seats } from '#lib/roundtables/tables.server.ts';
import { minutesVersionItems, minutesVersions } from '#lib/versions/tables.server.ts';

/** All tests happen at this moment unless they say otherwise: a Friday noon in Berlin. */
export const NOON = new Date('2026-03-06T11:00:00Z');
/** Long before: seats are held, meetings are created. */
export const EARLIER = new Date('2025-09-01T08:00:00Z');

type Row<T extends { $inferInsert: object }> = Partial<T['$inferInsert']>;

let count = 0;
/** As many digits each time, so that what was made later is also sorted later. */
const next = () => String(++count).padStart(6, '0');

/** What a use case takes first. */
export const as = (actor: Actor, db: Db, now = NOON): Ctx => ({
	db,
	actor,
	now,
	decisions: new Decisions()
});

export async function aPerson(db: Db, with_: Row<typeof people> = {}) {
	const number = next();
	const unremarkable = { name: `Person ${number}`, email: `person-${number}@ahlenfurt.example` };
	const [row] = await db
		.insert(people)
		.values({ ...unremarkable, ...with_ })
		.returning();
	// Everybody here has an address; guests by link are made by their use case.
	return { ...row!, email: row!.email ?? '' };
}

export async function anOrganisation(db: Db, with_: Row<typeof organisations> = {}) {
	const unremarkable = { name: `Organisation ${next()}`, group: 'civilSociety' } as const;
	const [row] = await db
		.insert(organisations)
		.values({ ...unremarkable, ...with_ })
		.returning();
	return row!;
}

export async function aRoundtable(db: Db, with_: Row<typeof roundtables> = {}) {
	const number = next();
	const unremarkable = { slug: `tisch-${number}`, name: `Tisch ${number}` };
	const [row] = await db
		.insert(roundtables)
		.values({ ...unremarkable, ...with_ })
		.returning();
	return row!;
}

/** A seat; with `personId` also who holds it (since EARLIER, no end). */
export async function aSeat(
	db: Db,
	with_: Row<typeof seats> & { personId?: string; deputy?: boolean } = {}
) {
	const { personId, deputy = false, ...columns } = with_;
	const unremarkable = { role: 'member', position: `a${next()}V` } as const;
	const roundtableId = columns.roundtableId ?? (await aRoundtable(db)).id;
	const organisationId = columns.organisationId ?? (await anOrganisation(db)).id;
	const [row] = await db
		.insert(seats)
		.values({ ...unremarkable, ...columns, roundtableId, organisationId })
		.returning();
	const holding = { seatId: row!.id, as: deputy ? 'deputy' : 'holder', from: EARLIER } as const;
	if (personId) await db.insert(seatHolders).values({ ...holding, personId });
	return row!;
}

/** A planned meeting, four days after NOON. */
export async function aMeeting(db: Db, with_: Row<typeof meetings> = {}) {
	const unremarkable = { number: Number(next()), startsAt: new Date('2026-03-10T17:00:00Z') };
	const roundtableId = with_.roundtableId ?? (await aRoundtable(db)).id;
	const [row] = await db
		.insert(meetings)
		.values({ ...unremarkable, ...with_, roundtableId })
		.returning();
	return row!;
}

let lastPosition: string | null = null;

/** An open item, after all items made before. */
export async function anItem(db: Db, with_: Row<typeof agendaItems> = {}) {
	lastPosition = generateKeyBetween(lastPosition, null);
	const unremarkable = { kind: 'discussion', title: `Punkt ${next()}` } as const;
	const meetingId = with_.meetingId ?? (await aMeeting(db)).id;
	const [row] = await db
		.insert(agendaItems)
		.values({ ...unremarkable, position: lastPosition, ...with_, meetingId })
		.returning();
	return row!;
}

/** A guest of a meeting, or with `itemId` of that item only. */
export async function aGuest(db: Db, with_: Row<typeof guests> & { meetingId: string }) {
	const personId = with_.personId ?? (await aPerson(db)).id;
	const [row] = await db
		.insert(guests)
		.values({ ...with_, personId })
		.returning();
	return row!;
}

/** A version of the minutes of a meeting, without items. */
export async function aVersion(db: Db, with_: Row<typeof minutesVersions> & { meetingId: string }) {
	const unremarkable = {
		number: Number(next()),
		kind: 'automatic',
		hash: '',
		createdAt: NOON
	} as const;
	const [row] = await db
		.insert(minutesVersions)
		.values({ ...unremarkable, ...with_ })
		.returning();
	return row!;
}

/** An item in a version, empty. */
export async function aVersionItem(
	db: Db,
	with_: Row<typeof minutesVersionItems> & { versionId: string; itemId: string }
) {
	const facts = { decisions: [], commitments: [], positions: [], attachments: [] };
	const said = { number: 1, title: 'Bericht', blocks: [], authors: [], facts, hash: '' };
	await db.insert(minutesVersionItems).values({ ...said, visibility: 'open', ...with_ });
}

/** A mail in the outbox that waits to be sent, written at NOON. */
export async function aMail(db: Db, with_: Row<typeof mails> = {}) {
	const number = next();
	const unremarkable = {
		kind: 'test',
		toName: `Person ${number}`,
		toAddress: `person-${number}@ahlenfurt.example`,
		language: 'de',
		subject: `Betreff ${number}`,
		body: `Text ${number}`,
		createdAt: NOON
	};
	const [row] = await db
		.insert(mails)
		.values({ ...unremarkable, ...with_ })
		.returning();
	return row!;
}

/** What somebody says against an item of the minutes. */
export async function anObjection(
	db: Db,
	with_: Row<typeof objections> & { meetingId: string; itemId: string; personId: string }
) {
	const unremarkable = { text: 'Das stimmt nicht.', state: 'raised', createdAt: NOON } as const;
	const [row] = await db
		.insert(objections)
		.values({ ...unremarkable, ...with_ })
		.returning();
	return row!;
}

/** An id that belongs to nothing. */
export const unknownId = () => randomUUID();

/** An open proposal, made by nobody in particular unless said otherwise. */
export async function aProposal(db: Db, with_: Row<typeof proposals> = {}) {
	const number = Number(next());
	const unremarkable = {
		number,
		title: `Vorschlag ${number}`,
		reason: 'Weil es viele bewegt.',
		kind: 'discussion',
		source: 'seat',
		proposer: `Person ${number}`,
		state: 'open',
		createdAt: EARLIER
	} as const;
	const roundtableId = with_.roundtableId ?? (await aRoundtable(db)).id;
	const [row] = await db
		.insert(proposals)
		.values({ ...unremarkable, ...with_, roundtableId })
		.returning();
	return row!;
}
