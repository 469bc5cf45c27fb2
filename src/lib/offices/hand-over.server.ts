import * as v from 'valibot';
import { demand } from '../access/access.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { badInput } from '../errors/refusal.ts';
import { fromBase64 } from '../vault/base64.ts';
import { sameBytes } from '../vault/encoding.ts';
import { isOfficeLead, type Roster } from '../vault/roster.ts';
import { bytesSchema, penOfferSchema, signedRosterSchema } from '../vault/wire.ts';
import type { StaffCtx } from './as-staff.server.ts';
import { nextRoster } from './change-roster.server.ts';
import { applyRoster, keepRoster } from './employ.server.ts';
import { note } from './ledger.server.ts';
import { profileOf } from './queries.server.ts';
import * as writes from './writes.server.ts';

export const offeredInput = v.strictObject({ offer: penOfferSchema, box: bytesSchema(1024) });

/** Somebody is ready to lead: their browser drew a pen. It counts once the lead has signed it. */
export async function offerPen(
	ctx: StaffCtx,
	{ offer, box }: v.InferOutput<typeof offeredInput>
): Promise<void> {
	const { id, officeId } = ctx.actor;
	demand(ctx, 'office.enter', ctx.actor);
	const { pen, sealed: penSealed, signature: penSignature } = offer;
	await behindTheWall(ctx, async (ctx) => {
		await writes.changeProfile(ctx, id, { box, pen, penSealed, penSignature });
		await note(ctx, officeId, { action: 'lead.offered' });
	});
}

export const handedOverInput = v.strictObject({ signed: signedRosterSchema });

/** The lead signs for the last time; the sheets hold the pen of whoever leads from now on. */
export async function handOver(
	ctx: StaffCtx,
	{ signed }: v.InferOutput<typeof handedOverInput>
): Promise<void> {
	const { officeId } = ctx.actor;
	demand(ctx, 'office.sign', ctx.actor);
	await behindTheWall(ctx, async (ctx) => {
		const roster = await nextRoster(ctx, officeId, signed);
		const to = leadOf(roster);
		const { pen, penSealed } = (await profileOf(ctx, to)) ?? {};
		const { signsWith, compare } = roster.successor ?? {};
		const isOffered = signsWith && !compare && pen && sameBytes(fromBase64(signsWith), pen);
		if (!isOffered || !penSealed) throw badInput('office.roster.otherKeys');
		await keepRoster(ctx, roster, signed);
		await applyRoster(ctx, roster);
		await writes.changeRecovery(ctx, roster.recovery.id, { rosterKey: pen, pen: penSealed });
		await writes.changeProfile(ctx, to, { pen: null, penSealed: null, penSignature: null });
		const codes = { version: roster.version, who: to };
		await note(ctx, officeId, { action: 'lead.handedOver', codes });
	});
}

/** @throws Refusal 400 where more than one would lead: the pen is one person’s */
function leadOf({ members }: Roster): string {
	const [lead, ...more] = members.filter(isOfficeLead);
	if (!lead || more.length > 0) throw badInput('office.failure.rosterUnusable');
	return lead.id;
}
