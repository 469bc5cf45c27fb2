import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { caseSteps } from '#lib/cases/beside.tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { sealText } from '#lib/vault/objects.ts';
import { caseScope } from '#lib/vault/rows.ts';
import { sealedObjects } from '#lib/vault/tables.server.ts';
import { it } from '../../../tests/support/database.ts';
import { aSentCase, asSystem } from '../../../tests/support/ombuds.ts';
import { somebodyBack, visitOf } from '../../../tests/support/returning.ts';
import { sodium } from '../../../tests/support/vault.ts';
import { decideConsent } from './consents.server.ts';
import { readOwnCase } from './read.server.ts';

const words = {
	recipient: 'Wohnungsamt',
	purpose: 'damit der Schimmel entfernt wird',
	passage: 'Im Zimmer ist seit Wochen Schimmel.'
};

async function aStatementRequest(
	db: Db,
	{ id: caseId, epoch }: Awaited<ReturnType<typeof aSentCase>>
): Promise<string> {
	const id = randomUUID();
	const place = { kind: 'statement.question', object: id, sequence: 0 } as const;
	const sealed = sealText(sodium, epoch, place, JSON.stringify(words));
	const days = { beganOn: '2026-03-06', since: '2026-03-06' };
	await asSystem(db, async ({ db }) => {
		await db.insert(caseSteps).values({ id, caseId, kind: 'statement', state: 'asked', ...days });
		const row = { ...caseScope('shared', caseId, 1), id, kind: place.kind, sequence: 0 };
		await db.insert(sealedObjects).values({ ...row, ...sealed });
	});
	return id;
}

const step = (db: Db) => asSystem(db, async ({ db }) => (await db.select().from(caseSteps))[0]!);

describe('a passage that the office would pass on', () => {
	it('is shown word by word, with whom it goes to and what for', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db);
		await aStatementRequest(db, sent);
		expect((await readOwnCase(visit)).consents).toMatchObject([
			{ statement: words, agreedOn: null, revokedOn: null, open: true, version: 1 }
		]);
	});

	it('may be passed on after a yes, and not after a no; a yes can be taken back', async ({
		db
	}) => {
		const { sent, visit } = await somebodyBack(db);
		const id = await aStatementRequest(db, sent);
		await decideConsent(visit, { step: id, seen: 1, answer: 'yes' });
		expect(await step(db)).toMatchObject({
			...{ consentOn: '2026-03-06', consentBy: 'complainant', revokedOn: null }
		});
		await decideConsent(visit, { step: id, seen: 2, answer: 'no' });
		expect(await step(db)).toMatchObject({ revokedOn: '2026-03-06' });
	});

	it('is decided on as it was read: other words need another decision', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db);
		const id = await aStatementRequest(db, sent);
		await asSystem(db, ({ db }) => db.update(caseSteps).set({ version: 2 }));
		await expect(decideConsent(visit, { step: id, seen: 1, answer: 'yes' })).rejects.toMatchObject({
			status: 409,
			key: 'returning.consent.changed'
		});
		expect(await step(db)).toMatchObject({ consentOn: null });
	});

	it('is not decided on by a helper without mandate, nor by whoever has another case', async ({
		db
	}) => {
		const { office, sent } = await somebodyBack(db, { party: 'helper' });
		const id = await aStatementRequest(db, sent);
		const yes = { step: id, seen: 1, answer: 'yes' } as const;
		const helper = await visitOf(db, sent);
		await expect(decideConsent(helper, yes)).rejects.toMatchObject({ status: 403 });
		const stranger = await visitOf(db, await aSentCase(db, office));
		await expect(decideConsent(stranger, yes)).rejects.toMatchObject({ status: 404 });
		expect(await step(db)).toMatchObject({ consentOn: null });
	});
});
