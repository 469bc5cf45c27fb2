import type { Ctx } from '../access/ctx.ts';
import { beginReturn } from '../returning/session.server.ts';
import type { Derive } from '../vault/derive.ts';
import { VaultFailure } from '../vault/failure.ts';
import { draftMinutes } from '../vault/return-session.ts';
import { beginDraft } from './begin.server.ts';
import type { Buckets } from './buckets.server.ts';
import { doors } from './doors.server.ts';
import { mergePage } from './draft.ts';
import { changeAnswers, type Writer } from './draft.server.ts';
import {
	nothingSaid,
	type Answers,
	type IntakeField,
	type IntakeProblem,
	type IntakeStep
} from './intake.ts';

export type Page = {
	step: IntakeStep;
	/** As a form sends it; what belongs to other pages is not looked at. */
	form: Record<string, unknown>;
	/** Where the request came from: each network begins so many drafts and no more. */
	network: string;
};

export type Saved =
	| { ok: true; answers: Answers; writer: Writer; cookie: string | undefined }
	| { ok: false; problems: Partial<Record<IntakeField, IntakeProblem>> }
	/** Nothing was saved; in so many seconds it goes. */
	| { ok: false; waitSeconds: number };

/** What a server that is asked for too much at once says: less than it takes to read the sentence. */
const busySeconds = 10;

export type Means = { derive?: Derive; drafts?: Buckets };

/**
 * Saves one page: into the draft that somebody is writing, else into a new one with a code of its own.
 *
 * @param writer undefined for whoever begins, and for whoever's time was over: nothing typed is lost
 * @returns the cookie where there is a new draft
 * @throws Refusal of `beginDraft` and `changeAnswers`
 */
export async function savePage(
	ctx: Ctx,
	writer: Writer | undefined,
	{ step, form, network }: Page,
	{ derive, drafts = doors.draft }: Means = {}
): Promise<Saved> {
	const first = mergePage(nothingSaid, step, form);
	if (!first.ok) return first;
	if (writer) {
		const answers = await changeAnswers(writer, (draft) => {
			const merged = mergePage(draft, step, form);
			return merged.ok ? merged.answers : draft;
		});
		return { ok: true, answers, writer, cookie: undefined };
	}
	const wait = drafts.take(network, ctx.now);
	if (wait > 0) return { ok: false, waitSeconds: Math.ceil(wait / 1000) };
	try {
		const begun = await beginDraft(ctx, first.answers, derive);
		const { written: writtenCode, holder } = begun;
		const { caseId } = begun.ctx.actor;
		const session = { caseId, minutes: draftMinutes, writtenCode };
		const cookie = await beginReturn(begun.ctx, holder, session);
		return { ok: true, answers: first.answers, writer: begun, cookie };
	} catch (problem) {
		if (!(problem instanceof VaultFailure) || problem.reason !== 'busy') throw problem;
		return { ok: false, waitSeconds: busySeconds };
	}
}
