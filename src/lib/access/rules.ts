import type { Actor, Person, TableRole } from './actor.ts';

/** A rule says whether an actor may do something to a subject. */
export type Rule<S> = (actor: Actor, subject: S) => boolean;

export const anyOf =
	<S>(...rules: Rule<S>[]): Rule<S> =>
	(actor, subject) =>
		rules.some((rule) => rule(actor, subject));

export const everyone: Rule<unknown> = () => true;
/** Somebody with an account of their own; a guest by link has none. */
export const whoeverIsLoggedIn: Rule<unknown> = (actor) => actor.kind === 'person' && !actor.byLink;
export const theOperator: Rule<unknown> = (actor) => actor.kind === 'person' && actor.operator;

/** Somebody with one of these roles at the subject's table, today. */
export const atTheTable =
	(...roles: TableRole[]): Rule<{ roundtableId: string }> =>
	(actor, { roundtableId }) =>
		actor.kind === 'person' && hasRole(actor, roundtableId, roles);

/** Somebody who is invited to the meeting as a whole (its open items), not to single items only. */
export const guestOfTheMeeting: Rule<{ id: string }> = (actor, { id }) =>
	actor.kind === 'person' &&
	actor.guestOf.some(({ meetingId, itemId }) => meetingId === id && itemId === null);

/** Something that belongs to one meeting of a table. */
export type OfAMeeting = { roundtableId: string; meetingId: string };

/** Whoever was handed the pen of this one meeting. */
export const takesTheMinutes: Rule<{ meetingId: string }> = (actor, { meetingId }) =>
	actor.kind === 'person' && actor.takesMinutesOf.includes(meetingId);

function hasRole(person: Person, roundtableId: string, roles: readonly TableRole[]): boolean {
	return person.seats.some(
		(seat) => seat.roundtableId === roundtableId && roles.includes(seat.role)
	);
}
