import * as v from 'valibot';
import { itemFields } from '../agenda/agenda.ts';
import type { Facts } from '../agenda/follow.server.ts';
import { idOrNothing, oneOf, seenVersion } from '../forms/fields.ts';
import { standingPlaces, type StandingItem } from './series.ts';

/** What an item on an agenda takes over from a standing item. */
export const factsOf = ({
	kind,
	title,
	plannedMinutes,
	presenterSeatId,
	closed
}: Omit<StandingItem, 'id' | 'roundtableId' | 'version' | 'place' | 'position'>): Facts => ({
	kind,
	title,
	plannedMinutes,
	presenterSeatId,
	visibility: closed ? 'closed' : 'open'
});

const standingFields = {
	...itemFields,
	place: oneOf(standingPlaces, 'standing.form.placeMissing'),
	/** A checkbox: there or not. */
	closed: v.pipe(
		v.optional(v.string(), ''),
		v.transform((given) => given !== '')
	)
};

const known = v.pipe(
	idOrNothing,
	v.check((id) => id !== null, 'standing.gone'),
	v.transform((id) => id ?? '')
);

export const addStandingInput = v.object(standingFields);
export type AddStandingInput = v.InferOutput<typeof addStandingInput>;

export const editStandingInput = v.object({ ...standingFields, id: known, version: seenVersion });
export type EditStandingInput = v.InferOutput<typeof editStandingInput>;

export const moveStandingInput = v.union(
	[
		v.object({ id: known, direction: v.picklist(['up', 'down']) }),
		v.object({
			id: known,
			/** Within its part of the agenda, from 1. */
			place: v.pipe(v.string(), v.trim(), v.regex(/^\d{1,4}$/), v.transform(Number))
		})
	],
	'agenda.move.placeUnknown'
);
export type MoveStandingInput = v.InferOutput<typeof moveStandingInput>;

export const endStandingInput = v.object({ id: known, version: seenVersion });
export type EndStandingInput = v.InferOutput<typeof endStandingInput>;

/** Origin of the one item under which a meeting looks at what is still open. */
export const commitmentsOrigin = 'commitments';
