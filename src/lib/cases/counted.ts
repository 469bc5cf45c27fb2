import type { FoundCase } from './found.ts';
import type { CaseEvent } from './lifecycle.ts';
import type { CaseState } from './states.ts';

/** When a case is counted: once when it was decided upon at screening, once when it ended. */
export const stages = ['screening', 'closing'] as const;
export type Stage = (typeof stages)[number];

/** What decides upon a case at screening. */
export const decidesScreening = ['accept', 'decline', 'refer'] as const satisfies CaseEvent[];

type Moved = { event: string; stateBefore: string; stateAfter: string; on: string };
const ended = 'closed' satisfies CaseState;

/** The day of each stage that is to be counted still: the first decision, and the last closing. */
export function uncounted(
	marks: Pick<FoundCase, 'screeningCounted' | 'closingsCounted'>,
	moves: readonly Moved[]
): Partial<Record<Stage, string>> {
	const decision = moves.find(({ event }) =>
		(decidesScreening as readonly string[]).includes(event)
	);
	const closings = closingsIn(moves);
	const closing = moves.at(-1)?.stateAfter === ended ? closings.at(-1) : undefined;
	return {
		...(decision && !marks.screeningCounted ? { screening: decision.on } : {}),
		...(closing && closings.length > marks.closingsCounted ? { closing: closing.on } : {})
	};
}

/** A case may end, begin again and end otherwise. */
export const closingsIn = <M extends Moved>(moves: readonly M[]): M[] =>
	moves.filter(({ stateBefore, stateAfter }) => stateAfter === ended && stateBefore !== ended);
