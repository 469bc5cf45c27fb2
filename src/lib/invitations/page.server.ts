import type { Ctx } from '../access/ctx.ts';
import type { AgendaEntry } from '../agenda/agenda.ts';
import { originOf } from '../db/instance.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { maySendDeputy } from './answer.server.ts';
import { isOpen } from './invitations.ts';
import { mayInvite, overviewOf, previewOf } from './overview.server.ts';
import { answerCounts, invitationOf } from './queries.server.ts';

/** What somebody sees of the invitation to a meeting they may read. */
export async function invitationPage(ctx: Ctx, meeting: Meeting, items: readonly AgendaEntry[]) {
	const own = await ownAnswer(ctx, meeting);
	if (!mayInvite(ctx, meeting)) return { own };
	const link = `${await originOf(ctx)}/antwort/…`;
	return {
		own,
		overview: await overviewOf(ctx, meeting),
		preview: isOpen(meeting, ctx.now) ? await previewOf(ctx, meeting, link) : undefined,
		checks: checksOf(meeting, items)
	};
}

/** One's own answer, if one is invited and can still change it. */
export async function ownAnswer(ctx: Ctx, meeting: Meeting) {
	if (ctx.actor.kind !== 'person' || !isOpen(meeting, ctx.now)) return undefined;
	const invitee = await invitationOf(ctx, meeting.id, ctx.actor.id);
	if (!invitee) return undefined;
	const { answer, interpreter, needs } = invitee;
	return { answer, interpreter, needs, maySendDeputy: maySendDeputy(invitee) };
}

/** Beside the meeting: one's own answer, and how many answered for those who invite. */
export async function invitationPanel(ctx: Ctx, meeting: Meeting) {
	const own = await ownAnswer(ctx, meeting);
	const invites = mayInvite(ctx, meeting) && isOpen(meeting, ctx.now);
	return {
		own: own && { answer: own.answer },
		invites,
		counts: invites && meeting.invitedAt ? await answerCounts(ctx, meeting.id) : undefined
	};
}
export type InvitationPanelData = Awaited<ReturnType<typeof invitationPanel>>;

/** What is worth a look before people are invited. */
function checksOf({ place, plannedMinutes }: Meeting, items: readonly AgendaEntry[]) {
	const minutes = items.reduce((sum, item) => sum + (item.plannedMinutes ?? 0), 0);
	return {
		agenda: items.length === 0,
		place: place === '',
		open: items.filter((item) => item.plannedMinutes === null).length,
		over: Math.max(0, minutes - plannedMinutes)
	};
}
export type InvitationChecks = ReturnType<typeof checksOf>;
