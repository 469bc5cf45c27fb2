import { and, eq, inArray, notInArray, sql, type SQL } from 'drizzle-orm';
import { hiddenStates } from '../../proposals/lifecycle.ts';
import { extraMeetingRequests, proposals } from '../../proposals/tables.server.ts';
import { tableRoles } from '../actor.ts';
import type { Ctx } from '../ctx.ts';
import { anyOf } from './any.server.ts';
import { tablesOf } from './reach.ts';

/** WHERE of `proposal.read`: one's own, for ever; those of one's tables; visitors' for those who moderate. */
export function visibleProposals({ actor, decisions }: Pick<Ctx, 'actor' | 'decisions'>): SQL {
	decisions.note();
	if (actor.kind !== 'person') return sql`false`;
	const shown = and(
		inArray(proposals.roundtableId, tablesOf(actor, tableRoles)),
		notInArray(proposals.state, [...hiddenStates])
	);
	return anyOf(
		eq(proposals.personId, actor.id),
		shown ?? sql`false`,
		inArray(proposals.roundtableId, tablesOf(actor, ['chair', 'minuteTaker']))
	);
}

/** WHERE of `extraMeeting.read`: the requests of one's tables. */
export function visibleRequests({ actor, decisions }: Pick<Ctx, 'actor' | 'decisions'>): SQL {
	decisions.note();
	if (actor.kind !== 'person') return sql`false`;
	return inArray(extraMeetingRequests.roundtableId, tablesOf(actor, tableRoles));
}
