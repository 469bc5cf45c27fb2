import type { TableRole } from '../actor.ts';
import { anyOf, everyone, theOperator, whoeverIsLoggedIn, type Rule } from '../rules.ts';

export type PersonSubject = { id: string };

/** `invitedById`: who made the link that is open now; null if there is none, or setup made it. */
export type InvitedSubject = PersonSubject & { invitedById: string | null };

export const seatedAnywhereAs =
	(...roles: TableRole[]): Rule<unknown> =>
	(actor) =>
		actor.kind === 'person' && actor.seats.some(({ role }) => roles.includes(role));

const oneself: Rule<PersonSubject> = (actor, { id }) => actor.kind === 'person' && actor.id === id;

const theOperatorButNotOnThemselves: Rule<PersonSubject> = (actor, { id }) =>
	actor.kind === 'person' && actor.operator && actor.id !== id;

const whoInvites = anyOf<unknown>(theOperator, seatedAnywhereAs('chair', 'minuteTaker'));

/**
 * Nobody else: the link opens whatever that person was given since, also at tables of others.
 * Whoever made the first link could have kept it.
 */
const whoInvitedThem: Rule<InvitedSubject> = (actor, { invitedById }) =>
	whoInvites(actor, null) && actor.kind === 'person' && actor.id === invitedById;

/** Accounts: one's own, and those of others. */
export const peoplePolicies = {
	/** The pages before login: logging in and out, accepting an invitation, first-time setup. */
	'account.enter': everyone,
	/** One's own account: name, language, password, sessions. */
	'account.use': ((actor, self) =>
		whoeverIsLoggedIn(actor, self) && oneself(actor, self)) as Rule<PersonSubject>,
	/** Everyone who has an account, whatever they may see: a start page, the list of one's tables. */
	'account.have': whoeverIsLoggedIn,
	'person.read': anyOf<PersonSubject>(oneself, whoInvites),
	'person.list': whoInvites,
	'person.invite': whoInvites,
	/** Closing and opening accounts, operators' accounts too: the page of all people. */
	'person.administer': theOperator as Rule<null>,
	/** A new link while the first was not used. */
	'person.renewInvitation': anyOf<InvitedSubject>(theOperator, whoInvitedThem),
	/** A link to a new password for somebody who lost theirs. */
	'person.renewAccess': theOperatorButNotOnThemselves,
	'person.deactivate': theOperatorButNotOnThemselves
};
