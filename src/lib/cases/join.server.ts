import { badInput } from '../errors/refusal.ts';
import { note } from '../offices/ledger.server.ts';
import { listStaff } from '../offices/queries.server.ts';
import { dayOf } from '../time/zone.ts';
import { exclusionsOf } from './beside.queries.server.ts';
import type { CommandInput } from './commands.ts';
import { withCase, type StaffCtx } from './found.server.ts';
import * as writes from './writes.server.ts';

/**
 * Somebody else of the office joins a case. Their keys follow when a member's browser wraps them;
 * before they see anything they declare whether they are tied to it.
 *
 * @throws Refusal 400 for whoever must not know of it, in the same words as for a stranger
 */
export function addMember(
	ctx: StaffCtx,
	number: string,
	{ staffId }: CommandInput<'join'>
): Promise<void> {
	return withCase(ctx, number, 'case.assign', async (ctx, found) => {
		const excluded = (await exclusionsOf(ctx, found.id)).map(({ staffId }) => staffId);
		const staff = await listStaff(ctx, found.officeId);
		const one = staff.find(({ id, state }) => id === staffId && state === 'active');
		const works = one?.ombudsperson || one?.caseworker;
		if (!works || excluded.includes(staffId)) throw badInput('case.join.notPossible');
		await writes.insertMembers(ctx, found.id, [staffId], dayOf(ctx.now));
		await note(ctx, found.officeId, {
			action: 'case.joined',
			caseId: found.id,
			codes: { joined: staffId }
		});
	});
}
