import { randomUUID } from 'node:crypto';
import type * as v from 'valibot';
import { can, demand } from '../access/access.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { conflict } from '../errors/refusal.ts';
import { dayOf } from '../time/zone.ts';
import type { StaffCtx } from './as-staff.server.ts';
import { note } from './ledger.server.ts';
import type { BlockInput, CategoryInput, retireInput } from './templates.ts';
import { templatesOf } from './templates.queries.server.ts';
import { changeTemplate, insertTemplate } from './templates.writes.server.ts';

/** What the office writes again and again, and whether the reader may change it. */
export async function listTemplates(ctx: StaffCtx) {
	const { actor } = ctx;
	demand(ctx, 'office.enter', actor);
	const all = await behindTheWall(ctx, (ctx) => templatesOf(ctx, actor.officeId));
	const templates = all.filter(({ retired }) => !retired);
	return { templates, can: { change: can(actor, 'office.templates', actor) } };
}

/**
 * A block for letters, new or changed.
 *
 * @throws Refusal 403; 409 where somebody else was faster
 */
export function keepBlock(ctx: StaffCtx, { id, version, ...block }: BlockInput): Promise<void> {
	return changing(ctx, 'block', async (ctx, officeId) => {
		if (id === null) await insertTemplate(ctx, { ...fresh(officeId, 'block'), ...block });
		else if (!(await changeTemplate(ctx, { id, officeId, version }, block))) throw moved();
	});
}

/** A finer name for what people complain about. It is never renamed: cases have it already. */
export function addCategory(ctx: StaffCtx, input: CategoryInput): Promise<void> {
	return changing(ctx, 'category', (ctx, officeId) =>
		insertTemplate(ctx, { ...fresh(officeId, 'category'), ...input })
	);
}

/** No longer offered. */
export function retireTemplate(
	ctx: StaffCtx,
	{ id, version }: v.InferOutput<typeof retireInput>
): Promise<void> {
	return changing(ctx, 'retired', async (ctx, officeId) => {
		const retiredOn = dayOf(ctx.now);
		const which = { id: id ?? '', officeId, version };
		if (!id || !(await changeTemplate(ctx, which, { retiredOn }))) throw moved();
	});
}

const moved = () => conflict('office.templates.moved');

const fresh = <K extends 'block' | 'category'>(officeId: string, kind: K) => {
	return { id: randomUUID(), officeId, kind };
};

function changing(
	ctx: StaffCtx,
	what: 'block' | 'category' | 'retired',
	work: (ctx: WalledCtx, officeId: string) => Promise<void>
): Promise<void> {
	const { officeId } = ctx.actor;
	demand(ctx, 'office.templates', ctx.actor);
	return behindTheWall(ctx, async (ctx) => {
		await work(ctx, officeId);
		await note(ctx, officeId, { action: 'office.templatesChanged', codes: { what } });
	});
}
