import { demand } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { record } from '../audit/record.server.ts';
import { inTransaction } from '../db/db.server.ts';
import { conflict, notFound } from '../errors/refusal.ts';
import type { Language } from '../i18n/languages.ts';
import type { InvitationInput } from './identity.ts';
import { mailLink, type LinkReceiver, type Mailed } from './invitation-mail.server.ts';
import { inviterOf } from './people.queries.server.ts';
import { findAccount } from './queries.server.ts';
import { idOfToken, newToken } from './tokens.server.ts';
import * as writes from './writes.server.ts';

/** How long a link to a first or a new password can be used. */
const invitationLasts = 7 * 24 * 3_600_000;

/**
 * `path` is the link without the origin; it is shown once and cannot be read back. The same link goes
 * by mail.
 */
export type Invitation = { personId: string; path: string; expiresAt: Date; mailed: Mailed };

/**
 * Makes an account without a password and the link by which its owner sets one.
 *
 * Whoever may invite also sees the list of people, so that an address is taken is no secret to
 * them; to nobody else does any page say so.
 *
 * @throws Refusal 409 if the address has an account
 */
export function invitePerson(
	ctx: Ctx,
	input: InvitationInput,
	language: Language | null = null
): Promise<Invitation> {
	return inTransaction(ctx, async (ctx) => {
		demand(ctx, 'person.invite', undefined);
		const personId = await writes.insertPerson(ctx, { ...input, language, createdAt: ctx.now });
		if (personId === undefined) throw conflict('account.email.taken');
		await record(ctx, 'person.invited', personId);
		return issueLink(ctx, { id: personId, ...input, language, passwordHash: null });
	});
}

/**
 * A new link in place of the former one: to the first password, or to another for somebody who
 * lost theirs. The old password and all sessions last until the link is used.
 */
export function renewInvitation(ctx: Ctx, personId: string): Promise<Invitation> {
	return inTransaction(ctx, async (ctx) => {
		const person = await findAccount(ctx, personId);
		if (!person?.email) throw notFound();
		const accepted = person.passwordHash !== null;
		const invitedById = await inviterOf(ctx, personId);
		if (accepted) demand(ctx, 'person.renewAccess', person);
		else demand(ctx, 'person.renewInvitation', { id: personId, invitedById });
		await record(ctx, accepted ? 'person.accessRenewed' : 'person.invitedAgain', personId);
		return issueLink(ctx, { ...person, email: person.email });
	});
}

async function issueLink(ctx: Ctx, person: LinkReceiver): Promise<Invitation> {
	const token = newToken();
	const personId = person.id;
	const path = `/einladung/${token}`;
	const expiresAt = new Date(ctx.now.getTime() + invitationLasts);
	const invitedById = ctx.actor.kind === 'person' ? ctx.actor.id : null;
	await writes.deleteOpenInvitations(ctx, personId);
	const invitation = { id: idOfToken(token), personId, invitedById };
	await writes.insertInvitation(ctx, { ...invitation, createdAt: ctx.now, expiresAt });
	const mailed = await mailLink(ctx, person, { path, expiresAt });
	return { personId, path, expiresAt, mailed };
}
