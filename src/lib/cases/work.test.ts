import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import type { Staff } from '../access/actor.ts';
import type { Db } from '../db/db.server.ts';
import { jobs } from '../db/tables.server.ts';
import { noticeJob } from '../returning/notice.server.ts';
import { noticeAddresses, sealedObjects } from '../vault/tables.server.ts';
import { anOpenedCase, by, pageOf } from '../../../tests/support/case-desk.ts';
import { it } from '../../../tests/support/database.ts';
import { anOmbudsOffice, asSystem } from '../../../tests/support/ombuds.ts';
import { answerCheck, assessCase, assignCase, setRemedy } from './assess.server.ts';
import { endTask } from './beside.server.ts';
import { sendLetter, strikeEntry, writeMessage, writeNote } from './entries.server.ts';
import { firstCheckQuestions } from './guards.ts';
import { agreeAsSecond, askSecond, stepCase } from './step.server.ts';

type Opened = Awaited<ReturnType<typeof anOpenedCase>>;

/** Events without words, one after the other, by somebody who saw the newest version. */
async function move(db: Db, who: Staff, number: string, ...events: string[]) {
	for (const event of events) {
		const { version: seen } = await pageOf(db, who, number);
		await stepCase(by(who, db), number, { event, seen });
	}
}

async function screened(db: Db, who: Staff, { number, inside }: Opened) {
	await move(db, who, number, 'confirmReceipt', 'look');
	for (const question of firstCheckQuestions)
		await answerCheck(by(who, db), number, {
			question,
			sealed: inside('assessment.body', JSON.stringify({ question, answer: 'no', note: '' }))
		});
}

async function close(db: Db, who: Staff, { number, inside }: Opened) {
	const { version: seen } = await pageOf(db, who, number);
	await stepCase(by(who, db), number, {
		event: 'close',
		outcome: 'remedied',
		reason: 'agreedByAll',
		sealed: inside('reason.body', 'Die Heizung geht wieder.'),
		seen
	});
}

describe('working on a case', () => {
	it('tells whoever wants to know of the end, and for the last time of the letter', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		const opened = await anOpenedCase(db, office);
		const { codeId, id: caseId, number } = opened;
		const box = Uint8Array.of(1);
		const address = { codeId, caseId, channel: 'email', box, since: '2026-03-06' } as const;
		await asSystem(db, ({ db }) => db.insert(noticeAddresses).values(address));
		await screened(db, office.irmgard, opened);
		await move(db, office.irmgard, number, 'accept');
		await close(db, office.irmgard, opened);
		const { version: seen } = await pageOf(db, office.irmgard, number);
		const sealed = opened.shared('letter.body', 'Ihr Anliegen ist gelöst.');
		await sendLetter(by(office.irmgard, db), number, { sealed, seen });
		const queued = await db.select().from(jobs).where(eq(jobs.name, noticeJob));
		expect(queued.map(({ payload }) => payload)).toEqual([{ codeId }, { codeId, of: 'letter' }]);
	});

	it('goes from the first look to the closing letter', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const opened = await anOpenedCase(db, office);
		const { number, shared } = opened;
		await screened(db, office.irmgard, opened);
		await move(db, office.irmgard, number, 'accept');
		await close(db, office.irmgard, opened);
		const closed = await pageOf(db, office.irmgard, number);
		expect(closed).toMatchObject({ outcome: 'remedied', position: { state: 'closed' } });
		await sendLetter(by(office.irmgard, db), number, {
			sealed: shared('letter.body', 'Ihr Anliegen ist gelöst.'),
			seen: closed.version
		});
		const sent = await pageOf(db, office.irmgard, number);
		expect(sent.clocks.map(({ name }) => name)).toContain('objection');
		expect(sent.entries.map(({ kind }) => kind)).toEqual(['narrative', 'letter']);
		const record = sent.transitions.find(({ event }) => event === 'close')!;
		expect(sent.sealed.find(({ kind }) => kind === 'reason.body')!.id).toBe(record.id);
	});

	it('asks for a reason in words, and stores nothing without it', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const opened = await anOpenedCase(db, office);
		await screened(db, office.irmgard, opened);
		await move(db, office.irmgard, opened.number, 'accept');
		const { version: seen } = await pageOf(db, office.irmgard, opened.number);
		const input = { event: 'close', outcome: 'remedied', seen } as const;
		const step = (more: object) =>
			stepCase(by(office.irmgard, db), opened.number, { ...input, ...more });
		await expect(step({ reason: ' ' })).rejects.toMatchObject({
			key: 'case.refusal.reasonMissing'
		});
		await expect(step({ reason: 'agreedByAll' })).rejects.toMatchObject({
			key: 'case.refusal.sealedReasonMissing'
		});
		const page = await pageOf(db, office.irmgard, opened.number);
		expect(page.position.state).toBe('inProgress');
	});

	it('lets one of two win, and tells the other', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { number } = await anOpenedCase(db, office);
		const { version: seen } = await pageOf(db, office.irmgard, number);
		await stepCase(by(office.tewodros, db), number, { event: 'look', seen });
		const late = stepCase(by(office.irmgard, db), number, { event: 'markUrgent', seen });
		await expect(late).rejects.toMatchObject({ status: 409, key: 'case.alreadyMoved' });
	});

	it('takes a second pair of eyes where four are asked for, and never one’s own', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		const opened = await anOpenedCase(db, office, { fourEyes: true });
		const { number } = opened;
		await screened(db, office.irmgard, opened);
		await move(db, office.irmgard, number, 'accept');
		await expect(close(db, office.irmgard, opened)).rejects.toMatchObject({ status: 403 });
		await askSecond(by(office.irmgard, db), number, { event: 'close', outcome: 'remedied' });
		const { opinions } = await pageOf(db, office.irmgard, number);
		const { id } = opinions[0]!;
		await expect(agreeAsSecond(by(office.irmgard, db), number, { id })).rejects.toMatchObject({
			status: 409
		});
		await agreeAsSecond(by(office.tewodros, db), number, { id });
		await close(db, office.irmgard, opened);
		const { transitions } = await pageOf(db, office.irmgard, number);
		expect(transitions.at(-1)).toMatchObject({ event: 'close', secondId: office.tewodros.id });
	});
});

describe('writing into a case', () => {
	it('answers the complainant, and a question makes it wait', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { number, shared } = await anOpenedCase(db, office, { waitsForAnswer: true });
		await move(db, office.irmgard, number, 'look');
		const { version: seen } = await pageOf(db, office.irmgard, number);
		const sealed = shared('message.body', 'Wann war das?');
		await writeMessage(by(office.irmgard, db), number, { sealed, asks: true, seen });
		expect(await pageOf(db, office.irmgard, number)).toMatchObject({
			waitsForAnswer: false,
			position: { state: 'clarification' }
		});
	});

	it('never puts a note where the complainant reads', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { number, shared, inside } = await anOpenedCase(db, office);
		const wrong = writeNote(by(office.irmgard, db), number, { sealed: shared('note.body', 'x') });
		await expect(wrong).rejects.toMatchObject({ status: 400 });
		const alien = writeNote(by(office.irmgard, db), number, { sealed: inside('letter.body', 'x') });
		await expect(alien).rejects.toMatchObject({ status: 400 });
		await writeNote(by(office.irmgard, db), number, { sealed: inside('note.body', 'x') });
	});

	it('strikes an entry with its key, and leaves that it was there', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { number, inside } = await anOpenedCase(db, office);
		const sealed = inside('note.body', 'Gehört in ein anderes Anliegen.');
		await writeNote(by(office.irmgard, db), number, { sealed });
		const { id } = sealed[0]!;
		await strikeEntry(by(office.irmgard, db), number, { id, why: 'wrongCase' });
		const page = await pageOf(db, office.irmgard, number);
		expect(page.entries.find((entry) => entry.id === id)).toMatchObject({ struck: 'wrongCase' });
		const left = await asSystem(db, ({ db }) => db.select().from(sealedObjects));
		expect(left.some((row) => row.id === id)).toBe(false);
	});

	it('keeps every version of what a case has once, and refuses one that is late', async ({
		db
	}) => {
		const office = await anOmbudsOffice(db);
		const { id, number, inside } = await anOpenedCase(db, office);
		const assess = async (sequence: number, seen: number) =>
			assessCase(by(office.irmgard, db), number, {
				sealed: inside('case.category.assessed', '{}', { id, sequence }),
				seen
			});
		const { version } = await pageOf(db, office.irmgard, number);
		await assess(0, version);
		await expect(assess(1, version)).rejects.toMatchObject({ status: 409 });
		await assess(1, version + 1);
	});

	it('tells the server the last day for a remedy, and nothing else of it', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { id, number, inside } = await anOpenedCase(db, office);
		const { version: seen } = await pageOf(db, office.irmgard, number);
		const sealed = inside('case.remedy', '{}', { id });
		await setRemedy(by(office.irmgard, db), number, { sealed, lastDay: '2026-03-20', seen });
		const { clocks } = await pageOf(db, office.irmgard, number);
		expect(clocks.find(({ name }) => name === 'remedy')).toMatchObject({ due: '2026-03-20' });
	});

	it('is for nobody who does not see the case', async ({ db }) => {
		const office = await anOmbudsOffice(db);
		const { number, inside } = await anOpenedCase(db, office, { members: [office.irmgard] });
		const sealed = inside('note.body', 'x');
		const attempts = [
			() => writeNote(by(office.tewodros, db), number, { sealed }),
			() => stepCase(by(office.tewodros, db), number, { event: 'look', seen: 1 }),
			() => assignCase(by(office.tewodros, db), number, { leadId: null, deputyId: null, seen: 1 }),
			() => endTask(by(office.tewodros, db), number, { id: randomUUID(), done: true })
		];
		for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ status: 404 });
	});
});
