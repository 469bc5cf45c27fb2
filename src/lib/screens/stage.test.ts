import { describe, expect, it } from 'vitest';
import type { Commitment } from '../commitments/commitments.ts';
import type { Decision } from '../decisions/decisions.ts';
import type { MeetingView } from '../meetings/view.ts';
import { decisionOnStage, lastCommitment, onTheWall, sizeOf, timeOnTheWall } from './stage.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 2, 10, 17, minute));
const decision = (with_: Partial<Decision>) => ({ itemId: 'a', number: 1, ...with_ }) as Decision;
const commitment = (with_: Partial<Commitment>) =>
	({ itemId: 'a', year: 2026, state: 'open', ...with_ }) as Commitment;

const items = [
	{ id: 'a', visibility: 'open' },
	{ id: 'b', visibility: 'closed' }
] as MeetingView['items'];
const during = (currentItemId: string | null) =>
	({ items, meeting: { currentItemId } }) as MeetingView;

describe('the wall of the room', () => {
	it('shows the current item', () => {
		expect(onTheWall(during('a'), null)).toMatchObject({ kind: 'item', revealed: false });
		expect(onTheWall(during(null), null)).toEqual({ kind: 'nothing' });
	});

	it('tells no more of a closed item than that there is one', () => {
		expect(onTheWall(during('b'), null)).toEqual({ kind: 'hidden' });
		expect(onTheWall(during('b'), 'a')).toEqual({ kind: 'hidden' });
		expect(onTheWall(during('not in the hands of this reader'), null)).toEqual({ kind: 'hidden' });
	});

	it('shows a closed item after somebody said so for this very item', () => {
		expect(onTheWall(during('b'), 'b')).toMatchObject({ kind: 'item', revealed: true });
	});

	it('shows what is voted on before what is read out, and that before what is decided', () => {
		const decided = decision({ id: 'x', state: 'adopted', closedAt: at(3) });
		const read = decision({ id: 'y', state: 'frozen', frozenAt: at(2) });
		const voted = decision({ id: 'z', state: 'voting', openedAt: at(1) });
		expect(decisionOnStage([decided, read, voted], 'a')?.id).toBe('z');
		expect(decisionOnStage([decided, read], 'a')?.id).toBe('y');
		expect(decisionOnStage([decided], 'a')?.id).toBe('x');
		expect(decisionOnStage([decided], 'another item')).toBeUndefined();
	});

	it('shows the latest result of an item, and nothing that is only being written', () => {
		const first = decision({ id: 'x', state: 'rejected', closedAt: at(1) });
		const second = decision({ id: 'y', state: 'adopted', closedAt: at(4) });
		expect(decisionOnStage([second, first], 'a')?.id).toBe('y');
		expect(decisionOnStage([decision({ state: 'draft' })], 'a')).toBeUndefined();
	});

	it('shows the last commitment that was made', () => {
		const all = [commitment({ number: 9 }), commitment({ number: 12 }), commitment({ number: 3 })];
		expect(lastCommitment(all, 'a')?.number).toBe(12);
		expect(lastCommitment([commitment({ state: 'dropped' })], 'a')).toBeUndefined();
	});

	it('counts down to the end of the plan, and from there up', () => {
		const item = { running: true, plannedMinutes: 10 };
		expect(timeOnTheWall({ ...item, usedSeconds: 540 })).toEqual({
			kind: 'remaining',
			seconds: 60
		});
		expect(timeOnTheWall({ ...item, usedSeconds: 661 })).toEqual({ kind: 'over', seconds: 61 });
		expect(timeOnTheWall({ ...item, usedSeconds: 5, plannedMinutes: null })).toEqual({
			kind: 'used',
			seconds: 5
		});
	});

	it('sets more words smaller', () => {
		expect([10, 100, 300, 900].map((length) => sizeOf('x'.repeat(length)))).toEqual([
			'short',
			'middle',
			'long',
			'veryLong'
		]);
	});
});
