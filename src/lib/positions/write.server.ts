import { randomUUID } from 'node:crypto';
import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { changeableMeeting } from '../agenda/possible.server.ts';
import { findItem } from '../agenda/queries.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { badInput, conflict, notFound } from '../errors/refusal.ts';
import { rewriteItem } from '../minutes/rewrite.server.ts';
import { positionLimits, type WritePositionInput } from './positions.ts';
import { countOf, findPosition, isTaken } from './queries.server.ts';
import { changePosition, insertPosition } from './writes.server.ts';

/** A seat says something for itself, or says it anew. @returns the id of the position */
export function writePosition(
	ctx: Ctx,
	meetingId: string,
	input: WritePositionInput
): Promise<string> {
	return inTransaction(ctx, async (ctx) => {
		const item = await findItem(ctx, input.itemId);
		if (!item || item.meetingId !== meetingId) throw notFound('position.item.missing');
		demand(ctx, 'position.write', { ...item, seatId: input.seatId }, 'position.notYours');
		await changeableMeeting(ctx, item.meetingId);
		const id = input.id ?? randomUUID();
		const before = await findPosition(ctx, id);
		if (before) await change(ctx, before, input);
		else await add(ctx, id, input);
		await putInPlace(ctx, item.id, id);
		await record(ctx, before ? 'position.changed' : 'position.written', id);
		await notify(ctx, 'changed', { meeting: meetingId, topic: 'positions' });
		return id;
	});
}

type Before = NonNullable<Awaited<ReturnType<typeof findPosition>>>;

async function change(ctx: Ctx, before: Before, input: WritePositionInput): Promise<void> {
	const { itemId, seatId, version, kind, text, mandate } = input;
	// The id of another seat's position: it stays theirs, whoever writes under it.
	if (before.itemId !== itemId || before.seatId !== seatId) throw conflict('position.otherSeat');
	const personId = personOf(ctx);
	const done = await changePosition(
		ctx.db,
		{ ...before, version },
		{ kind, text, mandate, personId }
	);
	if (!done) throw conflict('position.changedMeanwhile');
}

async function add(ctx: Ctx, id: string, input: WritePositionInput): Promise<void> {
	const { itemId, seatId, kind, text, mandate } = input;
	// Of an item they cannot see: it must not tell them so.
	if (await isTaken(ctx, id)) throw conflict('position.otherSeat');
	if ((await countOf(ctx, input)) >= positionLimits.perSeatAndItem)
		throw badInput('position.tooMany');
	const personId = personOf(ctx);
	const said = { id, itemId, seatId, kind, text, mandate, personId, createdAt: ctx.now };
	await insertPosition(ctx.db, said);
}

const personOf = ({ actor }: Ctx): string => (actor.kind === 'person' ? actor.id : '');

/** Where the text does not have its place (any more), at the end of the item. */
function putInPlace(ctx: Ctx, itemId: string, id: string): Promise<void> {
	return rewriteItem(ctx, itemId, (blocks) => {
		const there = blocks.some(({ type, attrs }) => type === 'position' && attrs?.['id'] === id);
		const kept = blocks.map(() => ({ kind: 'same' as const }));
		if (there) return kept;
		return [...kept, { kind: 'inserted', block: { type: 'position', attrs: { id } } }];
	});
}
