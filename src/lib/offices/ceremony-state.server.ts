import type { Staff } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { notFound } from '../errors/refusal.ts';
import { toBase64 } from '../vault/base64.ts';
import { toWire } from '../vault/wire.ts';
import type { Joining } from './ceremony.ts';
import {
	currentRecovery,
	latestRoster,
	listStaff,
	profileOf,
	theOffice
} from './queries.server.ts';

/** How far the ceremony is, and what its next step needs. */
export async function ceremonyOf(ctx: Ctx & { actor: Staff }) {
	const { id, officeId, name } = ctx.actor;
	return behindTheWall(ctx, async (ctx) => {
		const office = await theOffice(ctx);
		if (!office) throw notFound();
		const roster = await latestRoster(ctx, officeId);
		const recovery = await currentRecovery(ctx, officeId);
		const drawn = await keysOf(ctx, id);
		const done = {
			about: office.version > 1,
			own: !!drawn,
			found: !!roster,
			rehearse: !!recovery?.rehearsedOn,
			open: office.openedOn !== null
		};
		const todo = (Object.keys(done) as (keyof typeof done)[]).find((step) => !done[step]);
		const { contact, carrier, deputyBody } = office;
		return {
			step: todo ?? ('done' as const),
			office: { id: officeId, name: office.name, contact, carrier, deputyBody },
			me: { id, name, keys: drawn },
			joining: (await joiningOf(ctx, officeId)).filter((one) => one.id !== id),
			recovery: recovery ? wiredRecovery(recovery) : null
		};
	});
}

/** Who waits to be admitted. */
export async function joiningOf(ctx: WalledCtx, officeId: string): Promise<Joining[]> {
	const staff = await listStaff(ctx, officeId);
	const waiting = staff.filter(({ state }) => state === 'joining');
	return Promise.all(
		waiting.map(async ({ id, name }) => ({ id, name, keys: await keysOf(ctx, id) }))
	);
}

async function keysOf(ctx: WalledCtx, staffId: string): Promise<Joining['keys']> {
	const profile = await profileOf(ctx, staffId);
	if (!profile) return null;
	return { sealTo: toBase64(profile.sealTo), signsWith: toBase64(profile.signsWith) };
}

type RecoveryRow = NonNullable<Awaited<ReturnType<typeof currentRecovery>>>;

export const wiredRecovery = (row: RecoveryRow) => {
	const { id, publicKey, rosterKey, box12, box13, box23, pen } = row;
	const name = `recovery/${id}` as const;
	const sealed = { name, publicKey, rosterKey, boxes: [box12, box13, box23] };
	return toWire(pen ? { ...sealed, pen } : sealed);
};
