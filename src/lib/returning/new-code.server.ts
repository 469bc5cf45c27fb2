import { randomUUID } from 'node:crypto';
import { demand } from '../access/access.ts';
import { anonymous } from '../access/actor.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { badInput } from '../errors/refusal.ts';
import { drawOwnCode } from '../intake/own-code.server.ts';
import { note } from '../offices/ledger.server.ts';
import { dayOf } from '../time/zone.ts';
import { plainDigits, writtenCode } from '../vault/code-digits.ts';
import { deriveInTurn } from '../vault/derive.server.ts';
import type { Derive } from '../vault/derive.ts';
import {
	endReturn,
	forgetWrittenCode,
	giveBackKeys,
	keepCode,
	keepWraps,
	revokeCode
} from '../vault/keep.server.ts';
import { codesOfCase } from '../vault/queries.server.ts';
import { caseScope } from '../vault/rows.ts';
import { vouchFor } from '../vault/vouchers.ts';
import { wrapEpoch } from '../vault/wraps.ts';
import { onOwnCase } from './own-case.server.ts';
import { beginReturn, type Visit } from './session.server.ts';

/**
 * A new code for the same case. The one before goes on to open it until somebody has shown that they
 * wrote the new one down: a connection that breaks here locks nobody out.
 *
 * @returns the cookie of a session with the new code
 */
export async function drawNewCode(visit: Visit, derive: Derive = deriveInTurn): Promise<string> {
	const { ctx, found, holder, sessionId, epochs } = visit;
	const { id: caseId, officeId } = found;
	const { party } = ctx.actor;
	const codeId = randomUUID();
	// Nobody may swap the roster while a code is replaced: the new one is born with the same.
	const born = { codeId, officeId, pin: holder.pin };
	const drawn = await drawOwnCode({ ...ctx, actor: anonymous }, born, derive);
	const { salt, publicKey, box } = drawn.record;
	await onOwnCase(visit, async (ctx, { found, to, sodium }) => {
		demand(ctx, 'case.write', found);
		await keepCode(ctx, {
			...{ id: codeId, caseId, party, locator: drawn.code.locator, salt, publicKey, box },
			...{ voucher: vouchFor(sodium, to, drawn.holder), vouchedIn: to.epoch },
			...{ drawnByOffice: false, drawnOn: dayOf(ctx.now) }
		});
		for (const epoch of epochs) {
			const wrap = wrapEpoch(sodium, epoch, drawn.holder);
			const scope = caseScope('shared', caseId, epoch.epoch);
			await keepWraps(ctx, scope, [{ name: drawn.holder.name, wrap }]);
		}
		await endReturn(ctx, sessionId);
		await note(ctx, officeId, { action: 'code.drawn', caseId });
	});
	const shown = { caseId, writtenCode: writtenCode(drawn.code) };
	return beginReturn({ ...ctx, actor: { ...ctx.actor, codeId } }, drawn.holder, shown);
}

/** Whether the code of this visit still has to be written down: the one before opens, too. */
export async function isUnconfirmed(visit: Visit): Promise<boolean> {
	if (visit.written === undefined) return false;
	return (await formerCodes(visit)).length > 0;
}

const formerCodes = ({ ctx, found: { id } }: Visit) =>
	behindTheWall(ctx, async (ctx) => {
		const { actor } = ctx;
		const codes = await codesOfCase(ctx, id);
		return codes.filter(
			(code) => actor.kind === 'returner' && code.party === actor.party && code.id !== actor.codeId
		);
	});

/**
 * From now on only the new one opens; the ones before are dead at once.
 *
 * @param last the last group as they read it off their own note
 * @throws Refusal 400 `returning.newCode.mismatch`
 */
export async function confirmNewCode(visit: Visit, { last }: { last: string }): Promise<void> {
	const { written, sessionId } = visit;
	if (written === undefined || plainDigits(last) !== written.slice(-4))
		throw badInput('returning.newCode.mismatch');
	const former = await formerCodes(visit);
	await onOwnCase(visit, async (ctx, { found }) => {
		demand(ctx, 'case.write', found);
		for (const { id } of former) {
			await giveBackKeys(ctx, `code/${id}`, found.id);
			await revokeCode(ctx, id, dayOf(ctx.now));
		}
		await forgetWrittenCode(ctx, sessionId);
		await note(ctx, found.officeId, { action: 'code.replaced', caseId: found.id });
	});
}
