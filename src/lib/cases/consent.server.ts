import { demand } from '../access/access.ts';
import type { WalledCtx } from '../access/wall.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { note } from '../offices/ledger.server.ts';
import { dayOf } from '../time/zone.ts';
import { answerStep } from './consent.writes.server.ts';
import type { FoundCase } from './found.ts';
import { byOf } from './move.server.ts';
import { stepsOf } from './queries.server.ts';

/**
 * The complainant agrees to these words going to this place, or does not, or no longer.
 *
 * @param answer `seen`: the version of the words that they read
 * @throws Refusal 403; 404; 409 where the words are others by now
 */
export async function answerConsent(
	ctx: WalledCtx,
	found: FoundCase,
	{ id, seen, agrees }: { id: string; seen: number; agrees: boolean }
): Promise<void> {
	demand(ctx, 'case.openWhole', found);
	const step = (await stepsOf(ctx, found.id)).find((step) => step.id === id);
	if (!step) throw notFound();
	const on = dayOf(ctx.now);
	const answer = agrees
		? { consentOn: on, consentBy: byOf(ctx).side, revokedOn: null }
		: { revokedOn: on };
	const at = { caseId: found.id, id, version: seen };
	if (!(await answerStep(ctx, at, answer))) throw conflict('case.alreadyMoved');
	const codes = { kind: step.kind, agrees };
	await note(ctx, found.officeId, { action: 'case.consent', caseId: found.id, codes });
}
