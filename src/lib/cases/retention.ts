import * as v from 'valibot';

/** What the button of a case sends. */
export const releaseInput = v.object({
	number: v.string(),
	seen: v.pipe(v.string(), v.regex(/^\d{1,9}$/), v.transform(Number))
});

/** Why a case is not erased yet, or that it will be; the first that holds is shown. */
export const retentionStates = [
	'held',
	'restricted',
	'message',
	'released',
	'due',
	'later'
] as const;
export type RetentionState = (typeof retentionStates)[number];

/** A closed case on its way to being erased. */
export type RetentionLine = {
	number: string;
	version: number;
	closedOn: string | null;
	/** The first day on which it is erased, once a person has released it. */
	erasedOn: string;
	/** The last day of the hold, as whoever set it named it. */
	heldUntil: string | null;
	state: RetentionState;
	/** Its own page is the place for it: there is something to be declared, or a second person to be asked. */
	elsewhere: 'declare' | 'second' | null;
	can: { release: boolean };
};
