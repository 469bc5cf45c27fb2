import { describe, expect } from 'vitest';
import { cases } from '#lib/cases/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { codes, returnSessions, sealedObjects, wraps } from '#lib/vault/tables.server.ts';
import { it } from '../../../tests/support/database.ts';
import { saved, send, story } from '../../../tests/support/intake.ts';
import { anOmbudsOffice, asSystem } from '../../../tests/support/ombuds.ts';
import { forgetDrafts } from './forget-drafts.server.ts';

const left = (db: Db) =>
	asSystem(db, async ({ db }) => ({
		cases: (await db.select().from(cases)).length,
		codes: (await db.select().from(codes)).length,
		keys: (await db.select().from(wraps)).length,
		texts: (await db.select().from(sealedObjects)).length,
		sessions: (await db.select().from(returnSessions)).length
	}));

describe('a draft that nobody sends', () => {
	it('is there on its last day, and gone with code and key on the next', async ({ db }) => {
		await anOmbudsOffice(db);
		await saved(db, 'story', { story });
		await forgetDrafts({ db, now: new Date('2026-03-20T22:59:00Z') });
		expect(await left(db)).toEqual({ cases: 1, codes: 1, keys: 1, texts: 1, sessions: 0 });
		await forgetDrafts({ db, now: new Date('2026-03-20T23:00:00Z') });
		expect(await left(db)).toEqual({ cases: 0, codes: 0, keys: 0, texts: 0, sessions: 0 });
	});

	it('is not mistaken for what was sent', async ({ db }) => {
		await anOmbudsOffice(db);
		const { writer } = await saved(db, 'story', { story });
		await send(writer);
		await forgetDrafts({ db, now: new Date('2027-03-20T12:00:00Z') });
		expect((await left(db)).cases).toBe(1);
	});
});
