import * as v from 'valibot';
import type { Staff } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { demand } from '../access/access.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { bytesSchema, lockedProfileSchema } from '../vault/wire.ts';
import { staffName } from '../vault/roster.ts';
import { badInput } from '../errors/refusal.ts';
import { note } from './ledger.server.ts';
import * as writes from './writes.server.ts';

/** The profile as the browser sealed it again after it had seen the list. */
export const seenInput = v.strictObject({ box: bytesSchema(1024) });

export async function keepSeen(
	ctx: Ctx & { actor: Staff },
	{ box }: v.InferOutput<typeof seenInput>
): Promise<void> {
	const { actor } = ctx;
	demand(ctx, 'office.enter', actor);
	await behindTheWall(ctx, async (ctx) => {
		await writes.changeProfile(ctx, actor.id, { box });
		await note(ctx, actor.officeId, { action: 'keys.unlocked' });
	});
}

/** The same keys under new words and a new sheet of paper. */
export const relockedInput = v.strictObject({ locked: lockedProfileSchema });

export async function keepRelocked(
	ctx: Ctx & { actor: Staff },
	{ locked }: v.InferOutput<typeof relockedInput>
): Promise<void> {
	const { actor } = ctx;
	demand(ctx, 'office.enter', actor);
	if (locked.name !== staffName(actor.id)) throw badInput('error.incomplete');
	const { salt, byWords, byPaper, box } = locked;
	await behindTheWall(ctx, async (ctx) => {
		await writes.changeProfile(ctx, actor.id, { salt, byWords, byPaper, box });
		await note(ctx, actor.officeId, { action: 'keys.relocked' });
	});
}
