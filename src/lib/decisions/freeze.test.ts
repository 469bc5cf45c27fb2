import { hash } from 'node:crypto';
import { describe, expect } from 'vitest';
import { composeMinutes } from '#lib/minutes/compose.server.ts';
import { searchMinutes } from '#lib/search/queries.server.ts';
import { NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import {
	aDecision,
	aTableDeciding,
	opened,
	readOut,
	seen,
	wording
} from '../../../tests/support/decisions.ts';
import { freezeDecision, readBackDecision, reopenDecision } from './freeze.server.ts';
import { noteResult } from './note-result.server.ts';
import { postponeVote } from './open-vote.server.ts';
import { findDecision, listDecisions } from './queries.server.ts';
import { withdrawDecision } from './take-back.server.ts';
import { sayConsent } from './vote.server.ts';
import { optionsOf } from './votes.queries.server.ts';

const unanimous = { mode: 'unanimous' } as const;
const agree = { version: 4, mandate: '', choice: 'agree', text: '' } as const;

describe('the wording of a decision', () => {
	it('is fixed from the document, with its hash, moment and person', async ({ db }) => {
		const { id, chair } = await aTableDeciding(db);
		await freezeDecision(chair.ctx, id, { version: 1, seen: wording });
		expect(await findDecision(chair.ctx, id)).toMatchObject({
			state: 'frozen',
			wording,
			wordingHash: hash('sha256', wording),
			frozenAt: NOON,
			frozenById: chair.actor.id,
			readBackAt: null,
			version: 2
		});
	});

	it('is only fixed if it is the one the person saw', async ({ db }) => {
		const { id, chair } = await aTableDeciding(db);
		const attempt = freezeDecision(chair.ctx, id, { version: 1, seen: 'Etwas anderes.' });
		await expect(attempt).rejects.toMatchObject({ status: 409, key: 'decision.freeze.changed' });
	});

	it('is not fixed while there are no words', async ({ db }) => {
		const { chair, item } = await aTableDeciding(db);
		const id = await aDecision(chair.ctx, item.id, ' ');
		const attempt = freezeDecision(chair.ctx, id, { version: 1, seen: '' });
		await expect(attempt).rejects.toMatchObject({ key: 'decision.freeze.wordless' });
	});

	it('is taken from the row in registers and search, whatever the minutes say', async ({ db }) => {
		const { id, chair, item } = await aTableDeciding(db);
		await freezeDecision(chair.ctx, id, { version: 1, seen: wording });
		const content = [{ type: 'text', text: 'Später getippt.' }];
		await composeMinutes(chair.ctx, item.id, [{ type: 'paragraph', content }]);
		expect((await listDecisions(chair.ctx, { words: 'züge' })).entries).toMatchObject([
			{ id, wording }
		]);
		const found = await searchMinutes(chair.ctx, 'Umzüge');
		expect(found.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual([wording]);
	});

	it('is decided on only after it was read out', async ({ db }) => {
		const { id, chair } = await aTableDeciding(db);
		await freezeDecision(chair.ctx, id, { version: 1, seen: wording });
		const early = noteResult(chair.ctx, id, { ...unanimous, version: 2 });
		await expect(early).rejects.toMatchObject({ key: 'decision.notReadBack' });
		await readBackDecision(chair.ctx, id, { version: 2 });
		await noteResult(chair.ctx, id, { ...unanimous, version: 3 });
		expect(await findDecision(chair.ctx, id)).toMatchObject({
			state: 'adopted',
			readBackAt: NOON
		});
	});

	it('can be let go of before anybody voted, and everything starts over', async ({ db }) => {
		const { id, chair } = await aTableDeciding(db);
		await opened(chair.ctx, id, 'consensing');
		await reopenDecision(chair.ctx, id, await seen(chair.ctx, id));
		expect(await findDecision(chair.ctx, id)).toMatchObject({
			state: 'draft',
			wording: null,
			wordingHash: null,
			frozenAt: null,
			readBackAt: null,
			mode: null,
			openedAt: null
		});
		expect(await optionsOf(chair.ctx, { id })).toEqual([]);
	});

	it('stands as soon as one seat has voted; postponing voids the votes and keeps it', async ({
		db
	}) => {
		const { id, chair, voters } = await aTableDeciding(db);
		await opened(chair.ctx, id, 'consent');
		await sayConsent(voters[0]!.ctx, id, { ...agree, seatId: voters[0]!.seatId });
		const attempt = reopenDecision(chair.ctx, id, await seen(chair.ctx, id));
		await expect(attempt).rejects.toMatchObject({ key: 'decision.reopen.voted' });
		await postponeVote(chair.ctx, id, await seen(chair.ctx, id));
		expect(await findDecision(chair.ctx, id)).toMatchObject({
			state: 'frozen',
			mode: null,
			wording
		});
	});

	it('keeps its number when it is withdrawn, and can come back', async ({ db }) => {
		const { id, chair } = await aTableDeciding(db);
		await readOut(chair.ctx, id);
		await withdrawDecision(chair.ctx, id, await seen(chair.ctx, id));
		expect(await findDecision(chair.ctx, id)).toMatchObject({ state: 'withdrawn', number: 1 });
		await reopenDecision(chair.ctx, id, await seen(chair.ctx, id));
		expect(await findDecision(chair.ctx, id)).toMatchObject({ state: 'draft', number: 1 });
	});

	it('is not fixed twice from the same page', async ({ db }) => {
		const { id, chair } = await aTableDeciding(db);
		await freezeDecision(chair.ctx, id, { version: 1, seen: wording });
		const attempt = readBackDecision(chair.ctx, id, { version: 1 });
		await expect(attempt).rejects.toMatchObject({ key: 'decision.changedMeanwhile' });
	});
});
