import { describe, expect } from 'vitest';
import { it } from '../../../tests/support/database.ts';
import {
	aTableDeciding,
	ending,
	opened,
	readOut,
	recuse
} from '../../../tests/support/decisions.ts';
import { closeVote } from './close-vote.server.ts';
import { noteDissent, withdrawDissent } from './dissent.server.ts';
import { noteResult } from './note-result.server.ts';
import { openDecision } from './open.server.ts';
import { sayConsent } from './vote.server.ts';

const words = { version: 4, text: 'Die Frist ist zu kurz.', mandate: 'Landesverband' };

describe('dissent', () => {
	it('stands beside the decision, with whose mandate it speaks', async ({ db }) => {
		const { id, chair, item, voters } = await aTableDeciding(db);
		const { ctx, seatId } = voters[0]!;
		await readOut(chair.ctx, id);
		await noteResult(chair.ctx, id, { mode: 'unanimous', version: 3 });
		await noteDissent(chair.ctx, id, { seatId, kind: 'dissent', ...words, text: '' });
		await noteDissent(ctx, id, { seatId, kind: 'dissent', ...words });
		await noteDissent(ctx, id, { seatId, kind: 'specialVote', ...words });
		const { dissents } = await openDecision(ctx, item.meetingId, id);
		expect(dissents.map(({ kind }) => kind).sort()).toEqual(['dissent', 'specialVote']);
		expect(dissents.every((each) => each.mandate === words.mandate)).toBe(true);

		await withdrawDissent(ctx, id, { seatId, kind: 'specialVote' });
		const again = withdrawDissent(ctx, id, { seatId, kind: 'specialVote' });
		await expect(again).rejects.toMatchObject({ status: 404 });
	});

	it('is for those who took part', async ({ db }) => {
		const { id, chair, item, voters } = await aTableDeciding(db);
		const [recused, voted] = [voters[0]!, voters[1]!];
		await recuse(db, item.id, recused.seatId);
		await opened(chair.ctx, id, 'consent');
		const vote = {
			version: 4,
			seatId: voted.seatId,
			choice: 'agree',
			text: '',
			mandate: ''
		} as const;
		await sayConsent(voted.ctx, id, vote);
		await closeVote(chair.ctx, id, await ending(chair.ctx, id));
		const note = (seatId: string) =>
			noteDissent(chair.ctx, id, { seatId, kind: 'dissent', ...words, version: 5 });
		await note(voted.seatId);
		await expect(note(recused.seatId)).rejects.toMatchObject({
			status: 409,
			key: 'decision.dissent.notThere'
		});
	});

	it('is open to every voting seat where nobody kept the attendance', async ({ db }) => {
		const { id, chair, voters } = await aTableDeciding(db, { present: false });
		const { ctx, seatId } = voters[0]!;
		await readOut(chair.ctx, id);
		await noteResult(chair.ctx, id, { mode: 'unanimous', version: 3 });
		await noteDissent(ctx, id, { seatId, kind: 'dissent', ...words });
	});
});
