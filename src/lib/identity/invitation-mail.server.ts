import type { Ctx } from '../access/ctx.ts';
import { originOf, sendsMail } from '../db/instance.server.ts';
import { textFor } from '../i18n/catalogues.server.ts';
import { fallback, isLanguage } from '../i18n/languages.ts';
import { sendMail } from '../notifications/send.server.ts';
import { withdrawMails } from '../notifications/withdraw.server.ts';
import { dateTimeWithYear } from '../time/format.ts';
import type { Account } from './queries.server.ts';

const kind = 'account.link';

/** Where the link went besides the page that shows it; `sent` false: it lies in the outbox. */
export type Mailed = { address: string; sent: boolean };

export type LinkReceiver = Pick<Account, 'id' | 'name' | 'language' | 'passwordHash'> & {
	email: string;
};

/** The link by mail, in the language of whoever gets it. A link made before is not sent any more. */
export async function mailLink(
	ctx: Ctx,
	person: LinkReceiver,
	{ path, expiresAt }: { path: string; expiresAt: Date }
): Promise<Mailed> {
	await withdrawLinks(ctx, person.id);
	const language = isLanguage(person.language) ? person.language : fallback;
	const text = textFor(language);
	const { name, email: address } = person;
	const letter = person.passwordHash === null ? 'invitation' : 'password';
	const body = text(`letter.${letter}.body`, {
		name,
		inviter: ctx.actor.kind === 'person' ? ctx.actor.name : '',
		link: (await originOf(ctx)) + path,
		until: dateTimeWithYear(expiresAt, language)
	});
	const to = { personId: person.id, name, address };
	await sendMail(ctx, {
		...{ kind, to, roundtableId: null, language, body },
		subject: text(`letter.${letter}.subject`)
	});
	return { address, sent: await sendsMail(ctx) };
}

/** The link was used, replaced or taken back: mails with it are not sent, and not kept. */
export const withdrawLinks = (ctx: Pick<Ctx, 'db'>, personId: string): Promise<void> =>
	withdrawMails(ctx, personId, kind);
