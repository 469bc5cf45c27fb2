import { badInput, conflict, notFound } from '../errors/refusal.ts';
import { currentRecovery, listStaff } from '../offices/queries.server.ts';
import { dayOf } from '../time/zone.ts';
import { keepWraps } from '../vault/keep.server.ts';
import { objectOf } from '../vault/queries.server.ts';
import type { RecipientName } from '../vault/recipients.ts';
import { staffName } from '../vault/roster.ts';
import { caseScope } from '../vault/rows.ts';
import type { WalledCtx } from '../access/wall.server.ts';
import { findCase } from './queries.server.ts';
import { receiveCase } from './receive.server.ts';
import type { StaffCtx } from './found.server.ts';
import { withOwnRecord } from './take-down.server.ts';
import type { ReadBackInput } from './take-down.ts';
import * as writes from './writes.server.ts';

/** With one alone a case would be lost with them, and nobody would look over their shoulder. */
const fewestReaders = 2;

/**
 * A record that was read back and confirmed becomes a case: for those on duty whom it does not
 * concern, and for whoever took it down.
 *
 * @returns its number
 * @throws Refusal as `withOwnRecord`; 409 `takeDown.refusal.team` where the office has changed since
 *   the page was opened, `takeDown.refusal.tooFew`, `case.alreadyMoved`
 */
export function sendReadBack(ctx: StaffCtx, input: ReadBackInput): Promise<{ number: string }> {
	return withOwnRecord(ctx, input.id, async (ctx, draft) => {
		const { wraps, excluded, marks } = input;
		const staffIds = await readersOf(ctx, draft.officeId, input);
		const narrative = await objectOf(ctx, draft.id, 'case.narrative');
		if (!narrative) throw notFound();
		const readBackOn = dayOf(ctx.now);
		if (!(await writes.changeCase(ctx, draft, { readBackOn }))) throw conflict('case.alreadyMoved');
		await keepWraps(ctx, caseScope('shared', draft.id, 1), wraps);
		const confirmed = await findCase(ctx, draft.id);
		if (!confirmed) throw notFound();
		const narrativeId = narrative.id;
		await receiveCase(ctx, confirmed, { members: staffIds, excluded, marks, narrativeId });
		return { number: (await findCase(ctx, draft.id))?.number ?? '' };
	});
}

/** Whom the browser must have wrapped the key to: no more and no fewer. */
async function readersOf(
	ctx: WalledCtx & { actor: StaffCtx['actor'] },
	officeId: string,
	{ wraps, excluded }: ReadBackInput
): Promise<string[]> {
	const out = excluded.map(({ staffId }) => staffId);
	if (out.includes(ctx.actor.id)) throw badInput('takeDown.refusal.concernsYou');
	const here = (await listStaff(ctx, officeId)).filter(({ state }) => state === 'active');
	if (!out.every((id) => here.some((one) => one.id === id)))
		throw conflict('takeDown.refusal.team');
	const others = here
		.filter(({ id, duty }) => duty && id !== ctx.actor.id && !out.includes(id))
		.map(({ id }) => id);
	const readers = [ctx.actor.id, ...others];
	if (readers.length < fewestReaders) throw conflict('takeDown.refusal.tooFew');
	const recovery = await currentRecovery(ctx, officeId);
	const due: RecipientName[] = others.map(staffName);
	if (recovery) due.push(`recovery/${recovery.id}`);
	const brought = wraps.map(({ name }) => name);
	if (brought.toSorted().join() !== due.toSorted().join()) throw conflict('takeDown.refusal.team');
	return readers;
}
