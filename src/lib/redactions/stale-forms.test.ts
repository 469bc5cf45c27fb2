import { describe, expect } from 'vitest';
import { as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import {
	aDecision,
	aTableDeciding,
	opened,
	readOut,
	seen,
	wording
} from '../../../tests/support/decisions.ts';
import { aDraft, anObjectionTo, hashOf } from '../../../tests/support/records.ts';
import { aTableWithAProposal } from '../../../tests/support/proposals.ts';
import { placeItem } from '../agenda/place.server.ts';
import { answerObjection } from '../approval/answer.server.ts';
import { correctRecord } from '../approval/correct.server.ts';
import { objectionsTo } from '../approval/queries.server.ts';
import { raiseObjection } from '../approval/raise.server.ts';
import type { Db } from '../db/db.server.ts';
import { noteDissent } from '../decisions/dissent.server.ts';
import { freezeDecision } from '../decisions/freeze.server.ts';
import { noteResult } from '../decisions/note-result.server.ts';
import { sayConsent, sayResistance } from '../decisions/vote.server.ts';
import { optionsOf } from '../decisions/votes.queries.server.ts';
import { findPosition } from '../positions/queries.server.ts';
import { writePosition } from '../positions/write.server.ts';
import { editProposal } from '../proposals/edit.server.ts';
import { redact } from './redact.server.ts';

const secret = 'Samira Qadiri';
const reason = 'Datenschutz';
const refused = { status: 409 };

/** A table in session whose chair takes the name out of the item. */
async function aTable(db: Db) {
	const all = await aTableDeciding(db);
	const { chair, voters, meeting, item } = all;
	const conceal = () => redact(chair.ctx, meeting.id, { itemId: item.id, words: secret, reason });
	return { ...all, conceal, one: voters[0]! };
}

describe('a form that was opened before a redaction', () => {
	it('does not bring the words back as the reason of a vote', async ({ db }) => {
		const { id, chair, conceal, one } = await aTable(db);
		await opened(chair.ctx, id, 'consent');
		const { version } = await seen(chair.ctx, id);
		const { seatId } = one;
		const vote = { version, seatId, mandate: '', choice: 'objection', text: secret } as const;
		await sayConsent(one.ctx, id, vote);
		await conceal();
		const again = { status: 409, key: 'decision.vote.changedMeanwhile' };
		await expect(sayConsent(one.ctx, id, vote)).rejects.toMatchObject(again);
		await sayConsent(one.ctx, id, { ...vote, ...(await seen(chair.ctx, id)), text: 'Nein.' });
	});

	it('does not bring them back as a mandate in a consensing', async ({ db }) => {
		const { id, chair, conceal, one } = await aTable(db);
		await opened(chair.ctx, id, 'consensing');
		const { version } = await seen(chair.ctx, id);
		const options = await optionsOf(chair.ctx, { id });
		const resistances = new Map(options.map((option) => [option.id, 3]));
		const vote = { version, seatId: one.seatId, mandate: secret, resistances };
		await sayResistance(one.ctx, id, vote);
		await conceal();
		await expect(sayResistance(one.ctx, id, vote)).rejects.toMatchObject(refused);
	});

	it('does not bring them back as dissent or Sondervotum', async ({ db }) => {
		const { id, chair, conceal, one } = await aTable(db);
		await readOut(chair.ctx, id);
		await noteResult(chair.ctx, id, { mode: 'unanimous', version: 3 });
		const { version } = await seen(chair.ctx, id);
		const said = { version, seatId: one.seatId, text: secret, mandate: '' };
		await noteDissent(one.ctx, id, { ...said, kind: 'specialVote' });
		await conceal();
		for (const kind of ['dissent', 'specialVote'] as const)
			await expect(noteDissent(one.ctx, id, { ...said, kind })).rejects.toMatchObject(refused);
	});

	it('does not fix the words as a wording', async ({ db }) => {
		const { chair, conceal, item } = await aTable(db);
		const words = `${wording} Das sagt ${secret}.`;
		const id = await aDecision(chair.ctx, item.id, words);
		const { version } = await seen(chair.ctx, id);
		await conceal();
		const freeze = freezeDecision(chair.ctx, id, { version, seen: words });
		await expect(freeze).rejects.toMatchObject(refused);
	});

	it('does not bring them back as a position', async ({ db }) => {
		const { conceal, one, item, meeting } = await aTable(db);
		const said = { itemId: item.id, seatId: one.seatId, kind: 'position', mandate: '' } as const;
		const words = { ...said, text: secret, version: 0 };
		const id = await writePosition(one.ctx, meeting.id, { ...words, id: null });
		const { version } = (await findPosition(one.ctx, id))!;
		await conceal();
		const again = writePosition(one.ctx, meeting.id, { ...words, id, version });
		await expect(again).rejects.toMatchObject(refused);
	});

	it('does not bring them back as objection, answer or correction', async ({ db }) => {
		const draft = await aDraft(db);
		const [hash, itemId] = [await hashOf(draft), draft.open.id];
		await anObjectionTo(db, draft);
		const [objection] = await objectionsTo(draft.chair(), draft.id);
		const { id: objectionId, version } = objection!;
		await redact(draft.chair(), draft.id, { itemId, words: 'im Mai', reason });
		const text = 'Der Bericht folgt im Mai, sagt er.';
		const raise = { itemId, block: 1, hash, text };
		const answer = {
			objectionId,
			version,
			hash,
			verdict: 'declined',
			unchanged: false,
			answer: text,
			text
		} as const;
		const attempts = [
			() => raiseObjection(as(draft.actors.member, db), draft.id, raise),
			() => correctRecord(draft.chair(), draft.id, { ...raise, note: 'x' }),
			() => answerObjection(draft.chair(), answer)
		];
		for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject(refused);
	});

	it('does not bring them back into the proposal behind the item', async ({ db }) => {
		const { proposal, meeting, actors } = await aTableWithAProposal(db, { reason: secret });
		const origin = `proposal:${proposal.id}`;
		const chair = as(actors.chair, db);
		const { title, kind, minutes, version } = proposal;
		const { id } = await placeItem(chair, meeting.id, {
			...{ title, kind, origin, plannedMinutes: minutes, presenterSeatId: null },
			...{ visibility: 'open', place: 'end' }
		});
		await redact(chair, meeting.id, { itemId: id, words: secret, reason });
		const words = {
			title,
			reason: secret,
			kind: 'discussion' as const,
			minutes,
			meetingId: null,
			version
		};
		const edit = editProposal(as(actors.member, db), proposal.id, words);
		await expect(edit).rejects.toMatchObject(refused);
	});
});
