import * as v from 'valibot';
import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { badInput, notFound } from '../errors/refusal.ts';
import { staffName } from '../vault/roster.ts';
import { bytesSchema, lockedProfileSchema } from '../vault/wire.ts';
import { deskOf } from './desk.server.ts';
import { note } from './ledger.server.ts';
import { staffOfPerson } from './queries.server.ts';
import * as writes from './writes.server.ts';

const publicKey = v.pipe(
	bytesSchema(32),
	v.check((key) => key.length === 32)
);

export const drawnInput = v.strictObject({
	locked: lockedProfileSchema,
	sealTo: publicKey,
	signsWith: publicKey
});

/** Whoever was asked to join, or has. @throws Refusal 404 for everybody else */
export async function asNewcomer(ctx: Ctx): Promise<Ctx> {
	if (await deskOf(ctx)) return ctx;
	throw notFound();
}

/** The keys that somebody drew in their browser, locked. The signed list decides whether they count. */
export async function keepDrawnKeys(
	ctx: Ctx,
	{ locked, sealTo, signsWith }: v.InferOutput<typeof drawnInput>
): Promise<void> {
	const { actor } = ctx;
	ctx.decisions.note();
	await behindTheWall(ctx, async (ctx) => {
		const me = actor.kind === 'person' ? await staffOfPerson(ctx, actor.id) : undefined;
		if (!me) throw notFound();
		demand(ctx, 'office.join', me);
		if (locked.name !== staffName(me.id)) throw badInput('error.incomplete');
		const { salt, byWords, byPaper, box } = locked;
		const keys = { salt, byWords, byPaper, box, sealTo, signsWith };
		await writes.putProfile(ctx, { staffId: me.id, ...keys });
		await note(ctx, me.officeId, { action: 'keys.drawn', codes: { who: me.id } });
	});
}
