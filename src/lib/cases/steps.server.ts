import { demand } from '../access/access.ts';
import type { WalledCtx } from '../access/wall.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { note } from '../offices/ledger.server.ts';
import { tellOfNews } from '../returning/notice.server.ts';
import { dayOf } from '../time/zone.ts';
import { stepOf } from './beside.queries.server.ts';
import * as beside from './beside.writes.server.ts';
import type { CommandInput } from './commands.ts';
import { withCase, type StaffCtx } from './found.server.ts';
import type { FoundCase } from './found.ts';
import { byOf } from './move.server.ts';
import { keepSealed } from './sealed.server.ts';
import { beginStep, nextStep, stepDue, type StepKind } from './steps.ts';

/**
 * A statement is asked for, or a referral made. Recipient, purpose and the very words lie sealed in
 * the shared scope: the complainant sees exactly what would be sent, and agrees to it or not.
 */
export function beginCaseStep(
	ctx: StaffCtx,
	number: string,
	{ sealed, kind, needsRelease }: CommandInput<'step'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		const id = await keepSealed(ctx, found, sealed, wordsOf(kind));
		const step = beginStep(kind, dayOf(ctx.now));
		const dueOn = stepDue(step) ?? null;
		await beside.insertStep(ctx, { id, caseId: found.id, ...step, needsRelease, dueOn });
		await tellOfNews(ctx, found.id);
		await note(ctx, found.officeId, {
			action: 'case.stepBegun',
			caseId: found.id,
			codes: { kind, needsRelease }
		});
	});
}

const wordsOf = (kind: StepKind) =>
	kind === 'statement'
		? ({ 'statement.question': 'shared' } as const)
		: ({ 'referral.body': 'shared' } as const);

/** It was answered, arrived, given up … by the table of `steps.ts`. */
export function moveCaseStep(
	ctx: StaffCtx,
	number: string,
	{ id, event, version }: CommandInput<'stepMove'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		const step = await stepOf(ctx, found.id, id);
		if (!step) throw notFound();
		const moved = nextStep(step, event, dayOf(ctx.now));
		if (!moved) throw conflict('case.refusal.notNow');
		const { state, since } = moved;
		const changed = { state, since, dueOn: stepDue(moved) ?? null };
		if (!(await beside.changeStep(ctx, { id, version }, changed))) {
			throw conflict('case.alreadyMoved');
		}
		const codes = { kind: step.kind, event };
		await note(ctx, found.officeId, { action: 'case.stepMoved', caseId: found.id, codes });
	});
}

export type Consent = CommandInput<'stepConsent'>['what'];

/** Staff note what the complainant told them, or that a signed release lies in the file. */
export function noteConsent(
	ctx: StaffCtx,
	number: string,
	{ id, what, version }: CommandInput<'stepConsent'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', (ctx, found) =>
		consentToStep(ctx, found, { id, what, version })
	);
}

/** The complainant agrees to these words going to this place, or takes that back at any time. */
export async function consentToStep(
	ctx: WalledCtx,
	found: FoundCase,
	{ id, what, version }: { id: string; what: Consent; version?: number }
): Promise<void> {
	demand(ctx, 'case.write', found);
	const step = await stepOf(ctx, found.id, id);
	if (!step) throw notFound();
	const on = dayOf(ctx.now);
	const changed = {
		given: { consentOn: on, consentBy: byOf(ctx).side, revokedOn: null },
		revoked: { revokedOn: on },
		released: { releaseOn: on }
	}[what];
	const at = { id, version: version ?? step.version };
	if (!(await beside.changeStep(ctx, at, changed))) throw conflict('case.alreadyMoved');
	const codes = { kind: step.kind, what };
	await note(ctx, found.officeId, { action: 'case.consent', caseId: found.id, codes });
}
