import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { badInput, conflict, notFound } from '../errors/refusal.ts';
import { findAccount, peopleNamed } from '../identity/queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { findMeeting } from '../meetings/queries.server.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import { isOpen, type AnswerInput, type Invitee } from './invitations.ts';
import { inviteOne } from './invite.server.ts';
import { invitationOf, inviteesOf } from './queries.server.ts';
import { uninviteWhoLeft } from './uninvite.server.ts';
import { changeInvitee, lockInvitations, revokeLinks } from './writes.server.ts';

/** Says whether one comes; as often as one changes one's mind, until the meeting begins. */
export function answerAsOneself(ctx: Ctx, meetingId: string, input: AnswerInput): Promise<void> {
	return inTransaction(ctx, async (ctx) => {
		const meeting = await findMeeting(ctx, meetingId);
		if (!meeting || ctx.actor.kind !== 'person') throw notFound();
		await lockInvitations(ctx.db, meetingId);
		const invitee = await invitationOf(ctx, meetingId, ctx.actor.id);
		if (!invitee) throw notFound('answer.notInvited');
		demand(ctx, 'invitation.answer', invitee);
		if (!isOpen(meeting, ctx.now)) throw conflict('answer.tooLate');
		await takeAnswer(ctx, meeting, invitee, input);
		await revokeLinks(ctx.db, invitee.id, ctx.now);
	});
}

/** Part of the use case that knows who answers; behind `lockInvitations`. */
export async function takeAnswer(
	ctx: Ctx,
	meeting: Meeting,
	invitee: Invitee,
	{ answer, interpreter, needs }: AnswerInput
): Promise<void> {
	if (answer === 'deputy' && !maySendDeputy(invitee)) throw badInput('answer.deputy.notYou');
	const said = { answer, interpreter, needs, answeredAt: ctx.now };
	await changeInvitee(ctx.db, invitee.id, said);
	await record(ctx, 'invitation.answered', invitee.id, { answer });
	if (answer === 'deputy') await inviteDeputy(ctx, meeting, invitee);
	else if (invitee.answer === 'deputy') await uninviteWhoLeft(ctx, meeting.id);
	await notify(ctx, 'changed', { meeting: meeting.id, topic: 'attendance' });
}

/** A guest, and whoever comes for somebody else, sends nobody. */
export const maySendDeputy = ({ seatId, deputy }: Pick<Invitee, 'seatId' | 'deputy'>) =>
	seatId !== null && !deputy;

/** A seat without a named deputy sends somebody all the same; then nobody can be mailed. */
async function inviteDeputy(ctx: Ctx, meeting: Meeting, { seatId, personId }: Invitee) {
	const seats = await seatsAround(ctx, meeting.roundtableId);
	const deputyId = seats.find(({ id }) => id === seatId)?.deputy?.id;
	const account = deputyId && deputyId !== personId ? await findAccount(ctx, deputyId) : undefined;
	if (!account) return;
	const known = await inviteesOf(ctx, meeting.id);
	if (known.some((each) => each.personId === account.id && each.sequence !== null)) return;
	const [holder] = await peopleNamed(ctx, [personId]);
	await inviteOne(ctx, meeting, {
		account,
		seatId,
		deputy: true,
		instead: holder?.name ?? ''
	});
}
