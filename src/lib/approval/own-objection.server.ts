import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { findItem } from '../agenda/queries.server.ts';
import { record as audit } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { Item } from '../agenda/agenda.ts';
import type { AnObjectionInput, ConfirmObjectionInput, Objection } from './approval.ts';
import { sendObjected } from './mails.server.ts';
import { standingRecord } from './open-record.server.ts';
import { findObjection } from './queries.server.ts';
import { demandTime } from './raise.server.ts';
import { changeObjection, deleteObjection } from './writes.server.ts';

/** What came too late becomes an objection, with the words its author gives it now. */
export const confirmObjection = (ctx: Ctx, input: ConfirmObjectionInput) =>
	confirm(ctx, input, 'raised');

/** After the deadline it can still be handed to the chair. */
export const confirmAsNote = (ctx: Ctx, input: ConfirmObjectionInput) =>
	confirm(ctx, input, 'note');

function confirm(
	ctx: Ctx,
	{ objectionId, version, text }: ConfirmObjectionInput,
	state: 'raised' | 'note'
): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const { objection, item } = await ownObjection(ctx, objectionId);
		demand(ctx, 'objection.raise', item, 'record.objection.notAllowed');
		const standing = await standingRecord(ctx, objection.meetingId);
		if (objection.state !== 'prepared') throw conflict('record.objection.changedMeanwhile');
		demandTime(ctx, standing, state);

		const versionId = standing.version.id;
		const change = { text, state, versionId, createdAt: ctx.now };
		if (!(await changeObjection(ctx, { id: objectionId, version }, change)))
			throw conflict('record.objection.changedMeanwhile');
		await sendObjected(ctx, standing.meeting, state);
		await audit(ctx, `objection.${state}`, objectionId, { itemId: item.id, late: true });
		await notify(ctx, 'changed', { meeting: objection.meetingId, topic: 'record' });
	});
}

/** Throws away what was only prepared; nobody else has ever seen it. */
export function discardObjection(ctx: Ctx, input: AnObjectionInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const { objection } = await ownObjection(ctx, input.objectionId);
		if (objection.state !== 'prepared') throw conflict('record.objection.changedMeanwhile');
		if (!(await deleteObjection(ctx, { id: objection.id, version: input.version })))
			throw conflict('record.objection.changedMeanwhile');
		await audit(ctx, 'objection.discarded', objection.id);
		await notify(ctx, 'changed', { meeting: objection.meetingId, topic: 'record' });
	});
}

/** Takes back an objection or a note that was not answered yet. It stays in the list as such. */
export function withdrawObjection(ctx: Ctx, input: AnObjectionInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const { objection } = await ownObjection(ctx, input.objectionId);
		if (objection.state !== 'raised' && objection.state !== 'note')
			throw conflict('record.objection.answered');
		const seen = { id: objection.id, version: input.version };
		if (!(await changeObjection(ctx, seen, { state: 'withdrawn', decidedAt: ctx.now })))
			throw conflict('record.objection.changedMeanwhile');
		await audit(ctx, 'objection.withdrawn', objection.id);
		await notify(ctx, 'changed', { meeting: objection.meetingId, topic: 'record' });
	});
}

async function ownObjection(ctx: Ctx, id: string): Promise<{ objection: Objection; item: Item }> {
	const objection = await findObjection(ctx, id);
	const item = objection && (await findItem(ctx, objection.itemId));
	if (!item) throw notFound('record.objection.unknown');
	demand(ctx, 'objection.own', { ...objection, item }, 'record.objection.notYours');
	return { objection, item };
}
