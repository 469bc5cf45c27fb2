import { anyOf, theOperator, whoeverIsLoggedIn, type Rule } from '../rules.ts';
import { seatedAnywhereAs } from './people.ts';

export type OrganisationSubject = { id: string; stewardId: string | null };

const theSteward: Rule<OrganisationSubject> = (actor, { stewardId }) =>
	actor.kind === 'person' && actor.id === stewardId;

/** The directory belongs to all tables, so the chair of any of them keeps it. */
const whoKeepsTheDirectory = anyOf<unknown>(theOperator, seatedAnywhereAs('chair'));

/** The directory of organisations: open to all with an account, kept by each entry's steward. */
export const organisationPolicies = {
	'organisation.list': whoeverIsLoggedIn as Rule<null>,
	'organisation.read': whoeverIsLoggedIn as Rule<OrganisationSubject>,
	'organisation.create': whoKeepsTheDirectory as Rule<null>,
	'organisation.edit': anyOf<OrganisationSubject>(theSteward, whoKeepsTheDirectory),
	'organisation.setSteward': whoKeepsTheDirectory as Rule<OrganisationSubject>
};
