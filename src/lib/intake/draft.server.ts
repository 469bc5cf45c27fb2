import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import { demand } from '../access/access.ts';
import type { FoundCase } from '../cases/found.ts';
import { findCase, holdCase } from '../cases/queries.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { Visit } from '../returning/session.server.ts';
import { canonicalJson } from '../vault/canonical.ts';
import { keepVersion } from '../vault/keep.server.ts';
import { openText, sealText } from '../vault/objects.ts';
import { objectOf } from '../vault/queries.server.ts';
import { caseScope } from '../vault/rows.ts';
import type { OpenedEpoch } from '../vault/scopes.ts';
import { loadSodium } from '../vault/sodium.ts';
import { nothingSaid, type Answers } from './intake.ts';

/** Somebody who is here with the code of what they are writing. */
export type Writer = Pick<Visit, 'ctx' | 'holder' | 'epochs'>;

export type Draft = {
	found: FoundCase;
	answers: Answers;
	/** Of the sealed object that holds them. */
	narrativeId: string;
	epoch: OpenedEpoch;
};

/** @throws Refusal 404; 409 `intake.problem.sent` once it is no draft any more */
export const readDraft = ({ ctx, epochs }: Writer): Promise<Draft> =>
	behindTheWall(ctx, (ctx) => draftIn(ctx, epochs));

/** The draft as it is now; until the transaction ends nobody else changes it. */
export async function holdDraft(ctx: WalledCtx, epochs: Writer['epochs']): Promise<Draft> {
	await holdCase(ctx, caseIdOf(ctx));
	return draftIn(ctx, epochs);
}

/**
 * Changes what was said so far. Two windows on different pages take nothing from each other.
 *
 * @throws Refusal as `readDraft`
 */
export const changeAnswers = (
	{ ctx, epochs }: Writer,
	change: (answers: Answers) => Answers
): Promise<Answers> =>
	behindTheWall(ctx, async (ctx) => {
		const { found, answers, narrativeId, epoch } = await holdDraft(ctx, epochs);
		demand(ctx, 'case.write', found);
		const changed = change(answers);
		await writeAnswers(ctx, epoch, { caseId: found.id, narrativeId }, changed);
		return changed;
	});

/** Seals the answers over those before: a draft has no history. */
export async function writeAnswers(
	ctx: WalledCtx,
	epoch: OpenedEpoch,
	{ caseId, narrativeId }: { caseId: string; narrativeId: string },
	answers: Answers
): Promise<void> {
	const sodium = await loadSodium();
	const sealed = sealText(sodium, epoch, placeOf(narrativeId), canonicalJson(answers));
	const scope = caseScope('shared', caseId, epoch.epoch);
	const { kind, sequence } = placeOf(narrativeId);
	await keepVersion(ctx, { ...scope, id: narrativeId, kind, sequence, ...sealed });
}

async function draftIn(ctx: WalledCtx, [epoch]: Writer['epochs']): Promise<Draft> {
	const found = await findCase(ctx, caseIdOf(ctx));
	if (!found) throw notFound();
	if (found.state !== 'draft') throw conflict('intake.problem.sent');
	const sealed = await objectOf(ctx, found.id, 'case.narrative');
	if (!epoch || !sealed) throw notFound();
	const text = openText(await loadSodium(), epoch, placeOf(sealed.id), sealed);
	const said = JSON.parse(text) as Partial<Answers>;
	return { found, answers: { ...nothingSaid, ...said }, narrativeId: sealed.id, epoch };
}

function caseIdOf({ actor }: WalledCtx): string {
	if (actor.kind !== 'returner') throw notFound();
	return actor.caseId;
}

const placeOf = (object: string) => ({ kind: 'case.narrative', object, sequence: 0 }) as const;
