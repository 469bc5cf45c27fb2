import * as v from 'valibot';
import { demand } from '../access/access.ts';
import type { Staff } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { badInput } from '../errors/refusal.ts';
import type { Roster } from '../vault/roster.ts';
import type { SignedRoster } from '../vault/signed-roster.ts';
import { signedRosterSchema } from '../vault/wire.ts';
import { signedRosterOf } from './desk.server.ts';
import { applyRoster, keepRoster, readSigned } from './employ.server.ts';
import { note } from './ledger.server.ts';

export const signedInput = v.strictObject({ signed: signedRosterSchema });

/** Somebody joins, leaves, or does something else from now on: as the lead signed it. */
export async function changeRoster(
	ctx: Ctx & { actor: Staff },
	{ signed }: v.InferOutput<typeof signedInput>
): Promise<void> {
	demand(ctx, 'office.sign', ctx.actor);
	const { officeId } = ctx.actor;
	await behindTheWall(ctx, async (ctx) => {
		const roster = await nextRoster(ctx, officeId, signed);
		// Another signing key comes with what recovery needs of it (hand-over.server.ts).
		if (roster.successor) throw badInput('office.failure.rosterUnusable');
		await keepRoster(ctx, roster, signed);
		await applyRoster(ctx, roster);
		const here = roster.members.filter(({ left }) => !left).length;
		await note(ctx, officeId, {
			action: 'roster.signed',
			codes: { version: roster.version, here }
		});
	});
}

/** @throws Refusal 400 where it is not the version after the one that is stored, for the same recovery */
export async function nextRoster(
	ctx: WalledCtx,
	officeId: string,
	signed: SignedRoster
): Promise<Roster> {
	const stored = await signedRosterOf(ctx, officeId);
	if (!stored) throw badInput('office.failure.noRoster');
	const before = await readSigned(officeId, stored, stored);
	const roster = await readSigned(officeId, signed, stored);
	const sameRecovery = roster.recovery.id === before.recovery.id;
	if (roster.version !== before.version + 1 || !sameRecovery)
		throw badInput('office.failure.rosterUnusable');
	return roster;
}
