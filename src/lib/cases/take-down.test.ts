import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { anOmbudsOffice, asSystem } from '../../../tests/support/ombuds.ts';
import { aRecord, atTheDesk, staffCtx, told } from '../../../tests/support/take-down.ts';
import { sodium } from '../../../tests/support/vault.ts';
import { anonymous } from '../access/actor.ts';
import { behindTheWall } from '../access/wall.server.ts';
import type { Db } from '../db/db.server.ts';
import { ledgerEntries, officeStaff } from '../offices/tables.server.ts';
import { Buckets, intakeAllowances } from '../intake/buckets.server.ts';
import { sendDraft } from '../intake/send.server.ts';
import { holdDraft } from '../intake/draft.server.ts';
import { openReturn } from '../returning/open.server.ts';
import { continueReturn } from '../returning/session.server.ts';
import { deriveHere } from '../vault/derive.ts';
import { codes, scopeEpochs, wraps } from '../vault/tables.server.ts';
import { findCase } from './queries.server.ts';
import { receiveCase } from './receive.server.ts';
import { sendReadBack } from './read-back.server.ts';
import { correctRecord, discardRecord, takeDown } from './take-down.server.ts';
import { judge, sealAnswers, sealRecord } from './taking-down.ts';
import { caseExclusions, caseMembers, cases } from './tables.server.ts';

const theRow = (db: Db, id: string) =>
	asSystem(db, async ({ db }) => (await db.select().from(cases).where(eq(cases.id, id)))[0]);
const holders = async (db: Db, id: string) => {
	const rows = await asSystem(db, ({ db }) => db.select().from(wraps).where(eq(wraps.caseId, id)));
	return rows.map(({ recipientType, recipientId }) => `${recipientType}/${recipientId}`).toSorted();
};

describe('a record taken down by the office', () => {
	it('is a draft of whoever took it down, under a code that must be replaced', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { record } = await aRecord(db, office);
		expect(await theRow(db, record.id)).toMatchObject({
			...{ state: 'draft', number: null, readBackOn: null },
			takenDownById: office.tewodros.id
		});
		expect(await holders(db, record.id)).toEqual(
			[`code/${record.code.id}`, `staff/${office.tewodros.id}`].toSorted()
		);
		const [code] = await asSystem(db, ({ db }) => db.select().from(codes));
		expect(code).toMatchObject({ drawnByOffice: true, party: 'complainant' });
	});

	it('does not exist for anybody else of the office before it was read back', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { record } = await aRecord(db, office);
		const irmgard = staffCtx(db, office.irmgard);
		expect(await behindTheWall(irmgard, (ctx) => findCase(ctx, record.id))).toBeUndefined();
		await expect(discardRecord(irmgard, { id: record.id })).rejects.toMatchObject({ status: 404 });
	});

	it('is taken by nobody who does not work on cases', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { record } = await sealRecord(
			await atTheDesk(office, 'irmgard'),
			office.irmgard.id,
			told
		);
		const onlyLead = { ...office.irmgard, ombudsperson: false, caseworker: false };
		for (const actor of [onlyLead, anonymous] as const)
			await expect(takeDown(as(actor, db) as never, record)).rejects.toMatchObject({ status: 403 });
	});

	it('is signed by whoever sends it, for its own case', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { record } = await sealRecord(
			await atTheDesk(office, 'irmgard'),
			office.irmgard.id,
			told
		);
		const tewodros = staffCtx(db, office.tewodros);
		await expect(takeDown(tewodros, record)).rejects.toMatchObject({ status: 400 });
		const other = { ...record, id: crypto.randomUUID() };
		const irmgard = staffCtx(db, office.irmgard);
		await expect(takeDown(irmgard, other)).rejects.toMatchObject({ status: 400 });
	});

	it('gets no code that somebody else has', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { record, page, ctx } = await aRecord(db, office);
		const { record: second } = await sealRecord(page, office.tewodros.id, told);
		second.code.locator = record.code.locator;
		await expect(takeDown(ctx, second)).rejects.toMatchObject({
			...{ status: 409, key: 'takeDown.refusal.again' }
		});
	});

	it('can be put right and thrown away while it is a draft', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { record, page, ctx } = await aRecord(db, office);
		const helped = { ...told, forWhom: 'other' as const, story: 'Es sind vier Wochen.' };
		const at = { id: record.id, narrativeId: record.narrative.id };
		const narrative = await sealAnswers(page, at, helped);
		await correctRecord(ctx, { id: record.id, helper: true, narrative });
		const [code] = await asSystem(db, ({ db }) => db.select().from(codes));
		expect(code?.party).toBe('helper');
		const foreign = { ...narrative, id: crypto.randomUUID() };
		await expect(
			correctRecord(ctx, { id: record.id, helper: true, narrative: foreign })
		).rejects.toMatchObject({ status: 404 });
		await discardRecord(ctx, { id: record.id });
		expect(await theRow(db, record.id)).toBeUndefined();
	});
});

describe('a record that was read back', () => {
	it('is a case with number, clocks and readers, and a key for each of them', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { record, send } = await aRecord(db, office, { urgency: 'soon' });
		const { number } = await send();
		expect(await theRow(db, record.id)).toMatchObject({
			...{ state: 'received', number, urgent: true, readBackOn: '2026-03-06' }
		});
		expect(await holders(db, record.id)).toEqual(
			[
				`code/${record.code.id}`,
				`recovery/${office.roster.recovery.id}`,
				`staff/${office.irmgard.id}`,
				`staff/${office.tewodros.id}`
			].toSorted()
		);
		const deeds = await asSystem(db, ({ db }) =>
			db.select().from(ledgerEntries).where(eq(ledgerEntries.caseId, record.id))
		);
		expect(deeds.map(({ payload }) => JSON.parse(payload!).action)).toEqual([
			'case.takenDown',
			'case.moved'
		]);
	});

	it('is sent once', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { send } = await aRecord(db, office);
		await send();
		await expect(send()).rejects.toMatchObject({ status: 409, key: 'takeDown.refusal.sent' });
	});

	it('keeps out whom it names, and is not sent where too few are left', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { send, record } = await aRecord(db, office, { notTo: 'Irmgard' });
		await expect(send()).rejects.toMatchObject({ status: 409, key: 'takeDown.refusal.tooFew' });
		expect((await theRow(db, record.id))?.state).toBe('draft');
	});

	it('is refused with more, fewer or other keys than the office has readers', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { readBack, ctx } = await aRecord(db, office);
		const due = await readBack();
		const stranger = { ...due.wraps[0]!, name: `staff/${crypto.randomUUID()}` as const };
		for (const wrong of [due.wraps.slice(1), [...due.wraps, stranger], []])
			await expect(sendReadBack(ctx, { ...due, wraps: wrong })).rejects.toMatchObject({
				key: 'takeDown.refusal.team'
			});
		await asSystem(db, ({ db }) =>
			db.update(officeStaff).set({ state: 'left' }).where(eq(officeStaff.id, office.irmgard.id))
		);
		await expect(sendReadBack(ctx, due)).rejects.toMatchObject({ status: 409 });
	});

	it('concerns whoever takes it down: the page and the server refuse', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { readBack, ctx, answers } = await aRecord(db, office);
		const { id } = office.tewodros;
		const ties = [{ staffId: id, name: 'Stegwerk' }];
		const about = { ...answers, involved: 'Das Stegwerk' };
		expect(judge(about, id, office.roster, ties).concernsMe).toBe(true);
		const excluded = [{ staffId: id, ground: 'standing' as const }];
		await expect(sendReadBack(ctx, { ...(await readBack()), excluded })).rejects.toMatchObject({
			key: 'takeDown.refusal.concernsYou'
		});
	});
});

describe('a record that is confirmed by whoever told it', () => {
	it('opens by the code and is sent without the office', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { record, written } = await aRecord(db, office);
		const visit = await byCode(db, written);
		await sendDraft(visit, 'net', new Buckets(intakeAllowances.send));
		expect((await theRow(db, record.id))?.state).toBe('received');
		expect(await holders(db, record.id)).toContain(`staff/${office.irmgard.id}`);
	});

	it('takes it from whom it concerns, who took it down, too', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { record, written } = await aRecord(db, office);
		const visit = await byCode(db, written);
		const [member, excluded] = [office.irmgard.id, office.tewodros.id];
		await behindTheWall(visit.ctx, async (ctx) => {
			const { found, narrativeId } = await holdDraft(ctx, visit.epochs);
			const ground = 'complainant' as const;
			await receiveCase(ctx, found, {
				...{ members: [member], excluded: [{ staffId: excluded, ground }] },
				...{ marks: { urgent: false, fourEyes: true }, narrativeId }
			});
		});
		expect(await holders(db, record.id)).not.toContain(`staff/${excluded}`);
		const rows = await asSystem(db, async ({ db }) => ({
			members: await db.select().from(caseMembers),
			out: await db.select().from(caseExclusions),
			epochs: await db.select().from(scopeEpochs)
		}));
		expect(rows.members.map(({ staffId }) => staffId)).toEqual([member]);
		expect(rows.out).toMatchObject([{ staffId: excluded }]);
		// What Tewodros heard stays readable for them by the old key; the next write begins a new one.
		expect(rows.epochs).toMatchObject([{ over: true }]);
		const tewodros = staffCtx(db, office.tewodros);
		expect(await behindTheWall(tewodros, (ctx) => findCase(ctx, record.id))).toBeUndefined();
	});
});

async function byCode(db: Db, code: string) {
	const ctx = as(anonymous, db);
	const buckets = new Buckets(intakeAllowances.code);
	const typed = { code, address: '203.0.113.7' };
	const visit = await continueReturn(
		ctx,
		await openReturn(ctx, typed, deriveHere(sodium), buckets)
	);
	if (!visit) throw new Error('The code opens nothing.');
	return visit;
}
