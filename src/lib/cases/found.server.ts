import { demand } from '../access/access.ts';
import type { Staff } from '../access/actor.ts';
import type { casePolicies } from '../access/policies/cases.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { notFound, Refusal } from '../errors/refusal.ts';
import type { StaffCtx } from '../offices/as-staff.server.ts';
import { note } from '../offices/ledger.server.ts';
import type { FoundCase } from './found.ts';
import { findCaseByNumber } from './queries.server.ts';

export type { StaffCtx };
export type Desk = WalledCtx & { actor: Staff };

type ActionOnACase = Exclude<keyof typeof casePolicies, 'case.list' | 'case.takeDown'>;

/**
 * Does something with the case of this number, in one transaction. Where the number is nobody's, and
 * where the case must not exist for this person, the same happens. Every denial is noted.
 *
 * @throws Refusal 404; 403; what `work` refuses
 */
export async function withCase<T>(
	ctx: StaffCtx,
	number: string,
	action: ActionOnACase,
	work: (ctx: Desk, found: FoundCase) => Promise<T>
): Promise<T> {
	let caseId: string | null = null;
	try {
		return await behindTheWall(ctx, async (walled) => {
			const desk = walled as Desk;
			const found = await findCaseByNumber(desk, number);
			if (!found) throw notFound();
			caseId = found.id;
			demand(desk, action, found);
			return work(desk, found);
		});
	} catch (reason) {
		if (reason instanceof Refusal && denials.includes(reason.status)) {
			const codes = { what: action, status: reason.status };
			// In a transaction of its own: the other is undone.
			await behindTheWall(ctx, (walled) =>
				note(walled, ctx.actor.officeId, { action: 'case.denied', caseId, codes })
			);
		}
		throw reason;
	}
}

const denials = [403, 404];
