import { isOver, secondsLeft, type Timed } from '../agenda/clock.ts';
import type { Commitment } from '../commitments/commitments.ts';
import type { Decision } from '../decisions/decisions.ts';
import { isDecided } from '../decisions/lifecycle.ts';
import type { ItemView, MeetingView } from '../meetings/view.ts';

/**
 * What the wall of the room shows. A closed item is dealt with behind a closed door, but a projector
 * shines through windows: it shows no more than that there is one, until somebody who may read it
 * says so for this one item.
 */
export type OnTheWall =
	{ kind: 'nothing' } | { kind: 'hidden' } | { kind: 'item'; item: ItemView; revealed: boolean };

/** @param revealed id of the closed item that may be shown to the room, from the address */
export function onTheWall(
	{ meeting, items }: Pick<MeetingView, 'meeting' | 'items'>,
	revealed: string | null
): OnTheWall {
	const { currentItemId } = meeting;
	if (currentItemId === null) return { kind: 'nothing' };
	const item = items.find(({ id }) => id === currentItemId);
	if (!item) return { kind: 'hidden' };
	const closed = item.visibility === 'closed';
	if (closed && revealed !== item.id) return { kind: 'hidden' };
	return { kind: 'item', item, revealed: closed };
}

/** What the table is deciding, or has just decided, under this item. */
export function decisionOnStage(decisions: readonly Decision[], itemId: string) {
	const here = decisions.filter((decision) => decision.itemId === itemId);
	const latest = (candidates: Decision[]) =>
		candidates.toSorted((a, b) => momentOf(a) - momentOf(b)).at(-1);
	return (
		latest(here.filter(({ state }) => state === 'voting')) ??
		latest(here.filter(({ state }) => state === 'frozen')) ??
		latest(here.filter(({ state }) => isDecided(state)))
	);
}

const momentOf = ({ closedAt, openedAt, frozenAt, number }: Decision): number =>
	(closedAt ?? openedAt ?? frozenAt)?.getTime() ?? number;

/** The commitment that was made last under this item. */
export const lastCommitment = (commitments: readonly Commitment[], itemId: string) =>
	commitments
		.filter((commitment) => commitment.itemId === itemId && commitment.state === 'open')
		.toSorted((a, b) => a.year - b.year || a.number - b.number)
		.at(-1);

/** How the words of the wall are set: the more there are, the smaller. */
export type Size = 'short' | 'middle' | 'long' | 'veryLong';

const sizes: readonly (readonly [upTo: number, size: Size])[] = [
	[90, 'short'],
	[220, 'middle'],
	[480, 'long']
];

export const sizeOf = (words: string): Size =>
	sizes.find(([upTo]) => words.length <= upTo)?.[1] ?? 'veryLong';

/** `remaining` counts down, `over` counts up behind the plan, `used` has no plan. */
export function timeOnTheWall(item: Timed): {
	kind: 'remaining' | 'over' | 'used';
	seconds: number;
} {
	const left = secondsLeft(item);
	if (left === undefined) return { kind: 'used', seconds: item.usedSeconds };
	return isOver(item) ? { kind: 'over', seconds: -left } : { kind: 'remaining', seconds: left };
}

/** Stored words by the id of their block, from the sheets of a page. */
export const wordingsIn = (
	sheets: ReadonlyMap<string, { blocks: { blockId: string | null; text: string }[] }>
): ReadonlyMap<string, string> =>
	new Map(
		[...sheets.values()].flatMap(({ blocks }) =>
			blocks.flatMap(({ blockId, text }) => (blockId ? [[blockId, text] as const] : []))
		)
	);
