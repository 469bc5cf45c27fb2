import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { notFound, Refusal } from '../errors/refusal.ts';
import { enter, type Entry, type Visit } from '../identity/enter.server.ts';
import { attemptLink } from '../identity/throttle.server.ts';
import { idOfToken } from '../identity/tokens.server.ts';
import { doorstepOf, type Doorstep } from './links.queries.server.ts';

/** A token is 43 characters; nothing longer is worth hashing. */
const longestToken = 100;

/**
 * What is behind a link. Looking at it opens nothing: mail programs look too. Revoked, run out and
 * never made are one and the same answer.
 *
 * @throws Refusal 404 if the link opens nothing, 429 after too many of those from one network
 */
export async function readGuestLink(
	ctx: Ctx,
	token: string,
	{ address }: Pick<Visit, 'address'>
): Promise<Doorstep> {
	demand(ctx, 'account.enter', undefined);
	const counted = await attemptLink(ctx, address);
	if (!counted) throw new Refusal(429, 'account.login.tooMany');
	const found = await doorstepOf(ctx, idOfToken(token.slice(0, longestToken)));
	if (!found) throw notFound('guestLink.gone');
	await counted.giveBack();
	return found;
}

/** Opens a session for the guest of the link, on as many devices as they like. */
export async function enterByLink(
	ctx: Ctx,
	token: string,
	visit: Visit
): Promise<{ entry: Entry; meetingId: string }> {
	const { personId, meetingId } = await readGuestLink(ctx, token, visit);
	return inTransaction(ctx, async (ctx) => {
		const entry = await enter(ctx, personId, false, visit);
		await record(ctx, 'meeting.guestLinkOpened', meetingId, { personId });
		return { entry, meetingId };
	});
}
