import * as v from 'valibot';
import { demand } from '../access/access.ts';
import type { Staff } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { badInput, conflict } from '../errors/refusal.ts';
import { isId } from '../forms/fields.ts';
import { dayOf } from '../time/zone.ts';
import { dutyMembers, isOfficeLead } from '../vault/roster.ts';
import { bytesSchema, recoverySchema, signedRosterSchema } from '../vault/wire.ts';
import { signedRosterOf } from './desk.server.ts';
import { applyRoster, keepRecovery, keepRoster, readSigned } from './employ.server.ts';
import { note } from './ledger.server.ts';
import { currentRecovery } from './queries.server.ts';
import * as writes from './writes.server.ts';

/** Fewer could not take a case: with one of them away it would be lost. */
export const fewestOnDuty = 2;

type LeadCtx = Ctx & { actor: Staff };

export const foundedInput = v.strictObject({
	signed: signedRosterSchema,
	recovery: recoverySchema,
	box: bytesSchema(1024)
});

/** The first list, the recovery and the profile with the pen: all of it, or nothing. */
export async function foundOffice(
	ctx: LeadCtx,
	{ signed, recovery, box }: v.InferOutput<typeof foundedInput>
): Promise<void> {
	const { id, officeId } = ctx.actor;
	const roster = await readSigned(officeId, signed);
	const lead = roster.members.find((member) => member.id === id);
	if (roster.version !== 1 || !lead || !isOfficeLead(lead))
		throw badInput('office.failure.rosterUnusable');
	if (dutyMembers(roster, []).length < fewestOnDuty) throw badInput('office.found.tooFew');
	await behindTheWall(ctx, async (ctx) => {
		await keepRoster(ctx, roster, signed);
		await applyRoster(ctx, roster);
		await keepRecovery(ctx, roster, recovery);
		await writes.changeProfile(ctx, id, { box });
		await note(ctx, officeId, { action: 'office.founded' });
	});
}

export const renewedInput = v.strictObject({
	signed: signedRosterSchema,
	recovery: recoverySchema
});

/** New sheets, e.g. where one was lost. Members’ browsers wrap to the new pair from now on. */
export async function renewRecovery(
	ctx: LeadCtx,
	{ signed, recovery }: v.InferOutput<typeof renewedInput>
): Promise<void> {
	demand(ctx, 'office.sign', ctx.actor);
	const { officeId } = ctx.actor;
	await behindTheWall(ctx, async (ctx) => {
		const before = await signedRosterOf(ctx, officeId);
		const roster = await readSigned(officeId, signed, before);
		await keepRoster(ctx, roster, signed);
		await keepRecovery(ctx, roster, recovery);
		await note(ctx, officeId, { action: 'recovery.renewed' });
	});
}

export const rehearsedInput = v.strictObject({ recoveryId: v.pipe(v.string(), v.check(isId)) });

/** All three sheets were typed from paper, and each two of them opened the recovery. */
export async function noteRehearsal(
	ctx: LeadCtx,
	{ recoveryId }: v.InferOutput<typeof rehearsedInput>
): Promise<void> {
	const { officeId } = ctx.actor;
	demand(ctx, 'office.sign', ctx.actor);
	await behindTheWall(ctx, async (ctx) => {
		const recovery = await currentRecovery(ctx, officeId);
		if (recovery?.id !== recoveryId) throw conflict('office.roster.overtaken');
		await writes.noteRehearsed(ctx, recoveryId, dayOf(ctx.now));
		await note(ctx, officeId, { action: 'recovery.rehearsed' });
	});
}

/** From now on people can complain here. */
export async function openIntake(ctx: LeadCtx): Promise<void> {
	demand(ctx, 'office.sign', ctx.actor);
	const { officeId } = ctx.actor;
	await behindTheWall(ctx, async (ctx) => {
		const signed = await signedRosterOf(ctx, officeId);
		const recovery = await currentRecovery(ctx, officeId);
		if (!signed || !recovery?.rehearsedOn) throw conflict('office.open.notRehearsed');
		const onDuty = dutyMembers(await readSigned(officeId, signed, signed), []);
		if (onDuty.length < fewestOnDuty) throw conflict('office.found.tooFew');
		await writes.changeOffice(ctx, officeId, { openedOn: dayOf(ctx.now) });
		await note(ctx, officeId, { action: 'office.opened' });
	});
}
