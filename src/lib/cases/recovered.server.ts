import type { Staff } from '../access/actor.ts';
import type { WalledCtx } from '../access/wall.server.ts';
import { dayOf } from '../time/zone.ts';
import { caseOfOffice } from './recovered.queries.server.ts';
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
