import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { aPerson } from '../../../tests/support/builders.ts';
import { freshDatabase } from '../../../tests/support/database.ts';
import { people } from '../identity/tables.server.ts';
import { inTransaction, type Db } from './db.server.ts';

const rename = (db: Db, id: string, name: string) =>
	db.update(people).set({ name }).where(eq(people.id, id));

describe('two transactions that wait for each other', () => {
	it('are both carried out: the one that is broken off runs once more', async () => {
		const { db, close } = await freshDatabase();
		const [one, two] = [await aPerson(db), await aPerson(db)];
		let runs = 0;
		let holding = 0;
		const met = Promise.withResolvers<void>();
		const both = (first: string, then: string, name: string) =>
			inTransaction({ db }, async ({ db }) => {
				runs += 1;
				await rename(db, first, name);
				holding += 1;
				if (holding === 2) met.resolve();
				await met.promise;
				await inTransaction({ db }, ({ db }) => rename(db, then, name));
			});
		await Promise.all([both(one.id, two.id, 'A'), both(two.id, one.id, 'B')]);
		// The one that comes again may meet the other once more.
		expect(runs).toBeGreaterThanOrEqual(3);
		const names = (await db.select({ name: people.name }).from(people)).map(({ name }) => name);
		expect(new Set(names).size).toBe(1);
		await close();
	});

	it('passes every other failure on at once', async () => {
		const { db, close } = await freshDatabase();
		let runs = 0;
		const failing = inTransaction({ db }, async () => {
			runs += 1;
			throw new Error('no');
		});
		await expect(failing).rejects.toThrow('no');
		expect(runs).toBe(1);
		await close();
	});
});
