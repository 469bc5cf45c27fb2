import { and, eq, inArray, notInArray, sql, type SQL } from 'drizzle-orm';
import { objections } from '../../approval/tables.server.ts';
import { meetings } from '../../meetings/tables.server.ts';
import { tablesOf } from './reach.ts';
import { visibleItems } from './agenda.server.ts';
import { agendaItems } from '../../agenda/tables.server.ts';
import { anyOf } from './any.server.ts';
import type { Ctx } from '../ctx.ts';

/** WHERE of `objection.read`: of items one may read; what is prepared, and notes, for few. */
export function visibleObjections(ctx: Pick<Ctx, 'actor' | 'decisions'>): SQL {
	const { actor } = ctx;
	const items = visibleItems(ctx);
	if (actor.kind !== 'person') return sql`false`;
	const leads = tablesOf(actor, ['chair', 'minuteTaker']);
	const led = sql`exists (select 1 from ${meetings}
		where ${meetings.id} = ${objections.meetingId} and ${inArray(meetings.roundtableId, leads)})`;
	const shown = anyOf(
		eq(objections.personId, actor.id),
		sql`(${objections.state} = 'note' and ${led})`,
		notInArray(objections.state, ['prepared', 'note'])
	);
	const readable = sql`${objections.itemId} in
		(select ${agendaItems.id} from ${agendaItems} where ${items})`;
	return and(readable, shown) ?? sql`false`;
}
