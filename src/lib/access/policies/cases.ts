import type { Staff } from '../actor.ts';
import { anyOf, type Rule } from '../rules.ts';

export type CaseSubject = {
	id: string;
	/** For whom it exists, and who of them has said that nothing ties them to it. */
	members: readonly { staffId: string; declared: boolean }[];
};

const staff =
	(may: (staff: Staff) => boolean): Rule<unknown> =>
	(actor) =>
		actor.kind === 'staff' && may(actor);

const whoWorksCases = staff(({ ombudsperson, caseworker }) => ombudsperson || caseworker);

const aMember: Rule<CaseSubject> = (actor, { members }) =>
	actor.kind === 'staff' && members.some(({ staffId }) => staffId === actor.id);

const whoDeclared: Rule<CaseSubject> = (actor, { members }) =>
	actor.kind === 'staff' &&
	members.some(({ staffId, declared }) => declared && staffId === actor.id);

const whoHasItsCode: Rule<CaseSubject> = (actor, { id }) =>
	actor.kind === 'returner' && actor.caseId === id;

/** A helper without an accepted mandate sees only what they wrote, and the state. */
const forWhomItIs: Rule<CaseSubject> = (actor, { id }) =>
	actor.kind === 'returner' &&
	actor.caseId === id &&
	(actor.party === 'complainant' || actor.mandated);

const itsSystem: Rule<unknown> = (actor) => actor.kind === 'system';

/** Cases. Being excluded is being no member: then a case is not there, whatever role one has. */
export const casePolicies = {
	/** That it exists, its number, state and days. */
	'case.read': anyOf<CaseSubject>(aMember, whoHasItsCode, itsSystem),
	/** What was written in it. */
	'case.open': anyOf<CaseSubject>(whoDeclared, whoHasItsCode),
	/** Also what others wrote to the office about it. */
	'case.openWhole': anyOf<CaseSubject>(whoDeclared, forWhomItIs),
	'case.list': whoWorksCases as Rule<null>,
	/** By telephone or in person. */
	'case.takeDown': whoWorksCases as Rule<null>,
	'case.declare': aMember,
	/** Messages, notes, tasks, checks, steps beside it. */
	'case.work': whoDeclared,
	'case.assign': whoDeclared,
	/** What moves it; who may which event says the table of the lifecycle. */
	'case.move': anyOf<CaseSubject>(whoDeclared, whoHasItsCode, itsSystem),
	'case.write': anyOf<CaseSubject>(whoDeclared, whoHasItsCode)
};
