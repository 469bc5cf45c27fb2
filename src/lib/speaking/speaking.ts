import * as v from 'valibot';
import { idOrNothing } from '../forms/fields.ts';
import type { SpeakerGroup, Spoken, Turn } from './order.ts';

export const speakingLimits = {
	/** Who waits at once. */
	waiting: 150,
	/** Wishes of one meeting, called and taken back ones too. */
	turns: 2000,
	/** So long a list shows who was taken off it, in minutes. */
	offMinutes: 5
} as const;

/** A wish or a speech as the list shows it. */
export type SpokenTurn = Turn & {
	meetingId: string;
	seatId: string | null;
	personId: string | null;
	name: string;
	/** Whose seat it is; null for guests. */
	organisation: string | null;
};

export type SpeakingView = {
	/** Who speaks, and for how many seconds so far. */
	now: (SpokenTurn & { seconds: number }) | null;
	/** In the order of calling. */
	queue: SpokenTurn[];
	/** For who leads: whom they took off a moment ago, and how many stand before that place. */
	off: (Pick<SpokenTurn, 'id' | 'name'> & { after: number })[];
	sums: (Spoken & { group: SpeakerGroup })[];
	/** The reader's own wish, and its place in the queue from 1. */
	own: { id: string; place: number } | null;
	/** When this was read: clocks of phones go wrong. */
	at: Date;
	can: { see: boolean; ask: boolean; lead: boolean };
};

/** Nothing: for oneself. */
export const askInput = v.object({ seatId: idOrNothing });

export const turnInput = v.object({ turnId: idOrNothing });

export const callInput = v.object({
	/** Nothing: whoever is next. */
	turnId: idOrNothing,
	/** Who spoke on the page of the caller; two who call at once call one. */
	after: idOrNothing
});
export type CallInput = v.InferOutput<typeof callInput>;
