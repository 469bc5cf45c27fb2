import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import { peopleNamed } from '../identity/queries.server.ts';
import { idOfToken } from '../identity/tokens.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { meetingOf } from '../meetings/queries.server.ts';
import { roundtablesNamed } from '../roundtables/queries.server.ts';
import { maySendDeputy, takeAnswer } from './answer.server.ts';
import { invitationLimits, isOpen, type AnswerInput, type Invitee } from './invitations.ts';
import { newAnswerLink } from './links.server.ts';
import { mailInvitee } from './mail.server.ts';
import { findInvitee, findLink, newestLink, type AnswerLink } from './queries.server.ts';
import { lockInvitations, spendLink } from './writes.server.ts';

/**
 * `open`: it can be used. `answered`: it was. `replaced`: a newer one was mailed. `over`: the
 * meeting has begun or was cancelled, or this person is not invited any more.
 */
export type LinkState = 'open' | 'answered' | 'replaced' | 'over';

type Found = { link: AnswerLink; invitee: Invitee; meeting: Meeting; state: LinkState };

/** What the page behind a link shows. Only an open link shows what somebody said they need. */
export async function openAnswerLink(ctx: Ctx, token: string) {
	const { invitee, meeting, state } = await findByToken(ctx, token);
	const [person] = await peopleNamed(ctx, [invitee.personId]);
	const tables = await roundtablesNamed(ctx, [meeting.roundtableId]);
	const { title, number, startsAt, plannedMinutes, place, shortNoticeReason } = meeting;
	const { answer, interpreter, needs } = invitee;
	return {
		state,
		name: person?.name ?? '',
		table: tables.get(meeting.roundtableId)?.name ?? '',
		meeting: { title, number, startsAt, plannedMinutes, place, shortNoticeReason },
		answer,
		said: state === 'open' ? { interpreter, needs } : { interpreter: '', needs: '' },
		maySendDeputy: maySendDeputy(invitee)
	};
}

/** Answers once; of two at the same moment one gets through, and the other is told. */
export function answerByLink(ctx: Ctx, token: string, input: AnswerInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const { link, invitee, meeting, state } = await findByToken(ctx, token);
		await lockInvitations(ctx.db, meeting.id);
		if (state !== 'open') throw conflict(`answer.link.${state}`);
		if (!(await spendLink(ctx.db, link.id, ctx.now))) throw conflict('answer.link.answered');
		// Read again behind the lock: somebody may have cancelled or answered meanwhile.
		const now = await findByToken(ctx, token);
		if (now.invitee.sequence === null || !isOpen(now.meeting, ctx.now)) {
			throw conflict('answer.link.over');
		}
		await takeAnswer(ctx, meeting, { ...invitee, answer: now.invitee.answer }, input);
	});
}

/** Mails a new link to the address on file; whoever holds an old link learns nothing from it. */
export function mailNewLink(ctx: Ctx, token: string): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const { invitee, meeting, state } = await findByToken(ctx, token);
		if (state === 'over') throw conflict('answer.link.over');
		await lockInvitations(ctx.db, meeting.id);
		const last = await newestLink(ctx, invitee.id);
		const since = ctx.now.getTime() - (last?.createdAt.getTime() ?? 0);
		const waiting = last && !last.usedAt && !last.revokedAt;
		if (waiting && since < invitationLimits.newLinkAfterMinutes * 60_000) {
			throw conflict('answer.newLink.wait');
		}
		const link = await newAnswerLink(ctx, invitee, meeting);
		await mailInvitee(ctx, { meeting, invitee, kind: 'newLink', link });
	});
}

/** @throws Refusal 404 if the link belongs to nobody */
async function findByToken(ctx: Ctx, token: string): Promise<Found> {
	demand(ctx, 'invitation.openLink', null);
	const link = await findLink(ctx, idOfToken(token));
	const invitee = link && (await findInvitee(ctx, link.inviteeId));
	const meeting = invitee && (await meetingOf(ctx, invitee.meetingId));
	if (!link || !meeting) throw notFound('answer.link.unknown');
	return { link, invitee, meeting, state: stateOf(link, invitee, meeting, ctx.now) };
}

function stateOf(link: AnswerLink, invitee: Invitee, meeting: Meeting, now: Date): LinkState {
	if (invitee.sequence === null || !isOpen(meeting, now)) return 'over';
	if (link.usedAt) return 'answered';
	return link.revokedAt || link.expiresAt <= now ? 'replaced' : 'open';
}
