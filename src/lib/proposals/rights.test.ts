import { describe, expect } from 'vitest';
import { anonymous, type Actor } from '#lib/access/actor.ts';
import type { Ctx } from '#lib/access/ctx.ts';
import { inTransaction, type Db } from '#lib/db/db.server.ts';
import { Refusal } from '#lib/errors/refusal.ts';
import { as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aTableWithAProposal, aWish } from '../../../tests/support/proposals.ts';
import * as decide from './decide.server.ts';
import { editProposal } from './edit.server.ts';
import { joinProposal, leaveProposal } from './join.server.ts';
import { proposalStates, type ProposalState } from './lifecycle.ts';
import { makeProposal } from './make.server.ts';
import * as moderate from './moderate.server.ts';
import { findProposal } from './queries.server.ts';
import { retractProposal, withdrawProposal } from './withdraw.server.ts';

type There = Awaited<ReturnType<typeof aTableWithAProposal>>;
const reason = 'Darum.';
const version = 1;
const words = { title: 'Neu', reason: 'Anders', kind: 'report', minutes: null } as const;

/** Everything that can be done to a proposal. */
const actions: Record<string, (ctx: Ctx, there: There) => Promise<unknown>> = {
	read: async (ctx, { proposal }) => {
		if (!(await findProposal(ctx, proposal.id))) throw new Refusal(404, 'error.notFound');
	},
	make: (ctx, { table }) => makeProposal(ctx, table.id, aWish()),
	edit: (ctx, { proposal }) =>
		editProposal(ctx, proposal.id, { ...words, version, meetingId: null }),
	withdraw: (ctx, { proposal }) => withdrawProposal(ctx, proposal.id, { reason, version }),
	retract: (ctx, { proposal }) => retractProposal(ctx, proposal.id, { reason, version }),
	join: (ctx, { proposal }) => joinProposal(ctx, proposal.id),
	leave: (ctx, { proposal }) => leaveProposal(ctx, proposal.id),
	admit: (ctx, { proposal }) => moderate.admitProposal(ctx, proposal.id, { version }),
	refuse: (ctx, { proposal }) => moderate.refuseProposal(ctx, proposal.id, { reason, version }),
	reconsider: (ctx, { proposal }) =>
		moderate.reconsiderProposal(ctx, proposal.id, { reason, version }),
	accept: (ctx, { proposal, later }) =>
		decide.acceptProposal(ctx, proposal.id, {
			...{ reason, version, minutes: null },
			meetingId: later.id
		}),
	defer: (ctx, { proposal, later }) =>
		decide.deferProposal(ctx, proposal.id, { reason, version, meetingId: later.id }),
	decline: (ctx, { proposal }) => decide.declineProposal(ctx, proposal.id, { reason, version }),
	reopen: (ctx, { proposal }) => decide.reopenProposal(ctx, proposal.id, { reason, version })
};

/** In this order in each column: 200 = done, 409 = not now, 403 = not you, 404 = what do you mean? */
const roles = [
	'member',
	'colleague',
	'chair',
	'minuteTaker',
	'observer',
	'guestOfTheMeeting',
	'operator',
	'stranger'
] as const;

/** `member` made the proposal. Where somebody is no name, they are refused with 404 or 403. */
const table: Record<string, Partial<Record<ProposalState | 'any', string>>> = {
	//                          member colleague chair minuteTaker observer guest operator stranger
	read: { any: '200 200 200 200 200 404 404 404', moderation: '200 404 200 200 404 404 404 404' },
	make: { any: '200 200 200 200 403 404 403 404' },
	edit: {
		any: '409 403 403 403 403 404 404 404',
		open: '200 403 403 403 403 404 404 404',
		moderation: '200 404 403 403 404 404 404 404',
		refused: '409 404 403 403 404 404 404 404',
		retracted: '409 404 403 403 404 404 404 404'
	},
	withdraw: {
		any: '409 403 403 403 403 404 404 404',
		open: '200 403 403 403 403 404 404 404',
		moderation: '409 404 403 403 404 404 404 404'
	},
	retract: {
		any: '409 403 403 403 403 404 404 404',
		moderation: '200 404 403 403 404 404 404 404',
		refused: '409 404 403 403 404 404 404 404',
		retracted: '409 404 403 403 404 404 404 404'
	},
	join: {
		any: '409 409 409 409 403 404 404 404',
		open: '409 200 200 200 403 404 404 404',
		deferred: '409 200 200 200 403 404 404 404',
		moderation: '409 404 409 409 404 404 404 404'
	},
	leave: {
		any: '409 409 409 409 403 404 404 404',
		open: '200 200 200 200 403 404 404 404',
		deferred: '200 200 200 200 403 404 404 404',
		moderation: '409 404 409 409 404 404 404 404'
	},
	admit: {
		any: '403 403 409 409 403 404 404 404',
		moderation: '403 404 200 200 404 404 404 404',
		refused: '403 404 409 409 404 404 404 404',
		retracted: '403 404 409 409 404 404 404 404'
	},
	refuse: {
		any: '403 403 409 409 403 404 404 404',
		moderation: '403 404 200 200 404 404 404 404',
		refused: '403 404 409 409 404 404 404 404',
		retracted: '403 404 409 409 404 404 404 404'
	},
	reconsider: {
		any: '403 403 409 409 403 404 404 404',
		moderation: '403 404 409 409 404 404 404 404',
		refused: '403 404 200 200 404 404 404 404',
		retracted: '403 404 409 409 404 404 404 404'
	},
	reopen: {
		any: '403 403 409 403 403 404 404 404',
		declined: '403 403 200 403 403 404 404 404',
		withdrawn: '403 403 200 403 403 404 404 404',
		moderation: '403 404 409 403 404 404 404 404'
	},
	...Object.fromEntries(
		['accept', 'defer', 'decline'].map((action) => [
			action,
			{
				any: '403 403 409 403 403 404 404 404',
				open: '403 403 200 403 403 404 404 404',
				moderation: '403 404 409 403 404 404 404 404'
			}
		])
	)
};

const expected = (action: string, state: ProposalState) => {
	const row = table[action] ?? {};
	const unseen = state === 'refused' || state === 'retracted';
	const hidden = unseen ? row.moderation : undefined;
	return row[state] ?? hidden ?? row.any;
};

/** What the attempt is answered; whatever it did is undone, so that the next finds the same table. */
async function answerTo(
	db: Db,
	attempt: (ctx: Ctx) => Promise<unknown>,
	actor: Actor
): Promise<number> {
	let status = 200;
	const undone = new Error('undone');
	const tried = inTransaction({ db }, async ({ db }) => {
		try {
			await attempt(as(actor, db));
		} catch (reason) {
			if (!(reason instanceof Refusal)) throw reason;
			status = reason.status;
		}
		throw undone;
	});
	await tried.catch((reason: unknown) => {
		if (reason !== undone) throw reason;
	});
	return status;
}

describe('who may do what to a proposal', () => {
	it.for(proposalStates)('that is %s', async (state, { db }) => {
		const there = await aTableWithAProposal(db, { state });
		const answers: Record<string, string> = {};
		for (const [action, attempt] of Object.entries(actions)) {
			const row: number[] = [];
			for (const role of roles) {
				row.push(await answerTo(db, (ctx) => attempt(ctx, there), there.actors[role]));
			}
			answers[action] = row.join(' ');
		}
		const names = Object.keys(actions);
		expect(answers).toEqual(
			Object.fromEntries(names.map((action) => [action, expected(action, state)]))
		);
	});

	it('is nothing for people without login', async ({ db }) => {
		const there = await aTableWithAProposal(db);
		for (const [action, attempt] of Object.entries(actions)) {
			const answer = await answerTo(db, (ctx) => attempt(ctx, there), anonymous);
			expect(answer, action).toBe(404);
		}
	});
});
