import { describe, expect } from 'vitest';
import { as, aMeeting, aRoundtable } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aFullTable, seated } from '../../../tests/support/seats.ts';
import { archiveRoundtable, reopenRoundtable } from './archive.server.ts';
import { createRoundtable } from './create.server.ts';
import { editRoundtable } from './edit.server.ts';
import { overviewOfTables } from './overview.server.ts';
import { findRoundtableBySlug, listRoundtables } from './queries.server.ts';
import { slugsFor } from './slug.ts';

const input = { name: 'AG Wohnen', label: 'AG', about: '', rhythm: 'alle 6 Wochen' };
const running = { archived: false, after: undefined };

describe('a table', () => {
	it('is not found under an address that can be none', async ({ db }) => {
		const { operator } = await aFullTable(db);
		for (const slug of ['\0', 'a b', '', 'x'.repeat(200)]) {
			expect(await findRoundtableBySlug(as(operator, db), slug)).toBeUndefined();
		}
	});

	it('is made by the operator, under an address of its own', async ({ db }) => {
		const { operator } = await aFullTable(db);
		const ctx = as(operator, db);
		expect(await createRoundtable(ctx, input)).toBe('ag-wohnen');
		expect(await createRoundtable(ctx, input)).toBe('ag-wohnen-2');
		expect(await findRoundtableBySlug(ctx, 'ag-wohnen')).toMatchObject(input);
	});

	it('is made by nobody else', async ({ db }) => {
		const { chair } = await aFullTable(db);
		await expect(createRoundtable(as(chair.actor, db), input)).rejects.toMatchObject({
			status: 403
		});
	});

	it('does not exist for members of other tables', async ({ db }) => {
		const { table, stranger } = await aFullTable(db);
		const ctx = as(stranger.actor, db);
		expect(await findRoundtableBySlug(ctx, table.slug)).toBeUndefined();
		const edit = editRoundtable(ctx, table.id, { ...input, version: 1 });
		await expect(edit).rejects.toMatchObject({ status: 404 });
		const archive = archiveRoundtable(ctx, table.id, { version: 1 });
		await expect(archive).rejects.toMatchObject({ status: 404 });
	});

	it('is edited by its chair and not by a member', async ({ db }) => {
		const { table, chair, member } = await aFullTable(db);
		await editRoundtable(as(chair.actor, db), table.id, { ...input, version: 1 });
		const attempt = editRoundtable(as(member.actor, db), table.id, { ...input, version: 2 });
		await expect(attempt).rejects.toMatchObject({ status: 403 });
	});

	it('that two people edit is changed by the first; the second is told', async ({ db }) => {
		const { table, chair, operator } = await aFullTable(db);
		await editRoundtable(as(chair.actor, db), table.id, { ...input, version: 1 });
		const late = editRoundtable(as(operator, db), table.id, { ...input, version: 1 });
		await expect(late).rejects.toMatchObject({
			status: 409,
			key: 'roundtable.changedMeanwhile'
		});
	});

	it('that is closed can be read, but not changed until it is open again', async ({ db }) => {
		const { table, chair, operator } = await aFullTable(db);
		await archiveRoundtable(as(operator, db), table.id, { version: 1 });
		const ctx = as(chair.actor, db);
		expect(await findRoundtableBySlug(ctx, table.slug)).toBeDefined();
		expect((await listRoundtables(ctx)).total).toBe(0);
		expect((await listRoundtables(ctx, { archived: true })).total).toBe(1);
		const edit = () => editRoundtable(ctx, table.id, { ...input, version: 3 });
		await expect(edit()).rejects.toMatchObject({ status: 409, key: 'roundtable.archived' });
		await reopenRoundtable(as(operator, db), table.id, { version: 2 });
		await edit();
		expect(await findRoundtableBySlug(ctx, table.slug)).toMatchObject({ name: 'AG Wohnen' });
	});
});

describe('the tables of a person', () => {
	it('stand in the order of their next meetings', async ({ db }) => {
		const { table, member } = await aFullTable(db);
		const second = await aRoundtable(db, { name: 'A first in the alphabet' });
		const { actor } = await seated(db, second.id, 'member');
		const both = { ...actor, seats: [...actor.seats, ...member.actor.seats] };
		await aMeeting(db, { roundtableId: table.id });
		const { tables } = await overviewOfTables(as(both, db), running);
		expect(tables.map(({ id }) => id)).toEqual([table.id, second.id]);
		expect(tables[0]).toMatchObject({ next: { roundtableId: table.id } });
	});

	it('show their meetings to members, not to the operator', async ({ db }) => {
		const { table, operator } = await aFullTable(db);
		await aMeeting(db, { roundtableId: table.id });
		const { tables } = await overviewOfTables(as(operator, db), running);
		expect(tables.map(({ next }) => next)).toEqual(tables.map(() => null));
	});
});

describe('the address of a table', () => {
	const first = (name: string) => slugsFor(name).next().value;

	it('spells umlauts and drops what an address cannot hold', () => {
		expect(first('Helferkreis Süßmühle & Gäste!')).toBe('helferkreis-suessmuehle-gaeste');
		expect(first('Café Société')).toBe('cafe-societe');
		expect(first('طاولة')).toBe('tisch');
	});

	it('is never that of another page', () => {
		expect(first('Neu')).toBe('neu-2');
	});
});
