import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm';
import { agendaItems } from '../../agenda/tables.server.ts';
import { meetings } from '../../meetings/tables.server.ts';
import type { Person, TableRole } from '../actor.ts';
import type { Ctx } from '../ctx.ts';
import { anyOf } from './any.server.ts';
import { singleItemsOf, tablesOf, wholeMeetingsOf } from './reach.ts';

type Who = Pick<Ctx, 'actor' | 'decisions'>;

/**
 * WHERE of `item.read`. It speaks of rights only: whoever lists items leaves out the deleted ones.
 */
export const visibleItems = (who: Who): SQL => itemsFor(who, eq(agendaItems.visibility, 'open'));

function itemsFor({ actor, decisions }: Who, open: SQL): SQL {
	decisions.note();
	if (actor.kind !== 'person') return sql`false`;
	return anyOf(
		atTablesOf(actor, ['chair', 'minuteTaker', 'member']),
		onlyIf(open, atTablesOf(actor, ['observer'])),
		inArray(agendaItems.meetingId, actor.takesMinutesOf),
		inArray(agendaItems.id, singleItemsOf(actor)),
		onlyIf(open, inArray(agendaItems.meetingId, wholeMeetingsOf(actor)))
	);
}

function atTablesOf(person: Person, roles: TableRole[]): SQL {
	return sql`exists (select 1 from ${meetings} where ${meetings.id} = ${agendaItems.meetingId}
		and ${inArray(meetings.roundtableId, tablesOf(person, roles))})`;
}

const onlyIf = (condition: SQL, rest: SQL): SQL => and(condition, rest) ?? rest;

/** The items behind `item.read` that are on the agenda, as a subquery. */
export function visibleItemIds(ctx: Who): SQL {
	const onTheAgenda = and(isNull(agendaItems.deletedAt), visibleItems(ctx));
	return sql`(select ${agendaItems.id} from ${agendaItems} where ${onTheAgenda})`;
}

/** As `visibleItemIds`, and those that were taken off the agenda: for what was said of them. */
export function everVisibleItemIds(ctx: Who): SQL {
	return sql`(select ${agendaItems.id} from ${agendaItems} where ${visibleItems(ctx)})`;
}

/** Items, on the agenda or not, that the actor could read even if they were closed. */
export function itemIdsEvenClosed(ctx: Who): SQL {
	return sql`(select ${agendaItems.id} from ${agendaItems} where ${itemsFor(ctx, sql`false`)})`;
}
