import { demand } from '../access/access.ts';
import type { WalledCtx } from '../access/wall.server.ts';
import { readContent, referralContent, statementContent } from '../cases/contents.ts';
import type { FoundCase } from '../cases/found.ts';
import { stepsOf } from '../cases/queries.server.ts';
import { consentToStep } from '../cases/steps.server.ts';
import { isOpen } from '../cases/steps.ts';
import { conflict, notFound, Refusal } from '../errors/refusal.ts';
import type { Opener } from './open-texts.ts';
import { onOwnCase, type Here } from './own-case.server.ts';
import type { Consent } from './page.ts';

/** What the office would pass on, word by word, and what the complainant said to it. */
export async function consentsOf(
	ctx: WalledCtx,
	{ id: caseId }: FoundCase,
	opener: Opener
): Promise<Consent[]> {
	const steps = await stepsOf(ctx, caseId);
	return steps.map((step) => {
		const { id, version, kind, needsRelease, consentOn, revokedOn } = step;
		const statement = kind === 'statement' ? opener.text('statement.question', id) : undefined;
		const referral = kind === 'referral' ? opener.text('referral.body', id) : undefined;
		return {
			...{ id, version, needsRelease, revokedOn, agreedOn: consentOn, open: isOpen(step) },
			statement: statement && readContent(statementContent, statement),
			referral: referral && readContent(referralContent, referral)
		} as Consent;
	});
}

type Decision = { step: string | null; seen: number; answer: 'yes' | 'no' };

/**
 * Yes to exactly these words going to exactly this place; or no, or no longer.
 *
 * @throws Refusal 404; 409 `returning.consent.changed` where the words are not those they saw
 */
export async function decideConsent(here: Here, { step, seen, answer }: Decision): Promise<void> {
	const id = step;
	if (id === null) throw notFound();
	try {
		await onOwnCase(here, (ctx, { found }) => {
			demand(ctx, 'case.openWhole', found);
			const what = answer === 'yes' ? 'given' : 'revoked';
			return consentToStep(ctx, found, { id, what, version: seen });
		});
	} catch (reason) {
		const changed = reason instanceof Refusal && reason.key === 'returning.refusal.moved';
		throw changed ? conflict('returning.consent.changed') : reason;
	}
}
