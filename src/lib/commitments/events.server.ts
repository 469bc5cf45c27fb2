import type { Ctx } from '../access/ctx.ts';
import type { Commitment, CommitmentEventKind, CommitmentFacts } from './commitments.ts';
import { insertEvent } from './writes.server.ts';

type Event = { kind: CommitmentEventKind; note: string; was?: CommitmentFacts };

/** Leaves a line in the history of a commitment that everybody sees who sees the commitment. */
export async function noteEvent(ctx: Ctx, { id }: Commitment, event: Event): Promise<void> {
	if (ctx.actor.kind !== 'person') return;
	await insertEvent(ctx.db, {
		commitmentId: id,
		kind: event.kind,
		note: event.note,
		was: event.was ? factsOf(event.was) : null,
		personId: ctx.actor.id,
		at: ctx.now
	});
}

const factsOf = ({ kind, ownerSeatIds, dueOn, doneWhen }: CommitmentFacts): CommitmentFacts => ({
	kind,
	ownerSeatIds,
	dueOn,
	doneWhen
});
