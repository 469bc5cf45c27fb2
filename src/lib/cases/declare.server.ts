import { notAllowed } from '../errors/refusal.ts';
import { note } from '../offices/ledger.server.ts';
import { dayOf } from '../time/zone.ts';
import { giveBackKeys, takeKeysOf } from '../vault/keep.server.ts';
import { staffName } from '../vault/roster.ts';
import * as beside from './beside.writes.server.ts';
import type { CommandInput } from './commands.ts';
import { handOn } from './hand-on.server.ts';
import { withCase, type Desk, type StaffCtx } from './found.server.ts';
import type { FoundCase } from './found.ts';
import * as writes from './writes.server.ts';

/** "Nothing ties me to this": from now on they get keys and content of the case. */
export function declareNoConflict(ctx: StaffCtx, number: string): Promise<void> {
	return withCase(ctx, number, 'case.declare', async (ctx, found) => {
		const own = found.members.find(({ staffId }) => staffId === ctx.actor.id);
		if (!own) throw notAllowed();
		if (own.declared) return;
		const on = dayOf(ctx.now);
		await beside.declareMember(ctx, { caseId: found.id, staffId: ctx.actor.id, on });
		await note(ctx, found.officeId, { action: 'case.conflictDenied', caseId: found.id });
	});
}

/**
 * "Something ties me to this": keys gone, membership gone, and from now on the case does not exist
 * for them, whatever else they are in the office. It beats every role, and being the last one, too:
 * where they hand it on to nobody, only recovery opens it then.
 *
 * @param to whom their browser has wrapped the keys to, where nobody else is there
 */
export function declareConflict(
	ctx: StaffCtx,
	number: string,
	to?: CommandInput<'declare'>['to']
): Promise<void> {
	return withCase(ctx, number, 'case.declare', async (ctx, found) => {
		const own = found.members.find(({ staffId }) => staffId === ctx.actor.id);
		const left = to ? await handOn(ctx, found, to) : found;
		await exclude(ctx, left, own?.declared ? 'foundLater' : 'declared');
	});
}

async function exclude(ctx: Desk, found: FoundCase, ground: 'foundLater' | 'declared') {
	const staffId = ctx.actor.id;
	const caseId = found.id;
	const others = found.members.filter((member) => member.staffId !== staffId);
	await writes.insertExclusions(ctx, [{ caseId, staffId, ground, on: dayOf(ctx.now) }]);
	await note(ctx, found.officeId, {
		action: 'case.excluded',
		caseId,
		codes: { ground, left: others.length }
	});
	const to = [found.leadId, found.deputyId, ...others.map((member) => member.staffId)].find(
		(each) => each !== null && each !== staffId
	);
	await beside.handOver(ctx, { caseId, from: staffId, to: to ?? null });
	// Before the declaration nothing was opened: then the keys of the others go on.
	if (ground === 'declared') await giveBackKeys(ctx, staffName(staffId), caseId);
	else await takeKeysOf(ctx, staffName(staffId), caseId);
	// Last: what is written after this, they may not write any more.
	await beside.deleteMember(ctx, { caseId, staffId });
}
