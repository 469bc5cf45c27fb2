import * as v from 'valibot';
import { line, seenVersion } from '../forms/fields.ts';
import { createMeetingInput } from '../meetings/meetings.ts';

/** One seat in so many can ask for a meeting out of turn; usual in rules of procedure. */
export const oneSeatIn = 5;

export const extraLimits = { reasonCharacters: 1000, itemTitleCharacters: 200 } as const;

export const requestStates = ['open', 'convened', 'withdrawn'] as const;
export type RequestState = (typeof requestStates)[number];

/** Seats asking for a meeting out of turn. */
export type ExtraRequest = {
	id: string;
	roundtableId: string;
	reason: string;
	state: RequestState;
	/** The meeting that was called. */
	meetingId: string | null;
	reachedAt: Date | null;
	version: number;
	createdAt: Date;
};

/** A seat behind a request. */
export type Support = { seatId: string; personId: string; person: string; at: Date };

/** @param votingSeats seats with a vote that somebody fills; @returns how many of them must ask */
export const seatsNeeded = (votingSeats: number): number =>
	Math.max(1, Math.ceil(votingSeats / oneSeatIn));

export const requestInput = v.object({
	reason: line(extraLimits.reasonCharacters, 'extra.reasonMissing', 'extra.reasonTooLong')
});
export type RequestInput = v.InferOutput<typeof requestInput>;

export const conveneInput = v.object({ ...createMeetingInput.entries, version: seenVersion });
export type ConveneInput = v.InferOutput<typeof conveneInput>;
