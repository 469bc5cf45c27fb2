import type { Ctx } from '../access/ctx.ts';
import { originOf } from '../db/instance.server.ts';
import { textFor } from '../i18n/catalogues.server.ts';
import { fallback, isLanguage } from '../i18n/languages.ts';
import { findAccount } from '../identity/queries.server.ts';
import { sendMail } from '../notifications/send.server.ts';
import { tableOfProposals } from '../roundtables/queries.server.ts';
import { chairsOf } from '../roundtables/seats.queries.server.ts';
import type { ExtraRequest } from './extra.ts';

/** Enough seats ask for a meeting out of turn: whoever chairs the table is told. */
export async function tellChairs(
	ctx: Ctx,
	{ roundtableId, reason }: ExtraRequest,
	counted: { count: number; needed: number }
): Promise<void> {
	const table = await tableOfProposals(ctx, { id: roundtableId });
	const chairs = await chairsOf(ctx, roundtableId);
	const link = `${await originOf(ctx)}/tische/${table?.slug}/ausserordentlich`;
	for (const id of new Set(chairs.map(({ person }) => person.id))) {
		const account = await findAccount(ctx, id);
		if (!account?.email) continue;
		const { name, email, language: chosen } = account;
		const language = isLanguage(chosen) ? chosen : fallback;
		const text = textFor(language);
		const values = { ...counted, name, reason, link, table: table?.name ?? '' };
		await sendMail(ctx, {
			kind: 'extraMeeting.reached',
			to: { personId: id, name, address: email },
			roundtableId,
			language,
			subject: text('extra.mail.subject', values),
			body: text('extra.mail.body', values)
		});
	}
}
