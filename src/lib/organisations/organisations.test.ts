import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { anOrganisation, as, aPerson, NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aFullTable, anActor } from '../../../tests/support/seats.ts';
import { anonymous } from '../access/actor.ts';
import { auditEntries } from '../audit/tables.server.ts';
import { addOrganisation } from './add.server.ts';
import { editOrganisation } from './edit.server.ts';
import { organisationLimits, type AddOrganisationInput } from './organisations.ts';
import { findOrganisation, listOrganisations } from './queries.server.ts';

const input: AddOrganisationInput = {
	name: 'Wohnpaten Wirretal e. V.',
	group: 'civilSociety',
	about: 'Wohnungssuche',
	stewardId: null
};

describe('the directory', () => {
	it('takes a new organisation from the operator or any chair', async ({ db }) => {
		const { chair, operator } = await aFullTable(db);
		const id = await addOrganisation(as(chair.actor, db), input);
		expect(await findOrganisation(as(operator, db), id)).toMatchObject(input);
		await expect(addOrganisation(as(operator, db), input)).rejects.toMatchObject({
			status: 409,
			key: 'organisation.name.taken'
		});
	});

	it('takes none from a member', async ({ db }) => {
		const { member } = await aFullTable(db);
		const attempt = addOrganisation(as(member.actor, db), input);
		await expect(attempt).rejects.toMatchObject({ status: 403 });
	});

	it('is edited by the steward of the entry, who cannot hand it on', async ({ db }) => {
		const steward = await anActor(db);
		const { id } = await anOrganisation(db, { stewardId: steward.id });
		const ctx = as(steward, db);
		const stays = { ...input, stewardId: steward.id, version: 1 };
		await editOrganisation(ctx, id, stays);
		expect(await findOrganisation(ctx, id)).toMatchObject({ name: input.name, version: 2 });

		const handedOn = { ...stays, stewardId: (await aPerson(db)).id, version: 2 };
		await expect(editOrganisation(ctx, id, handedOn)).rejects.toMatchObject({ status: 403 });
	});

	it('gives an entry a steward and says who did it', async ({ db }) => {
		const { operator, chair } = await aFullTable(db);
		const { id } = await anOrganisation(db);
		const stewardId = chair.actor.id;
		await editOrganisation(as(operator, db), id, { ...input, stewardId, version: 1 });
		const entries = await db.select().from(auditEntries).where(eq(auditEntries.subjectId, id));
		expect(entries.map(({ action }) => action).sort()).toEqual([
			'organisation.changed',
			'organisation.stewardChanged'
		]);
	});

	it('gives no entry to a closed account', async ({ db }) => {
		const { operator } = await aFullTable(db);
		const gone = await aPerson(db, { deactivatedAt: NOON });
		const attempt = addOrganisation(as(operator, db), { ...input, stewardId: gone.id });
		await expect(attempt).rejects.toMatchObject({ key: 'organisation.steward.gone' });
	});

	it('tells the second of two people that the first has changed the entry', async ({ db }) => {
		const { operator, chair } = await aFullTable(db);
		const { id } = await anOrganisation(db);
		await editOrganisation(as(operator, db), id, { ...input, version: 1 });
		const late = editOrganisation(as(chair.actor, db), id, { ...input, about: 'x', version: 1 });
		await expect(late).rejects.toMatchObject({
			status: 409,
			key: 'organisation.changedMeanwhile'
		});
	});
});

describe('a search in the directory', () => {
	it('finds words in name and description, and takes signs as they are', async ({ db }) => {
		const { operator } = await aFullTable(db);
		await anOrganisation(db, { name: 'Wohnpaten', about: '100 % ehrenamtlich', group: 'welfare' });
		const names = async (search: string) =>
			(await listOrganisations(as(operator, db), { search })).rows.map(({ name }) => name);
		expect(await names('ehrenamtlich wohn')).toEqual(['Wohnpaten']);
		expect(await names('100 %')).toEqual(['Wohnpaten']);
		expect(await names('1_0')).toEqual([]);
		expect(await names('\\')).toEqual([]);
	});

	it('goes through the pages without losing or repeating a row', async ({ db }) => {
		const { operator } = await aFullTable(db);
		const count = organisationLimits.pageRows * 2 + 3;
		for (let index = 0; index < count; index += 1) await anOrganisation(db, { group: 'politics' });
		const ctx = as(operator, db);
		const seen: string[] = [];
		let after: string | undefined;
		do {
			const page = await listOrganisations(ctx, { group: 'politics', after });
			expect(page.total).toBe(count);
			seen.push(...page.rows.map(({ id }) => id));
			after = page.next;
		} while (after);
		expect(new Set(seen).size).toBe(count);
		expect(seen).toHaveLength(count);
	});

	it('finds nothing for somebody who is not logged in', async ({ db }) => {
		await anOrganisation(db);
		expect((await listOrganisations(as(anonymous, db))).rows).toEqual([]);
	});
});
