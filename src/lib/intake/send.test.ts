import { describe, expect } from 'vitest';
import { anonymous } from '#lib/access/actor.ts';
import { behindTheWall } from '#lib/access/wall.server.ts';
import { findCase } from '#lib/cases/queries.server.ts';
import { cases } from '#lib/cases/tables.server.ts';
import { offices } from '#lib/offices/tables.server.ts';
import { continueReturn } from '#lib/returning/session.server.ts';
import { codes, scopeEpochs, sealedObjects } from '#lib/vault/tables.server.ts';
import { as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aPdf } from '../../../tests/support/foreign-files.ts';
import { network, rowsOf, saved, send, story } from '../../../tests/support/intake.ts';
import { anOmbudsOffice, asSystem } from '../../../tests/support/ombuds.ts';
import { quickly } from '../../../tests/support/vault-office.ts';
import { Buckets } from './buckets.server.ts';
import { discardDraft } from './discard.server.ts';
import { readDraft } from './draft.server.ts';
import { privacyVersion } from './privacy.ts';
import { saveFiles } from './save-files.server.ts';
import { savePage } from './save.server.ts';

describe('the first save', () => {
	it('draws a code, and a key that is wrapped to it alone', async ({ db }) => {
		await anOmbudsOffice(db);
		const { writer, cookie } = await saved(db, 'story', { story });
		const { caseId, codeId } = writer.ctx.actor;
		const rows = await rowsOf(db, caseId);
		expect(rows.wraps.map(({ recipientId }) => recipientId)).toEqual([codeId]);
		expect(rows.members).toEqual([]);
		const visit = await continueReturn(as(anonymous, db), cookie);
		expect(visit?.written).toMatch(/^(\d{4} ){5}\d{4}$/);
		expect((await readDraft(visit!)).answers.story).toBe(story);
		expect(visit?.found.clocks).toEqual({ draft: '2026-03-20' });
	});

	it('waits while no office is open', async ({ db }) => {
		const closed = { status: 409, key: 'intake.closed.text' };
		await expect(saved(db, 'story', { story })).rejects.toMatchObject(closed);
		await anOmbudsOffice(db);
		await asSystem(db, ({ db }) => db.update(offices).set({ openedOn: null }));
		await expect(saved(db, 'story', { story })).rejects.toMatchObject(closed);
	});

	it('makes a network wait that begins very many, and says how long', async ({ db }) => {
		await anOmbudsOffice(db);
		const drafts = new Buckets({ burst: 1, every: 30_000 });
		const { writer } = await saved(db, 'story', { story }, undefined, drafts);
		const page = { step: 'place', form: { place: 'Haus 3' }, network } as const;
		const means = { derive: quickly, drafts };
		const refused = await savePage(as(anonymous, db), undefined, page, means);
		expect(refused).toEqual({ ok: false, waitSeconds: 30 });
		await saved(db, 'place', { place: 'Haus 3' }, writer, drafts);
	});
});

describe('a draft', () => {
	it('keeps what was said on other pages', async ({ db }) => {
		await anOmbudsOffice(db);
		const { writer } = await saved(db, 'story', { story, since: 'Mai' });
		await saved(db, 'place', { place: 'Haus 3' }, writer);
		await saved(db, 'story', { story, since: 'Juni' }, writer);
		const { answers } = await readDraft(writer);
		expect(answers).toMatchObject({ story, since: 'Juni', place: 'Haus 3' });
	});

	it('is opened by its own code alone, and nothing of it lies open', async ({ db }) => {
		await anOmbudsOffice(db);
		const [one, other] = [await saved(db, 'story', { story }), await saved(db, 'story', { story })];
		const swapped = { ...other.writer, ctx: one.writer.ctx };
		await expect(readDraft(swapped)).rejects.toMatchObject({ reason: 'notOpened' });
		const stored = await asSystem(db, ({ db }) => db.select().from(sealedObjects));
		for (const { box } of stored) expect(Buffer.from(box).includes('Schimmel')).toBe(false);
	});

	it('is deleted with everything at once when its writer wants it', async ({ db }) => {
		await anOmbudsOffice(db);
		const { writer, cookie } = await saved(db, 'story', { story });
		await discardDraft(writer);
		const left = await asSystem(db, async ({ db }) => [
			...(await db.select().from(cases)),
			...(await db.select().from(codes)),
			...(await db.select().from(scopeEpochs)),
			...(await db.select().from(sealedObjects))
		]);
		expect(left).toEqual([]);
		expect(await continueReturn(as(anonymous, db), cookie)).toBeUndefined();
	});
});

describe('sending', () => {
	it('gives the key to those on duty and to recovery, and nothing to anybody else', async ({
		db
	}) => {
		const { irmgard, tewodros, roster } = await anOmbudsOffice(db);
		const { writer } = await saved(db, 'story', { story });
		await send(writer);
		const { caseId, codeId } = writer.ctx.actor;
		const rows = await rowsOf(db, caseId);
		expect(rows.wraps.map(({ recipientId }) => recipientId).sort()).toEqual(
			[irmgard.id, tewodros.id, roster.recovery.id, codeId].sort()
		);
		expect(rows.members.map(({ staffId }) => staffId).sort()).toEqual(
			[irmgard.id, tewodros.id].sort()
		);
		expect(rows.entries).toMatchObject([{ kind: 'narrative', side: 'complainant', sequence: 1 }]);
		expect(rows.ledger.map(({ payload }) => JSON.parse(payload!).action)).toEqual([
			'case.begun',
			'case.moved',
			'privacy.shown'
		]);
		expect(rows.ledger.at(-1)?.payload).toContain(`"version":"${privacyVersion}"`);
		const found = await behindTheWall(as(irmgard, db), (ctx) => findCase(ctx, caseId));
		expect(found).toMatchObject({ state: 'received', urgent: false, receivedOn: '2026-03-06' });
		expect(found?.number).toMatch(/^\d{9}$/);
		expect(found?.clocks).toEqual({ acknowledgement: '2026-03-13' });
	});

	it('marks what is urgent, so that somebody looks on the next working day', async ({ db }) => {
		await anOmbudsOffice(db);
		const { writer } = await saved(db, 'story', { story });
		await saved(db, 'urgency', { urgency: 'danger' }, writer);
		await send(writer);
		const [row] = await asSystem(db, ({ db }) => db.select().from(cases));
		expect(row).toMatchObject({ urgent: true, fourEyes: true });
	});

	it('needs what happened', async ({ db }) => {
		await anOmbudsOffice(db);
		const { writer } = await saved(db, 'place', { place: 'Haus 3' });
		await expect(send(writer)).rejects.toMatchObject({ key: 'intake.problem.storyMissing' });
	});

	it('happens once, however often somebody presses', async ({ db }) => {
		await anOmbudsOffice(db);
		const { writer } = await saved(db, 'story', { story });
		await send(writer);
		await expect(send(writer)).rejects.toMatchObject({ key: 'intake.problem.sent' });
		await expect(saved(db, 'place', { place: 'x' }, writer)).rejects.toMatchObject({
			status: 409
		});
	});

	it('for somebody else makes a helper, who has no mandate yet', async ({ db }) => {
		await anOmbudsOffice(db);
		const { writer, cookie } = await saved(db, 'role', { kind: 'complaint', reporter: 'helper' });
		await saved(db, 'forWhom', { forWhom: 'other', mandate: 'uploaded' }, writer);
		const given = [new File([aPdf().slice()], 'vollmacht.pdf')];
		const sent = { given, remove: [], network };
		const scan = async () => {};
		expect(await saveFiles(as(anonymous, db), cookie, sent, { scan })).toBeUndefined();
		await saved(db, 'story', { story }, writer);
		await send(writer);
		const rows = await rowsOf(db, writer.ctx.actor.caseId);
		expect(rows.codes).toMatchObject([{ party: 'helper' }]);
		expect(rows.entries.map(({ kind, side }) => [kind, side])).toEqual([
			['file', 'helper'],
			['narrative', 'helper']
		]);
	});
});

describe('files', () => {
	it('that cannot be taken are refused by a sentence; the words are saved', async ({ db }) => {
		await anOmbudsOffice(db);
		const { writer, cookie } = await saved(db, 'story', { story });
		const means = { scan: async () => {} };
		const send = (name: string, bytes: string) => {
			const sent = { given: [new File([bytes], name)], remove: [], network };
			return saveFiles(as(anonymous, db), cookie, sent, means);
		};
		expect(await send('foto.jpg', '<svg onload="alert(1)">')).toEqual({
			key: 'error.file.wrongType'
		});
		expect(await send('foto.jpg.exe', 'MZ')).toEqual({ key: 'error.file.program' });
		expect((await readDraft(writer)).answers.story).toBe(story);
		expect((await rowsOf(db, writer.ctx.actor.caseId)).entries).toEqual([]);
	});
});

describe('what comes in', () => {
	it('is sealed as it can be kept: without NUL, half characters whole', async ({ db }) => {
		await anOmbudsOffice(db);
		const long = 'ä'.repeat(15_000);
		const { writer } = await saved(db, 'story', { story: `a\0b\ud800 \u202e${long}` });
		const { answers } = await readDraft(writer);
		expect(answers.story).toBe(`ab\ufffd \u202e${long}`);
	});
});
