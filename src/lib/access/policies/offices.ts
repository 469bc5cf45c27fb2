import type { Rule } from '../rules.ts';

const ofTheOffice: Rule<{ officeId: string }> = (actor, { officeId }) =>
	actor.kind === 'staff' && actor.officeId === officeId;

const itsLead: Rule<{ officeId: string }> = (actor, { officeId }) =>
	actor.kind === 'staff' && actor.officeLead && actor.officeId === officeId;

/** The office itself: its people, keys and audit. */
export const officePolicies = {
	'office.enter': ofTheOffice,
	/** Admitting, duty, leaving: by a signature made in the browser. */
	'office.sign': itsLead,
	'office.audit': itsLead
};
