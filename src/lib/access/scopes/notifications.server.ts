import { sql, type SQL } from 'drizzle-orm';
import type { Ctx } from '../ctx.ts';

/** WHERE of `mail.read`: the operator, who runs the mail server. */
export function visibleMails({ actor, decisions }: Pick<Ctx, 'actor' | 'decisions'>): SQL {
	decisions.note();
	return actor.kind === 'person' && actor.operator ? sql`true` : sql`false`;
}
