import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { followOrigin } from '../agenda/follow.server.ts';
import { anchorOf, keyAtEnd, keysToPlace } from '../agenda/order.ts';
import { presenterSitsHere } from '../agenda/presenter.server.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { comingMeetings } from '../meetings/coming.queries.server.ts';
import { findRoundtable } from '../roundtables/queries.server.ts';
import { carryOverAtTable } from './carry-over.server.ts';
import { seriesLimits, type StandingItem } from './series.ts';
import { findStanding, standingItemsOf, standingOrigin } from './standing.queries.server.ts';
import {
	factsOf,
	type AddStandingInput,
	type EditStandingInput,
	type EndStandingInput,
	type MoveStandingInput
} from './standing.ts';
import { changeStanding, insertStanding, lockStanding, placeStanding } from './writes.server.ts';

/** From now on it stands on every agenda, and on those of the meetings that are planned already. */
export function addStanding(
	ctx: Ctx,
	roundtableId: string,
	input: AddStandingInput
): Promise<string> {
	return inTransaction(ctx, async (ctx) => {
		await manageable(ctx, roundtableId);
		await presenterSitsHere(ctx, roundtableId, input.presenterSeatId);
		await lockStanding(ctx.db, roundtableId);
		const others = await standingItemsOf(ctx, roundtableId);
		if (others.length >= seriesLimits.standingItems) throw conflict('standing.tooMany');

		const position = keyAtEnd(others.filter(({ place }) => place === input.place));
		const id = await insertStanding(ctx.db, { ...input, roundtableId, position });
		await record(ctx, 'standingItem.added', id);
		await carryOverAtTable(ctx, roundtableId);
		return id;
	});
}

/** Agendas that nobody was invited to yet follow, unless somebody changed the item there. */
export function editStanding(
	ctx: Ctx,
	{ id, version, ...change }: EditStandingInput
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const item = await found(ctx, id);
		if (change.presenterSeatId !== item.presenterSeatId) {
			await presenterSitsHere(ctx, item.roundtableId, change.presenterSeatId);
		}
		const others = await standingItemsOf(ctx, item.roundtableId);
		const moves = change.place !== item.place;
		const position = keyAtEnd(others.filter(({ place }) => place === change.place));
		const written = { ...change, ...(moves ? { position } : {}) };
		if (!(await changeStanding(ctx.db, { id, version }, written))) {
			throw conflict('standing.changedMeanwhile');
		}
		await record(ctx, 'standingItem.edited', id);
		await followOrigin(ctx, await openAgendas(ctx, item), factsOf(item), factsOf(change));
	});
}

/** To another place within its part of the agenda. Agendas that exist keep their order. */
export function moveStanding(ctx: Ctx, { id, ...target }: MoveStandingInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const item = await found(ctx, id);
		const items = (await standingItemsOf(ctx, item.roundtableId)).filter(
			({ place }) => place === item.place
		);
		const anchor = anchorOf(items, id, target);
		if (anchor === undefined) throw notFound('standing.gone');
		await placeStanding(ctx.db, keysToPlace(items, id, anchor));
		await record(ctx, 'standingItem.moved', id);
	});
}

/** It comes no more, and leaves the agendas that nobody was invited to yet. */
export function endStanding(ctx: Ctx, { id, version }: EndStandingInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const item = await found(ctx, id);
		if (!(await changeStanding(ctx.db, { id, version }, { endedAt: ctx.now }))) {
			throw conflict('standing.changedMeanwhile');
		}
		await record(ctx, 'standingItem.ended', id);
		await followOrigin(ctx, await openAgendas(ctx, item), factsOf(item), null);
	});
}

async function manageable(ctx: Ctx, roundtableId: string): Promise<void> {
	const table = await findRoundtable(ctx, roundtableId);
	if (!table) throw notFound();
	demand(ctx, 'standingItem.manage', { roundtableId }, 'series.notAllowed');
	if (table.archivedAt) throw conflict('meeting.create.archived');
}

async function found(ctx: Ctx, id: string): Promise<StandingItem> {
	const item = await findStanding(ctx, id);
	if (!item) throw notFound('standing.gone');
	await manageable(ctx, item.roundtableId);
	await lockStanding(ctx.db, item.roundtableId);
	return item;
}

async function openAgendas(ctx: Ctx, { id, roundtableId }: StandingItem) {
	const coming = await comingMeetings(ctx, roundtableId);
	const uninvited = coming.filter(({ invitedAt }) => invitedAt === null);
	return { origin: standingOrigin(id), meetingIds: uninvited.map((meeting) => meeting.id) };
}
