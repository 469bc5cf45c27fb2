import { eq, sql, type SQL } from 'drizzle-orm';
import { people } from '../../identity/tables.server.ts';
import type { Ctx } from '../ctx.ts';
import { can } from '../access.ts';

/**
 * WHERE of `person.read`: oneself; everyone, for those who invite and fill seats. Members learn
 * the names at their table from its seats.
 */
export function visiblePeople({ actor, decisions }: Pick<Ctx, 'actor' | 'decisions'>): SQL {
	decisions.note();
	if (actor.kind !== 'person') return sql`false`;
	return can(actor, 'person.list', undefined) ? sql`true` : eq(people.id, actor.id);
}
