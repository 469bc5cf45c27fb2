import { describe, expect } from 'vitest';
import { as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { type Role, roles } from '../../../tests/support/meetings.ts';
import {
	aDraft,
	anObjectionTo,
	hashOf,
	theNextMeeting,
	tooLate,
	type Draft
} from '../../../tests/support/records.ts';
import type { Ctx } from '../access/ctx.ts';
import { inTransaction, type Db } from '../db/db.server.ts';
import { moveMinutes } from '../meetings/minutes-state.server.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import type { MinutesState } from '../meetings/meetings.ts';
import { answerObjection } from './answer.server.ts';
import { approveRecord } from './approve.server.ts';
import { correctRecord } from './correct.server.ts';
import { freezeRecord } from './freeze.server.ts';
import { objectionsTo } from './queries.server.ts';
import { handInNote, raiseObjection } from './raise.server.ts';
import { releaseRecord } from './release.server.ts';
import { thawRecord } from './thaw.server.ts';

type Act = (ctx: Ctx, draft: Draft, seen: { hash: string; itemId: string }) => Promise<unknown>;

const said = (draft: Draft, hash: string) => ({
	...{ itemId: draft.open.id, block: 0, hash, text: 'Anders.' }
});

const actions: Record<string, Act> = {
	freeze: (ctx, { id }) => freezeRecord(ctx, id),
	thaw: (ctx, { id }) => thawRecord(ctx, id, { reason: 'Doch noch.' }),
	raise: (ctx, draft, { hash }) => raiseObjection(ctx, draft.id, said(draft, hash)),
	note: (ctx, draft, { hash }) => handInNote(ctx, draft.id, said(draft, hash)),
	correct: (ctx, draft, { hash }) =>
		correctRecord(ctx, draft.id, { ...said(draft, hash), note: 'Berichtigt.' }),
	approve: (ctx, { id }, { hash, itemId }) => approveRecord(ctx, id, { hash, itemId, note: '' }),
	release: (ctx, { id }) => releaseRecord(ctx, id),
	async answer(ctx, draft, { hash }) {
		const [objection] = await objectionsTo(draft.chair(), draft.id);
		const { id: objectionId, version } = objection!;
		const words = { verdict: 'declined', answer: 'Nein.', text: '', unchanged: false } as const;
		await answerObjection(ctx, { objectionId, version, hash, ...words });
	}
};

const states: MinutesState[] = ['writing', 'draft', 'approved', 'released'];

/** Written down by hand, per state: 200 = done, 403 = may not, 404 = sees nothing, 409 = not now. */
const nobody = [404, 404, 404, 404];
const reads = [403, 403, 403, 403];
const expected: Record<string, Partial<Record<Role, number[]>>> = {
	freeze: { chair: [200, 409, 409, 409], minuteTaker: [200, 409, 409, 409] },
	thaw: { chair: [409, 200, 409, 409] },
	raise: {
		chair: [409, 200, 409, 409],
		minuteTaker: [409, 200, 409, 409],
		member: [409, 200, 409, 409],
		guestOfTheMeeting: [409, 200, 409, 409],
		guestOfTheOpenItem: [409, 200, 409, 409],
		observer: [409, 403, 403, 403],
		guestOfTheClosedItem: [409, 404, 404, 404]
	},
	note: {
		chair: [409, 409, 200, 200],
		minuteTaker: [409, 409, 200, 200],
		member: [409, 409, 200, 200],
		guestOfTheMeeting: [409, 409, 200, 200],
		guestOfTheOpenItem: [409, 409, 200, 200],
		observer: [409, 403, 403, 403],
		guestOfTheClosedItem: [409, 404, 404, 404]
	},
	correct: everyoneElse([409, 403, 403, 403], {
		chair: [409, 200, 200, 200],
		minuteTaker: [409, 200, 200, 200]
	}),
	approve: everyoneElse([409, 403, 403, 403], { chair: [409, 200, 409, 409] }),
	release: everyoneElse([409, 403, 403, 403], { chair: [409, 409, 200, 409] }),
	answer: {
		chair: [409, 200, 409, 409],
		minuteTaker: [409, 200, 409, 409],
		guestOfTheClosedItem: nobody
	}
};

function everyoneElse(codes: number[], of: Partial<Record<Role, number[]>>) {
	const others = ['minuteTaker', 'member', 'observer', 'guestOfTheMeeting'] as const;
	const guests = ['guestOfTheOpenItem', 'guestOfTheClosedItem'] as const;
	return { ...Object.fromEntries([...others, ...guests].map((role) => [role, codes])), ...of };
}

const outsiders: Partial<Record<Role, number[]>> = { operator: nobody, stranger: nobody };

/** A record in that state, with one objection where the action needs one. */
async function inState(db: Db, state: MinutesState, action: string): Promise<Draft> {
	const draft = await aDraft(db);
	if (action === 'answer') await anObjectionTo(db, draft, 0);
	const meeting = (await findMeeting(draft.chair(), draft.id))!;
	if (state !== 'draft') await moveMinutes({ db }, meeting, state);
	return draft;
}

/** What comes of it; afterwards everything is as it was. */
async function outcome(ctx: Ctx, act: (ctx: Ctx) => Promise<unknown>): Promise<number> {
	const over = new Error('over');
	let status = 200;
	const attempt = inTransaction(ctx, async (inside) => {
		await act(inside).catch((refusal: { status: number }) => (status = refusal.status));
		throw over;
	});
	await attempt.catch((reason: unknown) => expect(reason).toBe(over));
	return status;
}

describe.each(Object.keys(actions))('who may %s', (name) => {
	it.for([...states.entries()])('in state %s', async ([index, state], { db }) => {
		const draft = await inState(db, state, name);
		const { item } = await theNextMeeting(db, draft, new Date('2026-03-06T10:00:00Z'));
		const seen = { hash: await hashOf(draft), itemId: item.id };
		const came: Partial<Record<Role, number>> = {};
		const wanted: Partial<Record<Role, number>> = {};
		for (const role of roles) {
			const ctx = as(draft.actors[role], db);
			came[role] = await outcome(ctx, (inside) => actions[name]!(inside, draft, seen));
			wanted[role] = (outsiders[role] ?? expected[name]![role] ?? reads)[index]!;
		}
		expect(came).toEqual(wanted);
	});
});

it('is no longer possible to object after the deadline, whoever asks', async ({ db }) => {
	for (const role of ['chair', 'member', 'guestOfTheMeeting'] as const) {
		const draft = await aDraft(db);
		const ctx = as(draft.actors[role], db, tooLate);
		const attempt = raiseObjection(ctx, draft.id, said(draft, await hashOf(draft)));
		await expect(attempt).rejects.toMatchObject({ status: 409 });
	}
});
