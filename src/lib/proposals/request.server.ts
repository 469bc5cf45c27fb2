import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { findRoundtable } from '../roundtables/queries.server.ts';
import type { ExtraRequest, RequestInput } from './extra.ts';
import { countOf, openRequestAt, supportsOf } from './extra.queries.server.ts';
import {
	deleteSupports,
	endRequest,
	insertRequest,
	insertSupport,
	lockRequests,
	markReached
} from './extra.writes.server.ts';
import { speakingSeats } from './seat.server.ts';
import { tellChairs } from './tell-chairs.server.ts';

/** Asks for a meeting out of turn, with one's own seats as the first behind it. */
export function beginRequest(ctx: Ctx, roundtableId: string, input: RequestInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		await mayAsk(ctx, roundtableId);
		if (await openRequestAt(ctx, roundtableId)) throw conflict('extra.begin.already');
		await insertRequest(ctx, { ...input, roundtableId, createdAt: ctx.now });
		const request = await openRequestAt(ctx, roundtableId);
		if (!request) throw notFound();
		await record(ctx, 'extraMeeting.requested', request.id);
		await stand(ctx, request);
	});
}

/** One's own seats stand behind the open request. Twice changes nothing. */
export function supportRequest(ctx: Ctx, roundtableId: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		await mayAsk(ctx, roundtableId);
		await stand(ctx, await theOpenOne(ctx, roundtableId));
	});
}

/** They no longer do. A request that nobody stands behind is over. */
export function withdrawSupport(ctx: Ctx, roundtableId: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		await mayAsk(ctx, roundtableId);
		const request = await theOpenOne(ctx, roundtableId);
		const left = await deleteSupports(ctx, request.id, speakingSeats(ctx, roundtableId));
		if (left === 0) return;
		await record(ctx, 'extraMeeting.supportWithdrawn', request.id);
		const others = await supportsOf(ctx, request.id);
		if (others.length > 0) return;
		await endRequest(ctx, request, { state: 'withdrawn' });
		await record(ctx, 'extraMeeting.withdrawn', request.id);
	});
}

async function mayAsk(ctx: Ctx, roundtableId: string): Promise<void> {
	const table = await findRoundtable(ctx, roundtableId);
	if (!table) throw notFound();
	demand(ctx, 'extraMeeting.support', { roundtableId });
	if (table.archivedAt) throw conflict('roundtable.archived');
	await lockRequests(ctx, roundtableId);
}

async function theOpenOne(ctx: Ctx, roundtableId: string): Promise<ExtraRequest> {
	const request = await openRequestAt(ctx, roundtableId);
	if (!request) throw conflict('extra.support.none');
	return request;
}

/** When enough seats stand behind it for the first time, the chair hears of it. */
async function stand(ctx: Ctx, request: ExtraRequest): Promise<void> {
	const { actor, now } = ctx;
	if (actor.kind !== 'person') throw notFound();
	for (const seatId of speakingSeats(ctx, request.roundtableId)) {
		const support = { requestId: request.id, seatId, personId: actor.id, at: now };
		if (await insertSupport(ctx, support)) {
			await record(ctx, 'extraMeeting.supported', request.id, { seat: seatId });
		}
	}
	const supports = await supportsOf(ctx, request.id);
	const { count, needed } = await countOf(ctx, request, supports);
	if (count < needed || !(await markReached(ctx, request.id, now))) return;
	await record(ctx, 'extraMeeting.reached', request.id, { count, needed });
	await tellChairs(ctx, request, { count, needed });
}
