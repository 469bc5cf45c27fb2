import { can, demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { findAccount, peopleNamed } from '../identity/queries.server.ts';
import {
	organisationGroups as groups,
	type OrganisationGroup
} from '../organisations/organisations.ts';
import type { Meeting } from '../meetings/meetings.ts';
import type { SeatNow } from '../roundtables/roundtables.ts';
import { seatsAround } from '../roundtables/seats.queries.server.ts';
import { settingsOf } from '../roundtables/settings.queries.server.ts';
import { answers, isOpen, type Answer, type Invitee } from './invitations.ts';
import { compose } from './mail.server.ts';
import { fullDaysUntil, lastDayInTime, noticeOf } from './notice.ts';
import { invitedTo } from './queries.server.ts';
import { recipientsOf } from './recipients.server.ts';

/** Somebody in the overview. `group` null: a guest. */
export type InvitedPerson = Pick<
	Invitee,
	'personId' | 'deputy' | 'answer' | 'interpreter' | 'needs' | 'remindedAt'
> & { name: string; organisation: string; group: OrganisationGroup | null };

/** What chair and minute taker see of the invitation: who is coming, and what it takes. */
export async function overviewOf(ctx: Ctx, meeting: Meeting) {
	demand(ctx, 'meeting.invite', meeting, 'invitation.notAllowed');
	const settings = await settingsOf(ctx, meeting.roundtableId);
	const days = settings?.invitationDays ?? 0;
	const seats = new Map(
		(await seatsAround(ctx, meeting.roundtableId)).map((seat) => [seat.id, seat])
	);
	const invited = await invitedTo(ctx, meeting.id);
	const known = new Set(invited.map(({ personId }) => personId));
	const missing = (await recipientsOf(ctx, meeting)).filter(
		({ account }) => !known.has(account.id)
	);
	const people = await named(ctx, invited, seats);
	return {
		days,
		notice: noticeOf(meeting.startsAt, ctx.now, days),
		fullDays: fullDaysUntil(meeting.startsAt, ctx.now),
		lastDay: lastDayInTime(meeting.startsAt, days),
		open: isOpen(meeting, ctx.now),
		people,
		byGroup: byGroup(people),
		interpreters: countedInterpreters(people),
		missing: missing.map(({ account, seatId }) => ({
			id: account.id,
			name: account.name,
			organisation: seats.get(seatId ?? '')?.organisation.name ?? ''
		})),
		emptySeats: [...seats.values()]
			.filter((seat) => !seat.holder && !seat.deputy)
			.map(({ organisation }) => organisation.name)
	};
}
export type InvitationOverview = Awaited<ReturnType<typeof overviewOf>>;

/** The mail as the person who looks would get it. */
export async function previewOf(ctx: Ctx, meeting: Meeting, link: string) {
	demand(ctx, 'meeting.invite', meeting, 'invitation.notAllowed');
	const account = ctx.actor.kind === 'person' ? await findAccount(ctx, ctx.actor.id) : undefined;
	if (!account) return undefined;
	const invitee = { personId: account.id };
	return compose(ctx, { meeting, invitee, kind: 'invitation', link }, account);
}

export const mayInvite = (ctx: Ctx, meeting: Meeting): boolean =>
	can(ctx.actor, 'meeting.invite', meeting);

async function named(
	ctx: Ctx,
	invited: Invitee[],
	seats: ReadonlyMap<string, SeatNow>
): Promise<InvitedPerson[]> {
	const ids = invited.map(({ personId }) => personId);
	const names = new Map((await peopleNamed(ctx, ids)).map(({ id, name }) => [id, name]));
	return invited
		.map(({ seatId, ...invitee }) => ({
			...invitee,
			name: names.get(invitee.personId) ?? '',
			organisation: seats.get(seatId ?? '')?.organisation.name ?? '',
			group: seats.get(seatId ?? '')?.organisation.group ?? null
		}))
		.toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
}

type Counts = Record<Answer | 'open', number>;

function byGroup(people: InvitedPerson[]): { group: OrganisationGroup | null; counts: Counts }[] {
	return [...groups, null].flatMap((group) => {
		const members = people.filter((person) => person.group === group);
		const counted = [...answers.map((answer) => [answer, countOf(members, answer)])];
		const counts = Object.fromEntries([...counted, ['open', countOf(members, null)]]) as Counts;
		return members.length > 0 ? [{ group, counts }] : [];
	});
}

const countOf = (people: InvitedPerson[], answer: Answer | null): number =>
	people.filter((person) => person.answer === answer).length;

/** Interpreters for those who may come, by language, most wanted first. */
function countedInterpreters(people: InvitedPerson[]): { language: string; count: number }[] {
	const coming = people.filter(({ interpreter, answer }) => interpreter && answer !== 'no');
	const counted = Map.groupBy(coming, ({ interpreter }) => interpreter);
	return [...counted]
		.map(([language, those]) => ({ language, count: those.length }))
		.toSorted((a, b) => b.count - a.count);
}
