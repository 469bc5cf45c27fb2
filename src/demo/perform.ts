import { and, desc, eq } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { Ctx } from '#lib/access/ctx.ts';
import { behindTheWall, type WalledCtx } from '#lib/access/wall.server.ts';
import { caseLooks, caseSteps, caseTasks } from '#lib/cases/beside.tables.server.ts';
import type { EntryKind } from '#lib/cases/cases.ts';
import { firstCheckQuestions, type FirstCheckQuestion } from '#lib/cases/guards.ts';
import { byOf, moveCase } from '#lib/cases/move.server.ts';
import { findCase, nextSequence } from '#lib/cases/queries.server.ts';
import { beginStep, stepDue } from '#lib/cases/steps.ts';
import {
	caseEntries,
	caseMembers,
	caseTransitions,
	firstChecks
} from '#lib/cases/tables.server.ts';
import { addDays, dayOf } from '#lib/time/zone.ts';
import type { CaseFile } from './case-file.ts';
import type { Deed } from './complaints.ts';

type As<K extends string> = Extract<Deed, Record<K, unknown>>;

/** One deed of the past, by the rules of its day. */
export function perform(ctx: Ctx, file: CaseFile, deed: Deed, d0: string): Promise<void> {
	return behindTheWall(ctx, async (ctx) => {
		if (ctx.actor.kind === 'staff') await declared(ctx, file);
		if ('event' in deed) return moved(ctx, file, deed);
		if ('check' in deed) return checked(ctx, file, deed);
		if ('says' in deed) return said(ctx, file, deed);
		if ('writes' in deed) return wrote(ctx, file, deed);
		if ('notes' in deed) return noted(ctx, file, deed);
		if ('letter' in deed) return ended(ctx, file, deed);
		if ('task' in deed) return tasked(ctx, file, deed, d0);
		if ('asks' in deed) return asked(ctx, file, deed, d0);
		return referred(ctx, file, deed, d0);
	});
}

/** Who does something has said before that nothing ties them to it, and is seen to have looked. */
async function declared(ctx: WalledCtx, file: CaseFile): Promise<void> {
	if (ctx.actor.kind !== 'staff') return;
	const on = dayOf(ctx.now);
	const own = { caseId: file.id, staffId: ctx.actor.id };
	const found = await findCase(ctx, file.id);
	const member = found?.members.find(({ staffId }) => staffId === own.staffId);
	if (!member?.declared)
		await ctx.db.update(caseMembers).set({ declaredOn: on }).where(isTheir(own));
	await ctx.db
		.insert(caseLooks)
		.values({ ...own, on })
		.onConflictDoNothing();
}

const isTheir = ({ caseId, staffId }: { caseId: string; staffId: string }) =>
	and(eq(caseMembers.caseId, caseId), eq(caseMembers.staffId, staffId));

async function moved(ctx: WalledCtx, file: CaseFile, deed: As<'event'>): Promise<void> {
	const found = await findCase(ctx, file.id);
	if (!found) throw new Error(`${file.title} is not there.`);
	const { event, reason, outcome, words } = deed;
	const sealedReason = words !== undefined;
	await moveCase(ctx, found, { event, reason, outcome, sealedReason });
	if (words === undefined) return;
	const [last] = await ctx.db
		.select({ id: caseTransitions.id })
		.from(caseTransitions)
		.where(eq(caseTransitions.caseId, file.id))
		.orderBy(desc(caseTransitions.sequence))
		.limit(1);
	await file.keep(ctx, 'office', { id: last!.id, kind: 'reason.body' }, words);
}

/** The five questions of the first check, and what the office takes it for. */
async function checked(ctx: WalledCtx, file: CaseFile, deed: As<'check'>): Promise<void> {
	const { check, subject, categories, about } = deed;
	if (ctx.actor.kind !== 'staff') return;
	const { urgency, children, language } = file.answers;
	const found: Record<FirstCheckQuestion, boolean> = {
		remit: true,
		danger: urgency === 'danger',
		minors: children === true,
		language: language !== undefined && language !== 'de',
		remedy: subject === 'decision'
	};
	for (const question of firstCheckQuestions) {
		const id = randomUUID();
		const row = { id, caseId: file.id, question, staffId: ctx.actor.id, on: dayOf(ctx.now) };
		await ctx.db.insert(firstChecks).values(row);
		const answer = found[question] ? 'yes' : 'no';
		const note = question === 'remit' ? check : '';
		await file.keep(ctx, 'office', { id, kind: 'assessment.body' }, { question, answer, note });
	}
	const assessment = {
		...{ subject, reported: categories, assessed: categories },
		...{ organisations: about, places: [] }
	};
	await file.keep(ctx, 'office', { id: file.id, kind: 'case.category.assessed' }, assessment);
}

async function entry(ctx: WalledCtx, file: CaseFile, kind: EntryKind): Promise<string> {
	const id = randomUUID();
	const sequence = await nextSequence(ctx, file.id);
	const at = { sequence, kind, on: dayOf(ctx.now), ...byOf(ctx) };
	await ctx.db.insert(caseEntries).values({ id, caseId: file.id, ...at });
	return id;
}

async function said(ctx: WalledCtx, file: CaseFile, { says, inGerman }: As<'says'>): Promise<void> {
	const id = await entry(ctx, file, 'message');
	await file.keep(ctx, 'shared', { id, kind: 'message.body' }, says);
	if (inGerman) await file.translated(ctx, id, 'message.translation', 'de', inGerman);
}

async function wrote(ctx: WalledCtx, file: CaseFile, deed: As<'writes'>): Promise<void> {
	const { writes, translated, into } = deed;
	const id = await entry(ctx, file, 'message');
	await file.keep(ctx, 'shared', { id, kind: 'message.body' }, writes);
	if (translated && into) await file.translated(ctx, id, 'message.translation', into, translated);
}

async function noted(ctx: WalledCtx, file: CaseFile, { notes }: As<'notes'>): Promise<void> {
	const id = await entry(ctx, file, 'note');
	await file.keep(ctx, 'office', { id, kind: 'note.body' }, notes);
}

async function ended(ctx: WalledCtx, file: CaseFile, deed: As<'letter'>): Promise<void> {
	const { letter, translated, into } = deed;
	const id = await entry(ctx, file, 'letter');
	await file.keep(ctx, 'shared', { id, kind: 'letter.body' }, letter);
	if (translated && into) await file.translated(ctx, id, 'letter.translation', into, translated);
	const found = await findCase(ctx, file.id);
	if (found) await moveCase(ctx, found, { event: 'sendClosingLetter' });
}

async function tasked(ctx: WalledCtx, file: CaseFile, deed: As<'task'>, d0: string): Promise<void> {
	if (ctx.actor.kind !== 'staff') return;
	const id = randomUUID();
	const days = { dueOn: addDays(d0, deed.due), doneOn: deed.done ? addDays(d0, deed.done) : null };
	await ctx.db.insert(caseTasks).values({ id, caseId: file.id, assigneeId: ctx.actor.id, ...days });
	await file.keep(ctx, 'office', { id, kind: 'task.body' }, deed.task);
}

async function asked(ctx: WalledCtx, file: CaseFile, deed: As<'asks'>, d0: string): Promise<void> {
	const { asks: recipient, passage, purpose, consent, answered, reply, escalated } = deed;
	const id = randomUUID();
	const beganOn = dayOf(ctx.now);
	const last = answered ?? escalated;
	const since = last === undefined ? beganOn : addDays(d0, last);
	const state =
		answered === undefined ? (escalated === undefined ? 'asked' : 'escalated') : 'answered';
	const dueOn = stepDue({ kind: 'statement', state, beganOn, since }) ?? null;
	const consentOn = consent === undefined ? null : addDays(d0, consent);
	const row = { id, caseId: file.id, kind: 'statement', state, beganOn, since, dueOn } as const;
	await ctx.db.insert(caseSteps).values({ ...row, consentOn, consentBy: 'complainant' });
	await file.keep(
		ctx,
		'shared',
		{ id, kind: 'statement.question' },
		{ recipient, purpose, passage }
	);
	if (reply) await file.keep(ctx, 'shared', { id, kind: 'statement.answer' }, reply);
}

async function referred(
	ctx: WalledCtx,
	file: CaseFile,
	deed: As<'refers'>,
	d0: string
): Promise<void> {
	const { refers: place, why, consent } = deed;
	const id = randomUUID();
	const step = beginStep('referral', dayOf(ctx.now));
	const dueOn = stepDue(step) ?? null;
	const agreed = { consentOn: addDays(d0, consent), consentBy: 'complainant' } as const;
	await ctx.db.insert(caseSteps).values({ id, caseId: file.id, ...step, dueOn, ...agreed });
	await file.keep(ctx, 'shared', { id, kind: 'referral.body' }, { place, why, reach: '' });
}
