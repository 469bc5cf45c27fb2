import { sql, type SQL } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';

/** WHERE of `organisation.read`: the directory is open to everyone with an account. */
export function visibleOrganisations({ actor, decisions }: Pick<Ctx, 'actor' | 'decisions'>): SQL {
	decisions.note();
	return actor.kind === 'person' && !actor.byLink ? sql`true` : sql`false`;
}
