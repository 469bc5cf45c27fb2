import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { caseLooks } from '#lib/cases/beside.tables.server.ts';
import { caseClocks, caseEntries, cases } from '#lib/cases/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { sealText } from '#lib/vault/objects.ts';
import { caseScope } from '#lib/vault/rows.ts';
import type { OpenedEpoch } from '#lib/vault/scopes.ts';
import { sealedObjects } from '#lib/vault/tables.server.ts';
import { it } from '../../../tests/support/database.ts';
import { aSentCase, asSystem } from '../../../tests/support/ombuds.ts';
import { somebodyBack, visitOf } from '../../../tests/support/returning.ts';
import { sodium } from '../../../tests/support/vault.ts';
import { confirmOwnRecord, objectToClosing, withdrawCase } from './decide.server.ts';
import { readOwnCase } from './read.server.ts';
import { writeMessage } from './write-message.server.ts';

const words = 'Es regnet jetzt auch herein.';
const message = { message: words, uploads: [] };

const stored = (db: Db, id: string) =>
	asSystem(db, async ({ db }) => (await db.select().from(cases).where(eq(cases.id, id)))[0]!);

/** What a member's browser would have sealed and sent. */
async function theOfficeWrites(db: Db, caseId: string, epoch: OpenedEpoch, text: string) {
	const id = randomUUID();
	const scope = caseScope('shared', caseId, 1);
	const translation = JSON.stringify({ language: 'fa', text: 'سلام', by: 'Frau Amiri' });
	const pairs = [
		['message.body', text],
		['message.translation', translation]
	] as const;
	await asSystem(db, async ({ db }) => {
		const entry = { id, caseId, sequence: 7, kind: 'message', side: 'office' } as const;
		await db.insert(caseEntries).values({ ...entry, on: '2026-03-06' });
		for (const [kind, words] of pairs) {
			const sealed = sealText(sodium, epoch, { kind, object: id, sequence: 0 }, words);
			await db.insert(sealedObjects).values({ ...scope, id, kind, sequence: 0, ...sealed });
		}
	});
}

describe('somebody who came back', () => {
	it('reads what they wrote, what the office answered, and its translation', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db, { story: 'Schimmel im Zimmer.' });
		await theOfficeWrites(db, sent.id, sent.epoch, 'Wir sehen es uns an.');
		const { timeline, state, next } = await readOwnCase(visit);
		expect(timeline).toMatchObject([
			{ entry: { kind: 'narrative', author: 'you', answers: { story: 'Schimmel im Zimmer.' } } },
			{
				entry: {
					author: 'office',
					words: 'Wir sehen es uns an.',
					translation: { language: 'fa', by: 'Frau Amiri' }
				}
			}
		]);
		expect(state).toBe('received');
		expect(next).toEqual([{ clock: 'acknowledgement', day: '2026-03-13', late: false }]);
	});

	it('writes to the office, which nobody reads in the database', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db);
		await writeMessage(visit, message);
		const { timeline } = await readOwnCase(visit);
		expect(timeline.at(-1)).toMatchObject({ entry: { author: 'you', words } });
		expect(await stored(db, sent.id)).toMatchObject({ waitsForAnswer: true });
		const rows = await asSystem(db, ({ db }) => db.select().from(sealedObjects));
		expect(rows.map(({ box }) => Buffer.from(box).toString('latin1')).join()).not.toContain(
			'regnet'
		);
	});

	it('says nothing by an empty message', async ({ db }) => {
		const { visit } = await somebodyBack(db);
		await expect(writeMessage(visit, { message: '', uploads: [] })).rejects.toMatchObject({
			status: 400,
			key: 'returning.write.missing'
		});
	});

	it.for([
		['clarification', 'screening'],
		['dormant', 'inProgress']
	] as const)(
		'moves a case from %s to where it was by writing',
		async ([state, previous], { db }) => {
			const { sent, visit } = await somebodyBack(db, { state, previous, reached: previous });
			await writeMessage(visit, message);
			expect(await stored(db, sent.id)).toMatchObject({ state: previous, waitsForAnswer: true });
		}
	);

	it('sees by role and day who opened the case, and no name', async ({ db }) => {
		const { sent, office, visit } = await somebodyBack(db);
		await asSystem(db, ({ db }) =>
			db.insert(caseLooks).values([
				{ caseId: sent.id, staffId: office.irmgard.id, on: '2026-03-05' },
				{ caseId: sent.id, staffId: office.tewodros.id, on: '2026-03-06' }
			])
		);
		const own = await readOwnCase(visit);
		expect(own.looks).toEqual([
			{ on: '2026-03-06', role: 'caseworker' },
			{ on: '2026-03-05', role: 'ombudsperson' }
		]);
		expect(JSON.stringify(own)).not.toMatch(/Irmgard|Tewodros/);
	});

	it('is told of the last day of a remedy, and of what the office is late with', async ({ db }) => {
		const { sent } = await somebodyBack(db);
		await asSystem(db, ({ db }) =>
			db.insert(caseClocks).values({ caseId: sent.id, clock: 'remedy', dueOn: '2026-03-10' })
		);
		const early = await readOwnCase(await visitOf(db, sent));
		expect(early.remedy).toEqual({ day: '2026-03-10', over: false });
		const late = await readOwnCase(await visitOf(db, sent, new Date('2026-03-20T11:00:00Z')));
		expect(late.remedy).toEqual({ day: '2026-03-10', over: true });
		expect(late.next).toMatchObject([{ clock: 'acknowledgement', late: true }]);
	});

	it('never reaches another case, not even with its id', async ({ db }) => {
		const { office, visit } = await somebodyBack(db);
		const other = await aSentCase(db, office);
		const forged = { ...visit, found: { ...visit.found, id: other.id } };
		await expect(writeMessage(forged, message)).rejects.toThrow();
		expect(await stored(db, other.id)).toMatchObject({ waitsForAnswer: false });
	});
});

describe('ending it', () => {
	it('is what the complainant can do at any time, with or without words', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db, { state: 'inProgress', reached: 'inProgress' });
		await withdrawCase(visit, { words: 'Ich ziehe um.' });
		expect(await stored(db, sent.id)).toMatchObject({ state: 'closed', outcome: 'withdrawn' });
		const own = await readOwnCase(await visitOf(db, sent));
		expect(own.timeline.at(-1)).toMatchObject({
			turn: { state: 'closed', reason: 'Ich ziehe um.' }
		});
		expect(own.can).toMatchObject({ withdraw: false, object: true });
	});

	it('is refused in words of theirs where it has ended already', async ({ db }) => {
		const { visit } = await somebodyBack(db, { state: 'closed' });
		await expect(withdrawCase(visit, { words: '' })).rejects.toMatchObject({
			status: 409,
			key: 'returning.refusal.notNow'
		});
	});

	it('can be objected to with a reason, until the window is over', async ({ db }) => {
		const closed = { state: 'closed', reached: 'inProgress', outcome: 'unfounded' } as const;
		const { sent, visit } = await somebodyBack(db, closed);
		const objection = { reason: 'notHeard', words: 'Niemand hat mich gefragt.' };
		await asSystem(db, ({ db }) =>
			db.insert(caseClocks).values({ caseId: sent.id, clock: 'objection', dueOn: '2026-03-05' })
		);
		await expect(objectToClosing(visit, objection)).rejects.toMatchObject({
			status: 409,
			key: 'returning.object.over'
		});
		await asSystem(db, ({ db }) => db.update(caseClocks).set({ dueOn: '2026-03-20' }));
		await objectToClosing(visit, objection);
		expect(await stored(db, sent.id)).toMatchObject({ state: 'inProgress', reopened: 1 });
	});

	it('needs a reason of the list to be objected to', async ({ db }) => {
		const { visit } = await somebodyBack(db, { state: 'closed', reached: 'inProgress' });
		const nonsense = { reason: 'because', words: 'Nein.' };
		await expect(objectToClosing(visit, nonsense)).rejects.toMatchObject({
			status: 400,
			key: 'returning.object.reasonMissing'
		});
	});
});

describe('what staff took down', () => {
	it('is confirmed once by the person it is about', async ({ db }) => {
		const { office, sent, visit } = await somebodyBack(db);
		await expect(confirmOwnRecord(visit)).rejects.toMatchObject({ status: 409 });
		await asSystem(db, ({ db }) => db.update(cases).set({ takenDownById: office.tewodros.id }));
		await confirmOwnRecord(visit);
		expect((await readOwnCase(await visitOf(db, sent))).record).toEqual({
			confirmedOn: '2026-03-06'
		});
		await expect(confirmOwnRecord(visit)).rejects.toMatchObject({ status: 409 });
	});
});

describe('a helper', () => {
	it('without an accepted mandate sees their own words and the state, and decides nothing', async ({
		db
	}) => {
		const { sent, visit } = await somebodyBack(db, { party: 'helper' });
		await theOfficeWrites(db, sent.id, sent.epoch, 'Nur für die betroffene Person.');
		const own = await readOwnCase(visit);
		expect(own).toMatchObject({
			onlyOwn: true,
			looks: [],
			consents: [],
			can: { withdraw: false, object: false, decide: false }
		});
		expect(own.timeline).toHaveLength(1);
		expect(JSON.stringify(own)).not.toContain('betroffene');
		await expect(withdrawCase(visit, { words: '' })).rejects.toMatchObject({
			status: 403,
			key: 'returning.refusal.mandate'
		});
	});

	it('with an accepted mandate speaks for the complainant', async ({ db }) => {
		const { sent } = await somebodyBack(db, { party: 'helper', mandateAcceptedOn: '2026-03-06' });
		const visit = await visitOf(db, sent);
		await theOfficeWrites(db, sent.id, sent.epoch, 'Für Sie beide.');
		expect((await readOwnCase(visit)).timeline).toHaveLength(2);
		await withdrawCase(visit, { words: '' });
		expect(await stored(db, sent.id)).toMatchObject({ state: 'closed' });
	});

	it('without a mandate answers no question, but may write', async ({ db }) => {
		const { sent, visit } = await somebodyBack(db, {
			...{ party: 'helper', state: 'clarification', previous: 'screening', reached: 'screening' }
		});
		await writeMessage(visit, message);
		expect(await stored(db, sent.id)).toMatchObject({
			state: 'clarification',
			waitsForAnswer: true
		});
	});
});
