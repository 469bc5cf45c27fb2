import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notFound, Refusal } from '../errors/refusal.ts';
import { oneself } from './account.server.ts';
import type { PasswordChangeInput } from './identity.ts';
import { withdrawLinks } from './invitation-mail.server.ts';
import { hashPassword, verifyPassword } from './passwords.server.ts';
import { findAccount } from './queries.server.ts';
import { endAllSessions } from './sessions.server.ts';
import { attemptInSession } from './throttle.server.ts';
import * as writes from './writes.server.ts';

/**
 * Sets another password and ends every other session: whoever changes it may fear that somebody
 * else knows the old one.
 *
 * @param sessionId the session in which the person asks for this; it goes on
 */
export async function changePassword(
	ctx: Ctx,
	{ currentPassword, newPassword }: PasswordChangeInput,
	sessionId: string
): Promise<void> {
	const personId = oneself(ctx);
	const counted = await attemptInSession(ctx, personId);
	if (!counted) throw new Refusal(429, 'account.login.tooMany');
	const account = await findAccount(ctx, personId);
	if (!account) throw notFound();
	if (!(await verifyPassword(currentPassword, account.passwordHash))) {
		throw new Refusal(403, 'account.password.notCurrent');
	}
	await counted.giveBack();
	const passwordHash = await hashPassword(newPassword);
	await inTransaction(ctx, async (ctx) => {
		await writes.setPassword(ctx, personId, passwordHash);
		await writes.deleteOpenInvitations(ctx, personId);
		await withdrawLinks(ctx, personId);
		await endAllSessions(ctx, personId, sessionId);
		await record(ctx, 'account.passwordChanged', personId);
	});
}
