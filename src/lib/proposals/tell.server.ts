import type { Ctx } from '../access/ctx.ts';
import { originOf } from '../db/instance.server.ts';
import { textFor } from '../i18n/catalogues.server.ts';
import { fallback, isLanguage, type Language } from '../i18n/languages.ts';
import { findAccount } from '../identity/queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { sendMail } from '../notifications/send.server.ts';
import { tableOfProposals } from '../roundtables/queries.server.ts';
import { dateTimeWithYear } from '../time/format.ts';
import { isMailAddress } from './address.ts';
import { proposalNumber, type Proposal } from './proposals.ts';
import { contactOf } from './visitors.queries.server.ts';

/** What the proposer is told, with the reason and, where there is one, the meeting. */
type News = {
	kind: 'admitted' | 'refused' | 'accepted' | 'deferred' | 'declined' | 'reopened';
	reason: string;
	meeting?: Meeting;
};

type Recipient = { personId: string | null; name: string; address: string; language: Language };

/**
 * Writes to whoever made the proposal, if they can be reached and did not decide themselves. In the
 * transaction of the decision: without it no mail.
 */
export async function tellProposer(ctx: Ctx, proposal: Proposal, news: News): Promise<void> {
	const { actor } = ctx;
	if (actor.kind === 'person' && actor.id === proposal.personId) return;
	const recipient = await recipientOf(ctx, proposal);
	if (!recipient) return;
	const { language, ...to } = recipient;
	const table = await tableOfProposals(ctx, { id: proposal.roundtableId });
	const text = textFor(language);
	const values = {
		name: to.name,
		named: to.name ? 'yes' : 'no',
		number: proposalNumber(proposal),
		title: proposal.title,
		table: table?.name ?? '',
		by: actor.kind === 'person' ? actor.name : ''
	};
	const meeting = {
		...values,
		meeting: news.meeting?.number ?? 0,
		when: news.meeting ? dateTimeWithYear(news.meeting.startsAt, language) : ''
	};
	const path = `/tische/${table?.slug}/vorschlaege/${proposal.number}`;
	const parts = [
		text('proposal.mail.greeting', values),
		text(`proposal.mail.${news.kind}`, meeting),
		news.reason && text('proposal.mail.reason', { reason: news.reason }),
		// Whoever has no account cannot open the page.
		to.personId && text('proposal.mail.link', { link: (await originOf(ctx)) + path }),
		text('proposal.mail.end', values)
	];
	const subject = text('proposal.mail.subject', values);
	const body = parts.filter(Boolean).join('\n\n');
	const { roundtableId } = proposal;
	const kind = `proposal.${news.kind}`;
	await sendMail(ctx, { kind, to, roundtableId, language, subject, body });
}

async function recipientOf(ctx: Ctx, proposal: Proposal): Promise<Recipient | undefined> {
	if (proposal.personId) {
		const account = await findAccount(ctx, proposal.personId);
		if (!account?.email) return undefined;
		const { id, name, email, language } = account;
		return {
			personId: id,
			name,
			address: email,
			language: isLanguage(language) ? language : fallback
		};
	}
	const { contact, language } = await contactOf(ctx, proposal.id);
	if (!isMailAddress(contact)) return undefined;
	const to = { personId: null, name: proposal.proposer, address: contact };
	return { ...to, language: isLanguage(language) ? language : fallback };
}
