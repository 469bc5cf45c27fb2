import { theOperator, type Rule } from '../rules.ts';

const ofTheOffice: Rule<{ officeId: string }> = (actor, { officeId }) =>
	actor.kind === 'staff' && actor.officeId === officeId;

const itsLead: Rule<{ officeId: string }> = (actor, { officeId }) =>
	actor.kind === 'staff' && actor.officeLead && actor.officeId === officeId;

const whoDecides: Rule<{ officeId: string }> = (actor, { officeId }) =>
	actor.kind === 'staff' && (actor.officeLead || actor.ombudsperson) && actor.officeId === officeId;

/** Before the first list nobody is of the staff yet; then the operator names one person, once. */
const theOperatorOnce: Rule<{ exists: boolean }> = (actor, { exists }) =>
	theOperator(actor, null) && !exists;

export type StaffSubject = {
	personId: string;
	state: 'joining' | 'active' | 'left';
	officeLead: boolean;
};

const whoJoins: Rule<StaffSubject> = (actor, { personId, state }) =>
	actor.kind === 'person' && actor.id === personId && state === 'joining';

const whoLeads: Rule<StaffSubject> = (actor, { personId, state, officeLead }) =>
	actor.kind === 'person' && actor.id === personId && officeLead && state !== 'left';

/** The office itself: its people, keys and audit. */
export const officePolicies = {
	'office.begin': theOperatorOnce,
	/** Drawing one’s keys, until a signature has admitted them. */
	'office.join': whoJoins,
	/** The ceremony, and whom to ask to join. */
	'office.lead': whoLeads,
	'office.enter': ofTheOffice,
	/** Admitting, duty, leaving: by a signature made in the browser. */
	'office.sign': itsLead,
	'office.audit': itsLead,
	/** Blocks for letters and categories of its own: all of its staff use them. */
	'office.templates': whoDecides
};
