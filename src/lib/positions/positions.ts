import * as v from 'valibot';
import { idOrNothing, isId, lineOrNothing, oneOf, prose, seenVersion } from '../forms/fields.ts';

/** What a seat says for itself; a declaration ("Protokollerklärung") is for the record only. */
export const positionKinds = ['position', 'declaration'] as const;
export type PositionKind = (typeof positionKinds)[number];

export const positionLimits = {
	textCharacters: 5_000,
	mandateCharacters: 200,
	/** Of one seat under one item: enough for every turn of a debate. */
	perSeatAndItem: 20
} as const;

export type Position = {
	/** Also the id of its place in the text. */
	id: string;
	itemId: string;
	seatId: string;
	kind: PositionKind;
	text: string;
	mandate: string;
	withdrawnAt: Date | null;
	version: number;
	/** Whose seat it is, as it is called today. */
	seat: string;
	/** Whoever reads this holds the seat. */
	mine: boolean;
};

const given = v.pipe(v.string('position.item.missing'), v.check(isId, 'position.item.missing'));

export const writePositionInput = v.object({
	/** Null: a new one, whose place the server puts at the end of the item. */
	id: idOrNothing,
	itemId: given,
	seatId: v.pipe(v.string('position.seat.missing'), v.check(isId, 'position.seat.missing')),
	kind: oneOf(positionKinds, 'position.kind.missing'),
	text: v.pipe(
		prose(positionLimits.textCharacters, 'position.text.tooLong'),
		v.minLength(1, 'position.text.missing')
	),
	mandate: lineOrNothing(positionLimits.mandateCharacters, 'position.mandate.tooLong'),
	version: seenVersion
});
export type WritePositionInput = v.InferOutput<typeof writePositionInput>;

export const withdrawPositionInput = v.object({
	id: v.pipe(v.string('position.unknown'), v.check(isId, 'position.unknown')),
	version: seenVersion
});
export type WithdrawPositionInput = v.InferOutput<typeof withdrawPositionInput>;
