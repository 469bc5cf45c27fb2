import { eq } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import {
	EARLIER,
	NOON,
	aMail,
	aMeeting,
	aProposal,
	anItem,
	as,
	unknownId
} from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { everythingIn } from '../../../tests/support/everything.ts';
import { aFullMeeting } from '../../../tests/support/meetings.ts';
import { paragraph, typeInto } from '../../../tests/support/typing.ts';
import { agendaItems } from '../agenda/tables.server.ts';
import { objections } from '../approval/tables.server.ts';
import { auditEntries } from '../audit/tables.server.ts';
import { editCommitment } from '../commitments/edit.server.ts';
import { commitments } from '../commitments/tables.server.ts';
import type { Db } from '../db/db.server.ts';
import { recordDecision } from '../decisions/record.server.ts';
import { decisions, dissents, votes } from '../decisions/tables.server.ts';
import { files } from '../files/tables.server.ts';
import { minutesStates } from '../meetings/meetings.ts';
import { meetings } from '../meetings/tables.server.ts';
import { composeMinutes } from '../minutes/compose.server.ts';
import { quarantine } from '../minutes/quarantine.server.ts';
import { blocksOf, roomOfItem } from '../minutes/queries.server.ts';
import { findBlocks } from '../minutes/search.queries.server.ts';
import { positions } from '../positions/tables.server.ts';
import { mails } from '../notifications/tables.server.ts';
import { attachmentsOf } from '../proposals/history.queries.server.ts';
import { findProposal } from '../proposals/queries.server.ts';
import { proposalEvents, proposalFiles } from '../proposals/tables.server.ts';
import { itemHash, versionHash } from '../versions/hashes.server.ts';
import { findVersion, versionItems } from '../versions/queries.server.ts';
import { takeVersion } from '../versions/take.server.ts';
import { redactionsOf } from './queries.server.ts';
import { lookFor, redact } from './redact.server.ts';
import { phrasesOf } from './redactions.ts';

const secret = 'Samira Qadiri';
const mark = '[geschwärzt: Datenschutz]';
const reason = 'Datenschutz';
const everywhere = { inText: 2, inVersions: 3, inRows: 15 };
const idOf = (actor: { kind: string; id?: string }) => actor.id ?? '';

/** A meeting in which a name stands wherever a name can stand. */
async function aNameEverywhere(db: Db) {
	const full = await aFullMeeting(db);
	const { open, meeting, actors } = full;
	const ctx = as(actors.chair, db);
	const id = unknownId();
	await composeMinutes(ctx, open.id, [
		paragraph(`Vorher. ${secret} wohnt dort.`),
		{ type: 'decision', attrs: { id }, content: [{ type: 'text', text: `Für ${secret}.` }] }
	]);
	await recordDecision(ctx, { id, itemId: open.id });
	const personId = idOf(actors.member);
	await typeInto(db, { itemId: open.id }, { personId, text: ` Noch einmal: ${secret}` });
	const { roundtableId } = meeting;
	const seat = full.member.seat.id;
	const said = { decisionId: id, seatId: seat, text: `wegen ${secret}` };
	await db.update(decisions).set({ wording: `Für ${secret}.`, wordingHash: 'x' });
	await db.insert(votes).values({ ...said, castById: personId, castAt: ctx.now });
	await db.insert(dissents).values({ ...said, kind: 'dissent', personId, at: ctx.now });
	const row = { itemId: open.id, roundtableId, year: 2026, number: 1 };
	await db.insert(commitments).values({ ...row, id: unknownId(), doneWhen: `${secret} wohnt` });
	const position = { itemId: open.id, seatId: seat, kind: 'position', text: secret } as const;
	await db.insert(positions).values({ ...position, id: unknownId(), personId, createdAt: ctx.now });
	await db
		.update(agendaItems)
		.set({ title: `Fall ${secret}` })
		.where(eq(agendaItems.id, open.id));
	const room = (await roomOfItem({ db }, open.id))!;
	const refused = { roomId: room.id, personId, reason: 'noRight', frame: Buffer.from(secret) };
	await quarantine(ctx, refused, { perHour: 9 });
	const objection = { meetingId: meeting.id, itemId: open.id, personId, state: 'raised' } as const;
	await db
		.insert(objections)
		.values({ ...objection, quote: secret, text: 'nein', createdAt: ctx.now });
	const proposal = await theProposalBehind(db, full);
	const draft = await takeVersion(ctx, meeting.id, { kind: 'draft' });
	const automatic = await takeVersion(ctx, meeting.id, { kind: 'automatic' });
	return { ...full, ctx, draft, automatic, proposal };
}

/** What the open item came from, where else that stands, and what the outbox says of it. */
async function theProposalBehind(db: Db, { open, meeting, table }: Full) {
	const roundtableId = table.id;
	const words = { title: `Fall ${secret}`, reason: `${secret} wohnt dort.`, proposer: secret };
	const proposal = await aProposal(db, { roundtableId, ...words, itemId: open.id });
	const event = { proposalId: proposal.id, kind: 'edited', at: EARLIER } as const;
	await db.insert(proposalEvents).values({ ...event, earlierTitle: `Zu ${secret}` });
	const file = { mediaType: 'application/pdf', size: 1, hash: '', content: new Uint8Array(1) };
	const name = 'Brief_Samira-Qadiri.pdf';
	const [kept] = await db
		.insert(files)
		.values({ ...file, name, createdAt: EARLIER })
		.returning();
	await db.insert(proposalFiles).values({ proposalId: proposal.id, fileId: kept!.id });
	const origin = `proposal:${proposal.id}`;
	await db.update(agendaItems).set({ origin }).where(eq(agendaItems.id, open.id));
	const later = await aMeeting(db, { roundtableId });
	const title = `Noch einmal ${secret}`;
	await anItem(db, { meetingId: later.id, title, origin });
	await takeVersion({ db, now: NOON }, later.id, { kind: 'draft' });
	const link = `https://tisch.example/sitzungen/${meeting.id}`;
	const letter = { roundtableId, subject: `Zu: Fall ${secret}` };
	for (const state of ['waiting', 'kept', 'failed'] as const)
		await aMail(db, { ...letter, state, body: `1. Fall ${secret}\n\n${link}` });
	await aMail(db, { ...letter, state: 'sent', body: null });
	return { ...proposal, later, link };
}

type Full = Awaited<ReturnType<typeof aFullMeeting>>;

const inputFor = (itemId: string) => ({ itemId, words: secret.toLowerCase(), reason });

describe('a redaction', () => {
	it('leaves the words nowhere: not in any table, not in search', async ({ db }) => {
		const { ctx, meeting, open } = await aNameEverywhere(db);
		const places = await redact(ctx, meeting.id, inputFor(open.id));
		expect(places).toEqual(everywhere);
		const everything = await everythingIn(db);
		expect(everything).not.toContain('Samira');
		expect(everything).not.toContain('Qadiri');
		expect(await findBlocks(ctx, 'Samira', { limit: 9 })).toEqual([]);
		const blocks = await blocksOf(ctx, meeting.id);
		expect(blocks.map(({ text }) => text).filter(Boolean)).toEqual([
			`Vorher. ${mark} wohnt dort. Noch einmal: ${mark}`,
			`Für ${mark}.`
		]);
	});

	it('goes from the proposal behind it and from mails, which keep their links', async ({ db }) => {
		const { ctx, meeting, open, proposal } = await aNameEverywhere(db);
		const elsewhere = await aMail(db, { body: secret });
		await redact(ctx, meeting.id, inputFor(open.id));
		const title = `Fall ${mark}`;
		expect(await findProposal(ctx, proposal.id)).toMatchObject({ title, proposer: mark });
		const [file] = await attachmentsOf(ctx, proposal.id);
		expect(file!.name).toBe('Brief [geschwärzt Datenschutz].pdf');
		const sent = await db.select().from(mails);
		for (const { id, subject, body } of sent.filter((mail) => mail.id !== elsewhere.id)) {
			expect(subject, id).toBe(`Zu: Fall ${mark}`);
			if (body !== null) expect(body).toBe(`1. Fall ${mark}\n\n${proposal.link}`);
		}
		// Another table's mails, and those of accounts, are not this table's business.
		expect(sent.find(({ id }) => id === elsewhere.id)?.body).toBe(secret);
	});

	it('is not undone by a form that was open before', async ({ db }) => {
		const { ctx, meeting, open } = await aNameEverywhere(db);
		const [seen] = await db.select().from(commitments);
		await redact(ctx, meeting.id, inputFor(open.id));
		const { id, version, doneWhen } = seen!;
		const facts = { ownerSeatIds: [], dueOn: null, doneWhen, kind: 'task' as const };
		const saved = editCommitment(ctx, { id, version, facts, reason: '' });
		await expect(saved).rejects.toMatchObject({ status: 409 });
	});

	it('makes the hashes anew and keeps what was approved beside them', async ({ db }) => {
		const { ctx, meeting, open, draft } = await aNameEverywhere(db);
		await redact(ctx, meeting.id, inputFor(open.id));
		await redact(ctx, meeting.id, { itemId: open.id, words: 'Vorher', reason });
		const version = (await findVersion(ctx, draft.id))!;
		const items = await versionItems(ctx, draft.id);
		expect(version.hashesBefore).toHaveLength(2);
		expect(version.hashesBefore[0]).toBe(draft.hash);
		expect(version.hash).toBe(versionHash(items));
		for (const item of items) expect(item.hash).toBe(itemHash(item));
		expect(items[0]!.blocks).toHaveLength(2);
	});

	it('empties versions that came by themselves, where that is wished', async ({ db }) => {
		const { ctx, meeting, open, automatic } = await aNameEverywhere(db);
		await redact(ctx, meeting.id, { ...inputFor(open.id), emptyAutomatic: 'on' });
		const [item] = await versionItems(ctx, automatic.id);
		expect(item).toMatchObject({ blocks: [paragraph(mark)], authors: [[]] });
	});

	it('is in the register with who, when, why and where, and never with what', async ({ db }) => {
		const { ctx, meeting, open } = await aNameEverywhere(db);
		await redact(ctx, meeting.id, inputFor(open.id));
		expect(await redactionsOf(ctx, meeting.id)).toMatchObject([
			{ itemId: open.id, reason, at: ctx.now, ...everywhere }
		]);
		const audit = await db.select().from(auditEntries);
		expect(audit.filter(({ action }) => action === 'minutes.redacted')).toHaveLength(1);
	});

	it('can be looked at before: that changes nothing', async ({ db }) => {
		const { ctx, meeting, open, draft } = await aNameEverywhere(db);
		const before = await everythingIn(db);
		const places = await lookFor(ctx, meeting.id, { itemId: open.id, words: secret });
		expect(places).toEqual(everywhere);
		expect(await everythingIn(db)).toBe(before);
		expect(await findVersion(ctx, draft.id)).toMatchObject({ hash: draft.hash, hashesBefore: [] });
	});

	it('refuses what is nowhere, says nothing, or repeats itself in its reason', async ({ db }) => {
		const { ctx, meeting, open, closed } = await aNameEverywhere(db);
		const attempts = [
			[{ itemId: open.id, words: 'steht nirgends', reason }, 409],
			[{ itemId: open.id, words: 'x', reason }, 400],
			[{ itemId: open.id, words: secret, reason: 'Es geht um samira qadiri' }, 400],
			[{ itemId: closed.id, words: 'Vorher', reason }, 409],
			[{ itemId: unknownId(), words: secret, reason }, 404]
		] as const;
		for (const [input, status] of attempts)
			await expect(redact(ctx, meeting.id, input)).rejects.toMatchObject({ status });
	});

	it('is for the chair alone, in every state of the minutes', async ({ db }) => {
		const { meeting, open, actors } = await aNameEverywhere(db);
		const tried: Record<string, unknown> = {};
		const expected: Record<string, unknown> = {};
		for (const minutesState of minutesStates) {
			await db.update(meetings).set({ minutesState }).where(eq(meetings.id, meeting.id));
			for (const [role, actor] of Object.entries(actors)) {
				const ctx = as(actor, db);
				const look = lookFor(ctx, meeting.id, { itemId: open.id, words: secret });
				const unseen = ['operator', 'stranger', 'guestOfTheClosedItem'].includes(role);
				tried[`${role} ${minutesState}`] = await look.then(
					() => 200,
					(refusal: { status?: number }) => refusal.status
				);
				expected[`${role} ${minutesState}`] = role === 'chair' ? 200 : unseen ? 404 : 403;
			}
		}
		expect(tried).toEqual(expected);
	});
});

describe('what is to be redacted', () => {
	it('is each line, and each line of a paragraph that was chosen', () => {
		const input = {
			itemId: 'x',
			words: ' Eins \n\nx\nZwei',
			'block-3': 'Drei\nVier',
			other: 'Nein'
		};
		expect(phrasesOf(input)).toEqual(['Eins', 'Zwei', 'Drei', 'Vier']);
	});
});
