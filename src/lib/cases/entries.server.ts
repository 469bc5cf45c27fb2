import { note } from '../offices/ledger.server.ts';
import { tellOfNews } from '../returning/notice.server.ts';
import { dayOf } from '../time/zone.ts';
import { strikeObjects } from '../vault/keep.server.ts';
import * as beside from './beside.writes.server.ts';
import type { EntryKind } from './cases.ts';
import type { CommandInput, SealedInput } from './commands.ts';
import { conflict } from '../errors/refusal.ts';
import { withCase, type Desk, type StaffCtx } from './found.server.ts';
import type { FoundCase } from './found.ts';
import { byOf, moveCase } from './move.server.ts';
import { holdCase, nextSequence } from './queries.server.ts';
import { keepSealed, type Bringing } from './sealed.server.ts';
import * as writes from './writes.server.ts';

/** Adds to the timeline: what it says is sealed, that it is there is plain. */
export async function addEntry(
	ctx: Desk,
	found: FoundCase,
	kind: EntryKind,
	{ sealed, bringing }: { sealed: readonly SealedInput[]; bringing: Bringing }
): Promise<void> {
	await holdCase(ctx, found.id);
	const id = await keepSealed(ctx, found, sealed, bringing);
	const sequence = await nextSequence(ctx, found.id);
	const on = dayOf(ctx.now);
	await writes.insertEntry(ctx, { id, caseId: found.id, sequence, kind, ...byOf(ctx), on });
	await note(ctx, found.officeId, { action: 'case.written', caseId: found.id, codes: { kind } });
}

/** To the complainant, with a translation beside it. As a question it makes the case wait. */
export function writeMessage(
	ctx: StaffCtx,
	number: string,
	{ sealed, asks, seen }: CommandInput<'message'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		const bringing = { 'message.body': 'shared', 'message.translation': 'shared' } as const;
		await addEntry(ctx, found, 'message', { sealed, bringing });
		if (asks) await moveCase(ctx, found, { event: 'ask', seen });
		// Whoever writes meanwhile keeps what they wrote: an answer takes nothing from anybody.
		await writes.markAnswered(ctx, found.id);
		await tellOfNews(ctx, found.id);
	});
}

/** For the office alone. */
export function writeNote(
	ctx: StaffCtx,
	number: string,
	{ sealed }: CommandInput<'note'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', (ctx, found) =>
		addEntry(ctx, found, 'note', { sealed, bringing: { 'note.body': 'office' } })
	);
}

/** How it ended, in the complainant's language; from now on they have four weeks to object. */
export function sendLetter(
	ctx: StaffCtx,
	number: string,
	{ sealed, seen }: CommandInput<'letter'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		await moveCase(ctx, found, { event: 'sendClosingLetter', seen });
		const bringing = { 'letter.body': 'shared', 'letter.translation': 'shared' } as const;
		await addEntry(ctx, found, 'letter', { sealed, bringing });
		await tellOfNews(ctx, found.id, { last: true });
	});
}

/** Key and ciphertext go; that something stood here, and why it went, stays. */
export function strikeEntry(
	ctx: StaffCtx,
	number: string,
	{ id, why }: CommandInput<'strike'>
): Promise<void> {
	return withCase(ctx, number, 'case.work', async (ctx, found) => {
		const struck = await beside.markStruck(ctx, { caseId: found.id, id, why });
		if (!struck) throw conflict('case.alreadyMoved');
		await strikeObjects(ctx, id);
		await note(ctx, found.officeId, { action: 'case.struck', caseId: found.id, codes: { why } });
	});
}
