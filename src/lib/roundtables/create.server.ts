import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import type { CreateRoundtableInput } from './roundtables.ts';
import { slugsFor } from './slug.ts';
import { insertRoundtable } from './writes.server.ts';

/** @returns the address of the new table: `/tische/<slug>` */
export function createRoundtable(ctx: Ctx, input: CreateRoundtableInput): Promise<string> {
	return inTransaction(ctx, async (ctx) => {
		demand(ctx, 'roundtable.create', null);
		const { id, slug } = await insertWithFreeSlug(ctx, input);
		await record(ctx, 'roundtable.created', id);
		return slug;
	});
}

async function insertWithFreeSlug(ctx: Ctx, input: CreateRoundtableInput) {
	for (const slug of slugsFor(input.name)) {
		const id = await insertRoundtable(ctx, { ...input, slug });
		if (id) return { id, slug };
	}
	throw new Error('There is always another address.');
}
