import { asc, eq } from 'drizzle-orm';
import type { Ctx } from '../access/ctx.ts';
import type { DissentKind, VoteChoice } from './decisions.ts';
import { decisionOptions, decisionSeats, dissents, votes } from './tables.server.ts';

/*
 * What belongs to one decision. Not scoped: for whoever has found the decision for the actor, and
 * who may read a decision may read who said what to it.
 */

type At = Pick<Ctx, 'db'>;
type Of = { id: string };

export type Vote = {
	seatId: string;
	optionId: string | null;
	choice: VoteChoice | null;
	resistance: number | null;
	text: string;
	mandate: string;
	castAt: Date;
	counted: boolean;
};

/** All that was said so far; after the closing also what did not count. */
export function votesOf({ db }: At, { id }: Of): Promise<Vote[]> {
	return db
		.select({
			seatId: votes.seatId,
			optionId: votes.optionId,
			choice: votes.choice,
			resistance: votes.resistance,
			text: votes.text,
			mandate: votes.mandate,
			castAt: votes.castAt,
			counted: votes.counted
		})
		.from(votes)
		.where(eq(votes.decisionId, id))
		.orderBy(asc(votes.castAt), asc(votes.id));
}

/** `label` is empty for the passive one: everything stays as it is. */
export type Option = { id: string; label: string; passive: boolean; chosen: boolean };

export function optionsOf({ db }: At, decision: Of): Promise<Option[]> {
	const { id, label, passive, chosen } = decisionOptions;
	return db
		.select({ id, label, passive, chosen })
		.from(decisionOptions)
		.where(eq(decisionOptions.decisionId, decision.id))
		.orderBy(asc(decisionOptions.index));
}

export type SeatThen = { seatId: string; present: boolean; recused: boolean };

/** The voting seats as they were when it was decided; empty before. */
export function seatsThen({ db }: At, { id }: Of): Promise<SeatThen[]> {
	const { seatId, present, recused } = decisionSeats;
	return db
		.select({ seatId, present, recused })
		.from(decisionSeats)
		.where(eq(decisionSeats.decisionId, id));
}

export type Dissent = {
	seatId: string;
	kind: DissentKind;
	text: string;
	mandate: string;
	personId: string;
	at: Date;
};

export function dissentsOf({ db }: At, { id }: Of): Promise<Dissent[]> {
	const { seatId, kind, text, mandate, personId, at } = dissents;
	return db
		.select({ seatId, kind, text, mandate, personId, at })
		.from(dissents)
		.where(eq(dissents.decisionId, id))
		.orderBy(asc(dissents.at), asc(dissents.id));
}
