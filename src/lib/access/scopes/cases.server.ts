import { and, eq, exists, sql, type SQL } from 'drizzle-orm';
import { caseMembers, cases } from '../../cases/tables.server.ts';
import type { Ctx } from '../ctx.ts';

/** WHERE of `case.read`: cases one is a member of, or has the code of. */
export function visibleCases({
	db,
	actor,
	decisions
}: Pick<Ctx, 'db' | 'actor' | 'decisions'>): SQL {
	decisions.note();
	if (actor.kind === 'system') return sql`true`;
	if (actor.kind === 'returner') return eq(cases.id, actor.caseId);
	if (actor.kind !== 'staff') return sql`false`;
	const member = and(eq(caseMembers.caseId, cases.id), eq(caseMembers.staffId, actor.id));
	return exists(
		db
			.select({ one: sql`1` })
			.from(caseMembers)
			.where(member)
	);
}
