import * as v from 'valibot';
import { tableRoles } from '../access/actor.ts';
import { dayOrNothing, idOrNothing, lineOrNothing, oneOf, seenVersion } from '../forms/fields.ts';
import type { MessageKey } from '../i18n/text.ts';
import {
	places,
	roundtableLimits,
	type Filling,
	type Place,
	type Seat,
	type SeatNow
} from './roundtables.ts';

const limits = roundtableLimits;
/** An id that a hidden field or a select must send. */
export const required = (missing: MessageKey) =>
	v.pipe(
		idOrNothing,
		v.check((id) => id !== null, missing),
		v.transform((id) => id as string)
	);

const seatFields = {
	role: oneOf(tableRoles, 'seat.role.missing'),
	title: lineOrNothing(limits.seatTitleCharacters, 'seat.title.tooLong')
};

export const addSeatInput = v.object({
	...seatFields,
	organisationId: required('seat.organisation.missing')
});
export type AddSeatInput = v.InferOutput<typeof addSeatInput>;

export const editSeatInput = v.object({ ...seatFields, version: seenVersion });
export type EditSeatInput = v.InferOutput<typeof editSeatInput>;

export const endSeatInput = v.object({ version: seenVersion });
export type EndSeatInput = v.InferOutput<typeof endSeatInput>;

export const moveSeatInput = v.object({
	seatId: required('seat.move.gone'),
	direction: oneOf(['earlier', 'later'], 'seat.move.gone')
});
export type MoveSeatInput = v.InferOutput<typeof moveSeatInput>;

/** When somebody sits on a seat, as forms send it. */
export const term = {
	as: oneOf(places, 'seat.as.missing'),
	/** `YYYY-MM-DD`; '' = today. */
	from: dayOrNothing('seat.day.wrong'),
	/** Last day, inclusive; '' = open end. */
	until: dayOrNothing('seat.day.wrong'),
	version: seenVersion
};

export const vacateSeatInput = v.object({
	fillingId: required('seat.vacate.gone'),
	/** Last day; '' = at once. */
	until: dayOrNothing('seat.day.wrong'),
	version: seenVersion
});
export type VacateSeatInput = v.InferOutput<typeof vacateSeatInput>;

/** Who fills this place of the seat at that moment. */
export function inPlace(seat: Pick<Seat, 'fillings'>, as: Place, now: Date): Filling | undefined {
	return seat.fillings.find((filling) => filling.as === as && covers(filling, now));
}

export function seatNow(seat: Seat, now: Date): SeatNow {
	const { id, roundtableId, organisation, role, title } = seat;
	const holder = inPlace(seat, 'holder', now)?.person ?? null;
	const deputy = inPlace(seat, 'deputy', now)?.person ?? null;
	return { id, roundtableId, organisation, role, title, holder, deputy };
}

/** Who comes next, if that is already known. */
export function comingTo(seat: Pick<Seat, 'fillings'>, as: Place, now: Date): Filling | undefined {
	return seat.fillings.findLast((filling) => filling.as === as && filling.from > now);
}

/** Who was here before, latest first. */
export function pastOf(seat: Pick<Seat, 'fillings'>, now: Date): Filling[] {
	return seat.fillings.filter(({ until }) => until !== null && until <= now);
}

export function covers(term: { from: Date; until: Date | null }, moment: Date): boolean {
	return term.from <= moment && (term.until === null || term.until > moment);
}

/** Whether two terms share a moment. */
export function overlap(a: { from: Date; until: Date | null }, b: typeof a): boolean {
	return (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until);
}
