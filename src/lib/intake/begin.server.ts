import { randomUUID } from 'node:crypto';
import { demand } from '../access/access.ts';
import { anonymous, type Returner } from '../access/actor.ts';
import type { Ctx } from '../access/ctx.ts';
import { behindTheWall } from '../access/wall.server.ts';
import { beginCase, startDraftClock } from '../cases/begin.server.ts';
import { conflict } from '../errors/refusal.ts';
import { note } from '../offices/ledger.server.ts';
import { theOffice } from '../offices/queries.server.ts';
import { writtenCode } from '../vault/code-digits.ts';
import { deriveInTurn } from '../vault/derive.server.ts';
import type { Derive } from '../vault/derive.ts';
import { keepEpoch, keepWraps } from '../vault/keep.server.ts';
import { caseScope, nameOfScope } from '../vault/rows.ts';
import { drawEpoch } from '../vault/scopes.ts';
import { loadSodium } from '../vault/sodium.ts';
import { vouchFor } from '../vault/vouchers.ts';
import { wrapEpoch } from '../vault/wraps.ts';
import { writeAnswers, type Writer } from './draft.server.ts';
import type { Answers } from './intake.ts';
import { drawOwnCode, keepOwnCode } from './own-code.server.ts';

/** A draft just begun, the key to it, and the code that leads back to it. */
export type Begun = Writer & { written: string };

/**
 * The first save: draws a case, its key and the code, which are forgotten with the request. Until it
 * is sent the key is wrapped to the code alone.
 *
 * @param derive slow on purpose; tests have a quick one
 * @throws Refusal 409 `intake.closed.text` where no office is open
 */
export async function beginDraft(
	ctx: Ctx,
	answers: Answers,
	derive: Derive = deriveInTurn
): Promise<Begun> {
	const door: Ctx = { ...ctx, actor: anonymous };
	demand(door, 'intake.write', null);
	const office = await theOffice(door);
	if (!office?.openedOn) throw conflict('intake.closed.text');
	const officeId = office.id;
	const [caseId, codeId] = [randomUUID(), randomUUID()];
	const drawn = await drawOwnCode(door, { codeId, officeId }, derive);
	const { holder } = drawn;
	const actor: Returner = {
		...{ kind: 'returner', codeId, caseId },
		...{ party: 'complainant', mandated: false }
	};
	const sodium = await loadSodium();
	const scope = caseScope('shared', caseId, 1);
	const epoch = drawEpoch(sodium, nameOfScope(scope), 1);
	await behindTheWall(door, async (door) => {
		await beginCase(door, { id: caseId, officeId });
		await keepOwnCode(door, { codeId, caseId }, drawn, vouchFor(sodium, epoch, holder));
		await behindTheWall({ ...door, actor }, async (ctx) => {
			await startDraftClock(ctx, caseId);
			await keepEpoch(ctx, { ...scope, publicKey: epoch.publicKey });
			await keepWraps(ctx, scope, [{ name: holder.name, wrap: wrapEpoch(sodium, epoch, holder) }]);
			await writeAnswers(ctx, epoch, { caseId, narrativeId: randomUUID() }, answers);
			await note(ctx, officeId, { action: 'case.begun', caseId });
		});
	});
	return { ctx: { ...door, actor }, holder, epochs: [epoch], written: writtenCode(drawn.code) };
}
