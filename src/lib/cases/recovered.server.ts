import type { Staff } from '../access/actor.ts';
import type { WalledCtx } from '../access/wall.server.ts';
import { dayOf } from '../time/zone.ts';
import { caseOfOffice, exclusionsOfStaff } from './recovered.queries.server.ts';
import * as writes from './writes.server.ts';

/** A case named for recovery, unless it must not exist for whoever names it. */
export const caseForRecovery = (
	ctx: WalledCtx,
	number: string,
	{ id, officeId }: Pick<Staff, 'id' | 'officeId'>
): Promise<string | undefined> => caseOfOffice(ctx, { number, officeId, notOf: id });

/**
 * Two sheets opened it for somebody: they become a member, who has yet to declare, and the complainant
 * sees that day's look.
 */
export async function joinByRecovery(
	ctx: WalledCtx,
	caseId: string,
	staffId: string
): Promise<void> {
	const on = dayOf(ctx.now);
	await writes.insertMembers(ctx, caseId, [staffId], on);
	await writes.insertLook(ctx, { caseId, staffId, on });
}

/** Who comes back with new keys is the same person: what must not exist for them stays away. */
export async function inheritExclusions(
	ctx: WalledCtx,
	{ from, to }: { from: string; to: string }
): Promise<void> {
	const rows = await exclusionsOfStaff(ctx, from);
	await writes.insertExclusions(
		ctx,
		rows.map((row) => ({ ...row, staffId: to }))
	);
}

export { casesNotHiddenFrom } from './recovered.queries.server.ts';
