import { eq, type SQL } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { can } from '#lib/access/access.ts';
import { anonymous, type Actor } from '#lib/access/actor.ts';
import type { Ctx } from '#lib/access/ctx.ts';
import type { VersionItemSubject } from '#lib/access/policies/versions.ts';
import { policies } from '#lib/access/policies/all.ts';
import { visibleCases } from '#lib/access/scopes/cases.server.ts';
import { visibleObjections } from '#lib/access/scopes/approval.server.ts';
import { visibleItems } from '#lib/access/scopes/agenda.server.ts';
import { visibleMails } from '#lib/access/scopes/notifications.server.ts';
import { visibleMeetings } from '#lib/access/scopes/meetings.server.ts';
import { visibleOrganisations } from '#lib/access/scopes/organisations.server.ts';
import { visiblePeople } from '#lib/access/scopes/people.server.ts';
import { visibleProposals, visibleRequests } from '#lib/access/scopes/proposals.server.ts';
import { visibleRoundtables } from '#lib/access/scopes/roundtables.server.ts';
import { visibleVersionItems, visibleVersions } from '#lib/access/scopes/versions.server.ts';
import { agendaItems } from '#lib/agenda/tables.server.ts';
import { objections } from '#lib/approval/tables.server.ts';
import { caseMembers, cases } from '#lib/cases/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { loadActor } from '#lib/identity/actor.server.ts';
import { people } from '#lib/identity/tables.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { mails } from '#lib/notifications/tables.server.ts';
import { organisations } from '#lib/organisations/tables.server.ts';
import { extraMeetingRequests, proposals } from '#lib/proposals/tables.server.ts';
import { roundtables } from '#lib/roundtables/tables.server.ts';
import { minutesVersionItems, minutesVersions } from '#lib/versions/tables.server.ts';
import { NOON, as } from '../support/builders.ts';
import { it } from '../support/database.ts';
import { asSystem } from '../support/ombuds.ts';
import { actorsOfTheOffice } from '../support/random-office.ts';
import { aRandomWorld } from '../support/random-world.ts';

type Row = { id: string };
/** The same question twice: all rows for the policy to judge, or the rows a scope lets through. */
type Reading = {
	rows: (db: Db, where?: SQL) => Promise<Row[]>;
	scope: (ctx: Ctx) => SQL;
	mayRead: (actor: Actor, row: never) => boolean;
};

const items = (db: Db, where?: SQL) =>
	db
		.select({
			id: agendaItems.id,
			meetingId: agendaItems.meetingId,
			visibility: agendaItems.visibility,
			roundtableId: meetings.roundtableId
		})
		.from(agendaItems)
		.innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
		.where(where);

const versions = (db: Db, where?: SQL) =>
	db
		.select({
			id: minutesVersions.id,
			kind: minutesVersions.kind,
			meetingId: minutesVersions.meetingId,
			roundtableId: meetings.roundtableId
		})
		.from(minutesVersions)
		.innerJoin(meetings, eq(meetings.id, minutesVersions.meetingId))
		.where(where);

/** The items of versions, each as it is now and as it was then. */
const versionItemRows = async (db: Db, where?: SQL) => {
	const rows = await db
		.select({
			versionId: minutesVersionItems.versionId,
			then: minutesVersionItems.visibility,
			id: agendaItems.id,
			meetingId: agendaItems.meetingId,
			visibility: agendaItems.visibility,
			roundtableId: meetings.roundtableId
		})
		.from(minutesVersionItems)
		.innerJoin(agendaItems, eq(agendaItems.id, minutesVersionItems.itemId))
		.innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
		.where(where);
	return rows.map(({ versionId, ...item }) => ({ id: `${versionId} ${item.id}`, item }));
};

/** Objections with the item each speaks of. */
const objectionRows = async (db: Db, where?: SQL) => {
	const rows = await db
		.select({
			id: objections.id,
			personId: objections.personId,
			state: objections.state,
			itemId: agendaItems.id,
			meetingId: agendaItems.meetingId,
			visibility: agendaItems.visibility,
			roundtableId: meetings.roundtableId
		})
		.from(objections)
		.innerJoin(agendaItems, eq(agendaItems.id, objections.itemId))
		.innerJoin(meetings, eq(meetings.id, agendaItems.meetingId))
		.where(where);
	return rows.map(({ id, personId, state, itemId, ...item }) => {
		return { id, personId, state, item: { ...item, id: itemId } };
	});
};

/** Read as a job: here the rules of the application are judged, those of PostgreSQL elsewhere. */
const caseRows = (db: Db, where?: SQL) =>
	asSystem(db, async ({ db }) => {
		const rows = await db.select({ id: cases.id }).from(cases).where(where);
		const members = await db.select().from(caseMembers);
		return rows.map(({ id }) => ({
			id,
			members: members
				.filter(({ caseId }) => caseId === id)
				.map(({ staffId, declaredOn }) => ({ staffId, declared: declaredOn !== null }))
		}));
	});

const readings: Record<string, Reading> = {
	'objection.read': {
		rows: objectionRows,
		scope: visibleObjections,
		mayRead: (actor, row) => can(actor, 'objection.read', row)
	},
	'case.read': {
		rows: caseRows,
		scope: visibleCases,
		mayRead: (actor, row) => can(actor, 'case.read', row)
	},
	'item.read': {
		rows: items,
		scope: visibleItems,
		mayRead: (actor, row) => can(actor, 'item.read', row)
	},
	'meeting.read': {
		rows: (db, where) => db.select().from(meetings).where(where),
		scope: visibleMeetings,
		mayRead: (actor, row) => can(actor, 'meeting.read', row)
	},
	'version.read': {
		rows: versions,
		scope: visibleVersions,
		mayRead: (actor, row) => can(actor, 'version.read', row)
	},
	'versionItem.read': {
		rows: versionItemRows,
		scope: visibleVersionItems,
		mayRead: (actor, { item }: { item: VersionItemSubject }) => can(actor, 'versionItem.read', item)
	},
	'proposal.read': {
		rows: (db, where) => db.select().from(proposals).where(where),
		scope: visibleProposals,
		mayRead: (actor, row) => can(actor, 'proposal.read', row)
	},
	'extraMeeting.read': {
		rows: (db, where) => db.select().from(extraMeetingRequests).where(where),
		scope: visibleRequests,
		mayRead: (actor, row) => can(actor, 'extraMeeting.read', row)
	},
	'roundtable.read': {
		rows: (db, where) => db.select().from(roundtables).where(where),
		scope: visibleRoundtables,
		mayRead: (actor, row) => can(actor, 'roundtable.read', row)
	},
	'organisation.read': {
		rows: (db, where) => db.select().from(organisations).where(where),
		scope: visibleOrganisations,
		mayRead: (actor, row) => can(actor, 'organisation.read', row)
	},
	'mail.read': {
		rows: (db, where) => db.select().from(mails).where(where),
		scope: visibleMails,
		mayRead: (actor, row) => can(actor, 'mail.read', row)
	},
	'person.read': {
		rows: (db, where) => db.select().from(people).where(where),
		scope: visiblePeople,
		mayRead: (actor, row) => can(actor, 'person.read', row)
	}
};

const idsOf = (rows: Row[]) => rows.map(({ id }) => id).sort();
const seeds = [1, 2, 3, 4, 5, 6, 7, 8];

async function everyActor(db: Db): Promise<Actor[]> {
	const all = await db.select().from(people);
	const loaded = await Promise.all(all.map(({ id }) => loadActor({ db, now: NOON }, id)));
	const known = loaded.filter((actor) => actor !== undefined);
	return [anonymous, ...known, ...(await actorsOfTheOffice(db))];
}

describe('what a list shows and what a rule allows', () => {
	it('has a scope for every rule about reading', () => {
		const rules = Object.keys(policies).filter((action) => action.endsWith('.read'));
		expect(Object.keys(readings).sort()).toEqual(rules.sort());
	});

	describe.each(Object.entries(readings))('%s', (_, { rows, scope, mayRead }) => {
		it.for(seeds)('is the same for everybody in world no. %i', async (seed, { db }) => {
			await aRandomWorld(db, seed);
			const all = await rows(db);
			for (const actor of await everyActor(db)) {
				const ctx = as(actor, db);
				const listed = await rows(db, scope(ctx));
				const allowed = all.filter((row) => mayRead(actor, row as never));
				expect(idsOf(listed), JSON.stringify(actor)).toEqual(idsOf(allowed));
				expect(ctx.decisions.made).toBe(true);
			}
		});
	});
});
