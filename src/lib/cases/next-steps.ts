import type { ClockName } from './clocks.ts';
import type { CaseEvent } from './lifecycle.ts';
import type { ClockView } from './lights.ts';

/** What a case waits for, whoever looks at it: nothing else is done before. */
const awaited: readonly CaseEvent[] = ['confirmReceipt', 'look', 'accept', 'answerQuestion'];

/** Done because a day has come, and no way on before that. */
const dueWith: Partial<Record<CaseEvent, ClockName>> = {
	sendInterimNotice: 'interimNotice',
	checkFollowUp: 'followUpFirst',
	recheck: 'dormantRecheck',
	confirmArrival: 'referralArrival'
};

/** These keep a case where it is, or let it lie: behind all that brings it on. */
const aside: readonly CaseEvent[] = ['sendInterimNotice', 'rest', 'fallDormant', 'giveUp'];

/**
 * The steps as they are offered: the one to take now, if there is one, and the others. A page that
 * always filled one button would push people towards it.
 */
export function stepsInOrder(
	possible: readonly CaseEvent[],
	clocks: readonly Pick<ClockView, 'name' | 'light'>[]
): { now: CaseEvent | undefined; others: CaseEvent[] } {
	const pressing = clocks.filter(({ light }) => light === 'soon' || light === 'overdue');
	const isDue = (event: CaseEvent) => pressing.some(({ name }) => name === dueWith[event]);
	const now = possible.find((event) => awaited.includes(event)) ?? possible.find(isDue);
	const others = possible.filter((event) => event !== now);
	return {
		now,
		others: [
			...others.filter((event) => !aside.includes(event)),
			...others.filter((event) => aside.includes(event))
		]
	};
}
