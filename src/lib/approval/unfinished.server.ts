import type { Ctx } from '../access/ctx.ts';
import { agendaOf } from '../agenda/queries.server.ts';
import { commitmentNumber } from '../commitments/commitments.ts';
import { commitmentsIn } from '../commitments/queries.server.ts';
import { decisionNumber } from '../decisions/decisions.ts';
import { decisionsIn } from '../decisions/queries.server.ts';
import type { Unfinished } from './view.ts';

/** What the table meant to settle and has not: said before the minutes are closed, nobody is held up. */
export async function unfinishedIn(ctx: Ctx, meetingId: string): Promise<Unfinished> {
	const items = (await agendaOf(ctx, meetingId)).map(({ id }) => id);
	const [decisions, commitments] = [await decisionsIn(ctx, items), await commitmentsIn(ctx, items)];
	return {
		decisions: decisions
			.filter(({ state }) => ['draft', 'frozen', 'voting'].includes(state))
			.map((decision) => ({
				href: `/sitzungen/${meetingId}/beschluesse/${decision.id}`,
				name: decisionNumber(decision)
			})),
		commitments: commitments
			.filter(({ state, ownerSeatIds }) => state === 'open' && ownerSeatIds.length === 0)
			.map((commitment) => ({
				href: `/zusagen/${commitment.id}`,
				name: commitmentNumber(commitment)
			}))
	};
}
