import type * as v from 'valibot';
import { demand } from '../access/access.ts';
import { anonymous, type Staff } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { badInput, conflict, notFound } from '../errors/refusal.ts';
import { note } from '../offices/ledger.server.ts';
import { theOffice } from '../offices/queries.server.ts';
import { dayOf } from '../time/zone.ts';
import {
	changeParty,
	keepCode,
	keepEpoch,
	keepObjects,
	keepVersion,
	keepWraps
} from '../vault/keep.server.ts';
import { codesOfCase, isLocatorTaken, objectOf } from '../vault/queries.server.ts';
import { staffName } from '../vault/roster.ts';
import { caseScope, nameOfScope, type ScopeColumns, type SealedRow } from '../vault/rows.ts';
import { beginCase, startDraftClock } from './begin.server.ts';
import type { StaffCtx } from './found.server.ts';
import type { FoundCase } from './found.ts';
import { moveCase } from './move.server.ts';
import { findCase, holdCase } from './queries.server.ts';
import type { correctRecordInput, discardRecordInput, TakeDownInput } from './take-down.ts';
import * as writes from './writes.server.ts';

type Desk = WalledCtx & { actor: Staff };

/**
 * Somebody of the office takes down what they are told. It is a draft until it was read back, or until
 * whoever told it comes by the code and sends it; nobody else of the office knows of it.
 *
 * @throws Refusal 403; 409 `intake.closed.text`, `takeDown.refusal.again`
 */
export async function takeDown(ctx: StaffCtx, record: TakeDownInput): Promise<void> {
	demand(ctx, 'case.takeDown', null);
	const scope = caseScope('shared', record.id, 1);
	const { key, birth } = record;
	const isItsFirst = key.scope === nameOfScope(scope) && key.epoch === 1;
	if (!isItsFirst || birth.author !== staffName(ctx.actor.id)) throw badInput('error.incomplete');
	await demandFreeLocator(ctx, record.code.locator);
	await behindTheWall(ctx, async (ctx) => {
		const desk = ctx as Desk;
		const { id: staffId, officeId } = desk.actor;
		const office = await theOffice(desk);
		if (!office?.openedOn) throw conflict('intake.closed.text');
		await beginCase(desk, { id: record.id, officeId, takenDownById: staffId });
		const on = dayOf(desk.now);
		// Whoever hears it has nothing to declare: the page stops them where it concerns themselves.
		await writes.insertDeclared(desk, { caseId: record.id, staffId, since: on, declaredOn: on });
		await startDraftClock(desk, record.id);
		await keepKeys(desk, scope, record);
		await keepObjects(desk, [rowOf(scope, record.narrative)]);
		await note(desk, officeId, { action: 'case.takenDown', caseId: record.id });
	});
}

/** The code of whoever sits there is found by a locator that nobody has or had. */
export async function demandFreeLocator(ctx: StaffCtx, locator: string): Promise<void> {
	const door: Ctx = { ...ctx, actor: anonymous };
	const taken = await behindTheWall(door, (door) => isLocatorTaken(door, locator));
	if (taken) throw conflict('takeDown.refusal.again');
}

async function keepKeys(ctx: Desk, scope: ScopeColumns, record: TakeDownInput): Promise<void> {
	const { key, birth, wrap, helper, code } = record;
	const { wrap: wrapForCode, ...locked } = code;
	const { publicKey } = key;
	const by = { authorId: ctx.actor.id, signature: birth.signature };
	await keepEpoch(ctx, { ...scope, publicKey, ...by });
	await keepCode(ctx, {
		...locked,
		...{ caseId: scope.caseId, party: helper ? 'helper' : 'complainant' },
		...{ vouchedIn: 1, drawnByOffice: true, drawnOn: dayOf(ctx.now) }
	});
	await keepWraps(ctx, scope, [
		{ name: staffName(ctx.actor.id), wrap },
		{ name: `code/${code.id}`, wrap: wrapForCode }
	]);
}

/**
 * What was misheard, put right while it is read back: over what stood there, a draft has no history.
 *
 * @throws Refusal as `withOwnRecord`
 */
export function correctRecord(
	ctx: StaffCtx,
	{ id, helper, narrative }: v.InferOutput<typeof correctRecordInput>
): Promise<void> {
	return withOwnRecord(ctx, id, async (ctx, draft) => {
		const stored = await objectOf(ctx, draft.id, 'case.narrative');
		if (stored?.id !== narrative.id) throw notFound();
		await keepVersion(ctx, rowOf(caseScope('shared', draft.id, 1), narrative));
		const party = helper ? 'helper' : 'complainant';
		for (const code of await codesOfCase(ctx, draft.id)) await changeParty(ctx, code.id, party);
		await note(ctx, draft.officeId, { action: 'case.corrected', caseId: draft.id });
	});
}

/** Nothing of it stays, neither what was said nor the code. */
export const discardRecord = (
	ctx: StaffCtx,
	{ id }: v.InferOutput<typeof discardRecordInput>
): Promise<void> =>
	withOwnRecord(ctx, id, async (ctx, draft) => {
		await moveCase(ctx, draft, { event: 'discard' });
	});

/**
 * Does something with a record that this person took down and that is not sent yet.
 *
 * @throws Refusal 404 where it is nobody's or somebody else's; 409 `takeDown.refusal.sent`
 */
export function withOwnRecord<T>(
	ctx: StaffCtx,
	id: string,
	work: (ctx: Desk, draft: FoundCase) => Promise<T>
): Promise<T> {
	demand(ctx, 'case.takeDown', null);
	return behindTheWall(ctx, async (ctx) => {
		const desk = ctx as Desk;
		await holdCase(desk, id);
		const draft = await findCase(desk, id);
		if (draft?.takenDownById !== desk.actor.id) throw notFound();
		demand(desk, 'case.work', draft);
		if (draft.state !== 'draft') throw conflict('takeDown.refusal.sent');
		return work(desk, draft);
	});
}

type Narrative = TakeDownInput['narrative'];

const rowOf = (scope: ScopeColumns, { id, key, box }: Narrative): SealedRow => ({
	...scope,
	...{ id, kind: 'case.narrative', sequence: 0 },
	...{ key, box }
});
