import { randomUUID } from 'node:crypto';
import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { Refusal } from '../errors/refusal.ts';
import { enter, type Entry, type Visit } from './enter.server.ts';
import type { LogInInput } from './identity.ts';
import { verifyPassword } from './passwords.server.ts';
import { findAccountByEmail } from './queries.server.ts';
import { attempt } from './throttle.server.ts';

/** Everybody may come to the door. */
export function mayLogIn(ctx: Ctx): void {
	demand(ctx, 'account.enter', undefined);
}

/**
 * Opens a session for the right password. Unknown address, wrong password, open invitation and
 * deactivated account are one and the same answer after the same work.
 *
 * @throws Refusal 429 if it is too soon after too many mistakes, 401 if something is wrong
 */
export async function logIn(ctx: Ctx, input: LogInInput, visit: Visit): Promise<Entry> {
	mayLogIn(ctx);
	const { email, password, ownDevice } = input;
	const found = await findAccountByEmail(ctx, email);
	const account = found && !found.deactivatedAt ? found : undefined;
	const who = { email, personId: account?.id ?? randomUUID() };
	const counted = await attempt(ctx, who, visit);
	if (!counted) throw new Refusal(429, 'account.login.tooMany');
	const right = await verifyPassword(password, account?.passwordHash ?? null).catch(
		async (reason: unknown) => {
			// Too many others were waiting: that was no mistake.
			await counted.giveBack();
			throw reason;
		}
	);
	if (!account || !right) throw new Refusal(401, 'account.login.wrong');
	await counted.giveBack();
	return enter(ctx, account.id, ownDevice, visit);
}
