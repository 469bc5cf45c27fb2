import type { Ctx } from '../access/ctx.ts';
import { badInput, conflict } from '../errors/refusal.ts';
import { invitePerson, type Invitation } from '../identity/invite.server.ts';
import { findAccountByEmail, findAnyAccount, peopleNamed } from '../identity/queries.server.ts';
import type { FillSeatInput } from './filling.ts';

/** `invitation` only for somebody who had no account; its link is shown once and never again. */
export type Seated = { person: { id: string; name: string }; invitation?: Invitation };

/** Who is meant to sit there: an existing account, or a new one with an invitation. */
export async function personForSeat(ctx: Ctx, input: FillSeatInput): Promise<Seated> {
	if (input.who === 'known') return { person: await active(ctx, input.personId) };
	const existing = await findAccountByEmail(ctx, input.email);
	if (existing) return { person: await active(ctx, existing.id) };
	const invitation = await invitePerson(ctx, input);
	return { person: { id: invitation.personId, name: input.name }, invitation };
}

async function active(ctx: Ctx, id: string): Promise<{ id: string; name: string }> {
	const [person] = await peopleNamed(ctx, [id]);
	const account = await findAnyAccount(ctx, id);
	if (!person || !account?.email) throw badInput('seat.person.missing');
	if (!person.active) throw conflict('seat.person.deactivated');
	return person;
}
