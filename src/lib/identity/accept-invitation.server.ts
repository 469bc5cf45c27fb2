import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notify } from '../db/notices.server.ts';
import { notFound } from '../errors/refusal.ts';
import { enter, type Entry, type Visit } from './enter.server.ts';
import type { AcceptanceInput } from './identity.ts';
import { withdrawLinks } from './invitation-mail.server.ts';
import { hashPassword } from './passwords.server.ts';
import { findOpenInvitation, type OpenInvitation } from './queries.server.ts';
import { endAllSessions } from './sessions.server.ts';
import { idOfToken } from './tokens.server.ts';
import * as writes from './writes.server.ts';

/** The invitation behind a link. Looking at it does not use it up: mail programs look too. */
export async function readInvitation(ctx: Ctx, token: string): Promise<OpenInvitation> {
	demand(ctx, 'account.enter', undefined);
	const found = await findOpenInvitation(ctx, idOfToken(token.slice(0, 100)));
	if (!found) throw notFound('account.invitation.gone');
	return found;
}

/**
 * Sets the password, uses the link up and opens a session. Sessions that were open under a lost password end.
 *
 * @throws Refusal 404 if the link was used, replaced or has expired
 */
export async function acceptInvitation(
	ctx: Ctx,
	token: string,
	{ password, ownDevice }: AcceptanceInput,
	visit: Visit
): Promise<Entry> {
	const { id, personId } = await readInvitation(ctx, token);
	const passwordHash = await hashPassword(password);
	return inTransaction(ctx, async (ctx) => {
		if (!(await writes.useInvitation(ctx, id))) throw notFound('account.invitation.gone');
		await writes.setPassword(ctx, personId, passwordHash);
		await withdrawLinks(ctx, personId);
		await endAllSessions(ctx, personId);
		await notify(ctx, 'access', { person: personId });
		await record(ctx, 'person.passwordSetByLink', personId);
		return enter(ctx, personId, ownDevice, visit);
	});
}
