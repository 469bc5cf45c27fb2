import * as v from 'valibot';
import { idOrNothing } from '../forms/fields.ts';

/** Who takes the minutes of a meeting, and who was asked to. */
export type PenView = {
	/** By hand-over one, else whoever has the seat for it. */
	holders: string[];
	offer: {
		id: string;
		from: string;
		to: string;
		/** The reader was asked. */
		forMe: boolean;
	} | null;
	/** Whom it could be offered to; empty for those who may not. */
	candidates: { personId: string; name: string }[];
	/** The reader took it over for this meeting. */
	mine: boolean;
	can: { give: boolean };
};

export const offerPenInput = v.object({ toId: idOrNothing });
export const offerInput = v.object({ offerId: idOrNothing });
