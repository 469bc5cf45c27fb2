import type { Ctx } from '../access/ctx.ts';
import { originOf } from '../db/instance.server.ts';
import { idOfToken, newToken } from '../identity/tokens.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import type { Invitee } from './invitations.ts';
import { insertLink, revokeLinks } from './writes.server.ts';

/**
 * A link by which somebody answers without login, once, until the meeting begins. The ones they got
 * before open nothing any more. Only its hash is stored: nobody can read it back.
 */
export async function newAnswerLink(
	ctx: Pick<Ctx, 'db' | 'now'>,
	invitee: Pick<Invitee, 'id'>,
	{ startsAt }: Pick<Meeting, 'startsAt'>
): Promise<string> {
	const token = newToken();
	await revokeLinks(ctx.db, invitee.id, ctx.now);
	const link = { id: idOfToken(token), inviteeId: invitee.id };
	await insertLink(ctx.db, { ...link, createdAt: ctx.now, expiresAt: startsAt });
	return `${await originOf(ctx)}/antwort/${token}`;
}
