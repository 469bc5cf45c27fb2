import { sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { anonymous } from '#lib/access/actor.ts';
import { behindTheWall } from '#lib/access/wall.server.ts';
import { moveCase } from '#lib/cases/move.server.ts';
import { findCase } from '#lib/cases/queries.server.ts';
import { caseMembers, cases } from '#lib/cases/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { wraps, sealedObjects } from '#lib/vault/tables.server.ts';
import { as, aPerson } from '../support/builders.ts';
import { it } from '../support/database.ts';
import { anOmbudsOffice, aSentCase, asSystem } from '../support/ombuds.ts';

const everything = [cases, caseMembers, wraps, sealedObjects] as const;

async function seenBy(db: Db, actor: Parameters<typeof as>[0]) {
	return behindTheWall(as(actor, db), async ({ db }) => {
		const counts: number[] = [];
		for (const table of everything) counts.push((await db.select().from(table)).length);
		return counts;
	});
}

describe('the second wall', () => {
	it('shows a member the case and their own keys, and the content once they have declared', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		const { id } = await aSentCase(db, office);
		expect(await seenBy(db, office.irmgard)).toEqual([1, 2, 1, 0]);
		await asSystem(db, ({ db }) => db.execute(sql`update case_members set declared_on = now()`));
		expect(await seenBy(db, office.irmgard)).toEqual([1, 2, 3, 1]);
		expect(id).toBeTruthy();
	});

	it('hides a case from whoever is no member of it, in every table', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		await aSentCase(db, office, { members: [office.tewodros] });
		expect(await seenBy(db, office.irmgard)).toEqual([0, 0, 0, 0]);
		expect(await seenBy(db, anonymous)).toEqual([0, 0, 0, 0]);
		const person = await aPerson(db);
		const actor = {
			kind: 'person',
			...person,
			seats: [],
			guestOf: [],
			takesMinutesOf: []
		} as never;
		expect(await seenBy(db, actor)).toEqual([0, 0, 0, 0]);
	});

	it('opens one case to its code, and no other', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const mine = await aSentCase(db, office);
		await aSentCase(db, office);
		expect(await seenBy(db, mine.returner)).toEqual([1, 2, 3, 1]);
	});

	it('is closed again behind whoever came through it inside a transaction', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		await aSentCase(db, office, { members: [office.tewodros] });
		const counted = await behindTheWall(as(office.irmgard, db), async (ctx) => {
			const all = await asSystem(ctx.db, ({ db }) => db.select().from(cases));
			return [all.length, (await ctx.db.select().from(cases)).length];
		});
		expect(counted).toEqual([1, 0]);
	});

	it('shows nothing to a query that came around it', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		await aSentCase(db, office);
		await db.execute(sql`select set_config('ombuds.staff', '', true),
			set_config('ombuds.code', '', true), set_config('ombuds.as', '', true)`);
		for (const table of everything) expect(await db.select().from(table)).toEqual([]);
	});
});

describe('moving a case', () => {
	it('is written with its record and its clocks, and only once of two at the same time', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		const { id } = await aSentCase(db, office);
		await asSystem(db, ({ db }) => db.execute(sql`update case_members set declared_on = now()`));
		const moved = () =>
			behindTheWall(as(office.tewodros, db), async (ctx) => {
				const found = (await findCase(ctx, id))!;
				return moveCase(ctx, { ...found, version: 1 }, { event: 'look', seen: 1 });
			});
		expect(await moved()).toMatchObject({ state: 'screening' });
		await expect(moved()).rejects.toMatchObject({ status: 409 });
		const found = await asSystem(db, (ctx) => findCase(ctx, id));
		expect(found).toMatchObject({ state: 'screening', version: 2 });
		expect(Object.keys(found!.clocks)).toEqual(
			expect.arrayContaining(['acknowledgement', 'screening'])
		);
	});
});
