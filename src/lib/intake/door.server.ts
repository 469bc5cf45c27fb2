import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import type { CaseFile } from '../cases/case-files.ts';
import { clocks } from '../cases/clocks.ts';
import { writtenCaseNumber } from '../cases/numbers.ts';
import { theOffice } from '../offices/queries.server.ts';
import { filesHere } from '../returning/files.server.ts';
import { continueReturn, type Visit } from '../returning/session.server.ts';
import { addMonths } from '../time/zone.ts';
import { missingBeforeSending } from './draft.ts';
import { readDraft, type Draft } from './draft.server.ts';
import { canBeReceived } from './send.server.ts';

/** What everybody may know of the office before they write; null where there is none. */
export async function officeAtTheDoor(ctx: Ctx) {
	demand(ctx, 'intake.visit', null);
	const office = await theOffice(ctx);
	if (!office) return null;
	const { name, contact, deputyBody, carrier, openedOn } = office;
	return { name, contact, deputyBody, carrier, open: openedOn !== null };
}

/** Somebody in the middle of writing; undefined for all others, those who have sent it too. */
export async function writerOf(ctx: Ctx, cookie: string | undefined): Promise<Visit | undefined> {
	const visit = await continueReturn(ctx, cookie);
	return visit?.found.state === 'draft' ? visit : undefined;
}

/** The same with what they have said so far; the keys are forgotten afterwards. */
export async function draftOf(
	ctx: Ctx,
	cookie: string | undefined
): Promise<(Draft & { written: string | undefined; files: CaseFile[] }) | undefined> {
	const visit = await writerOf(ctx, cookie);
	if (!visit) return undefined;
	const draft = await readDraft(visit);
	const files = await filesHere(visit);
	visit.forget();
	return { ...draft, files, written: visit.written };
}

/** All that is read once more before it is sent. */
export async function checkOf(ctx: Ctx, cookie: string | undefined) {
	const visit = await writerOf(ctx, cookie);
	if (!visit) return undefined;
	const { answers } = await readDraft(visit);
	const receivable = await canBeReceived(visit);
	const files = await filesHere(visit);
	visit.forget();
	const missing = missingBeforeSending(answers);
	return { answers, files, receivable, missing, written: visit.written };
}

/** What somebody holds in their hands after sending; undefined for all others. */
export async function receiptOf(ctx: Ctx, cookie: string | undefined) {
	const visit = await continueReturn(ctx, cookie);
	visit?.forget();
	const { found, written } = visit ?? {};
	if (!found?.number || written === undefined) return undefined;
	const { firstLook, acknowledgement } = found.clocks;
	const answer = acknowledgement && addMonths(acknowledgement, clocks.answer.months);
	return {
		code: written,
		number: writtenCaseNumber(found.number),
		firstLook,
		acknowledgement,
		answer
	};
}
