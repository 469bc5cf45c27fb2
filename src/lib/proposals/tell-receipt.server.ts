import type { Ctx } from '../access/ctx.ts';
import { originOf } from '../db/instance.server.ts';
import { textFor } from '../i18n/catalogues.server.ts';
import type { Language } from '../i18n/languages.ts';
import { sendMail } from '../notifications/send.server.ts';
import { isMailAddress } from './address.ts';
import { proposalLimits } from './proposals.ts';
import { waitingFrom } from './visitors.queries.server.ts';

type Sent = {
	number: number;
	contact: string;
	language: Language;
	table: { id: string; name: string };
	/** Path of the receipt. */
	path: string;
};

/**
 * Mails a visitor the address of their receipt. Whoever fills in the form may name a stranger's
 * address: so not a word of theirs is in the mail, and there are few of them.
 */
export async function tellReceipt(ctx: Ctx, sent: Sent): Promise<void> {
	const { contact, language, number, table, path } = sent;
	if (!isMailAddress(contact)) return;
	if ((await waitingFrom(ctx, contact)) > proposalLimits.receiptsPerAddress) return;
	const text = textFor(language);
	const link = (await originOf(ctx)) + path;
	const values = { number: `P-${number}`, table: table.name, link };
	await sendMail(ctx, {
		kind: 'proposal.received',
		to: { personId: null, name: '', address: contact },
		roundtableId: table.id,
		language,
		subject: text('proposal.receipt.mail.subject', values),
		body: text('proposal.receipt.mail.body', values)
	});
}
