import { describe, expect } from 'vitest';
import { anonymous } from '#lib/access/actor.ts';
import { cases } from '#lib/cases/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { codes, returnSessions, sealedObjects, wraps } from '#lib/vault/tables.server.ts';
import { as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { anOmbudsOffice, asSystem } from '../../../tests/support/ombuds.ts';
import { quickly } from '../../../tests/support/vault-office.ts';
import { Buckets, intakeAllowances } from './buckets.server.ts';
import { forgetDrafts } from './forget-drafts.server.ts';
import { savePage } from './save.server.ts';
import { sendDraft } from './send.server.ts';

const network = '203.0.113.7';
const plenty = () => new Buckets(intakeAllowances.draft);

async function aDraft(db: Db) {
	const page = { step: 'story', form: { story: 'Seit Mai ohne Heizung.' }, network } as const;
	const means = { derive: quickly, drafts: plenty() };
	const saved = await savePage(as(anonymous, db), undefined, page, means);
	if (!saved.ok) throw new Error('not saved');
	return saved.writer;
}

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
		await aDraft(db);
		await forgetDrafts({ db, now: new Date('2026-03-20T22:59:00Z') });
		expect(await left(db)).toEqual({ cases: 1, codes: 1, keys: 1, texts: 1, sessions: 0 });
		await forgetDrafts({ db, now: new Date('2026-03-20T23:00:00Z') });
		expect(await left(db)).toEqual({ cases: 0, codes: 0, keys: 0, texts: 0, sessions: 0 });
	});

	it('is not mistaken for what was sent', async ({ db }) => {
		await anOmbudsOffice(db);
		const writer = await aDraft(db);
		await sendDraft(writer, network, plenty());
		await forgetDrafts({ db, now: new Date('2027-03-20T12:00:00Z') });
		expect((await left(db)).cases).toBe(1);
	});
});
