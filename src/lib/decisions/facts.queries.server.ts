import { asc, inArray } from 'drizzle-orm';
import type { Db } from '../db/db.server.ts';
import { decisionOptions, decisions, dissents, votes } from './tables.server.ts';

type At = { db: Db };

/**
 * Everything that was recorded of the decisions under these items, whoever asks: for versions, which
 * are read item by item. Without what only counts changes.
 */
export async function decisionFactsOf({ db }: At, itemIds: string[]) {
	if (itemIds.length === 0) return [];
	const rows = await db
		.select()
		.from(decisions)
		.where(inArray(decisions.itemId, itemIds))
		.orderBy(asc(decisions.year), asc(decisions.number));
	const ids = rows.map(({ id }) => id);
	const [options, cast, others] = await partsOf({ db }, ids);
	return rows.map(({ roundtableId: _, version: __, createdAt: ___, ...facts }) => ({
		...facts,
		options: of(options, facts.id),
		votes: of(cast, facts.id),
		dissents: of(others, facts.id)
	}));
}

function partsOf({ db }: At, ids: string[]) {
	const { label, index } = decisionOptions;
	const { seatId, optionId, choice, resistance, text, mandate } = votes;
	return Promise.all([
		db
			.select({ decisionId: decisionOptions.decisionId, id: decisionOptions.id, label, index })
			.from(decisionOptions)
			.where(inArray(decisionOptions.decisionId, ids))
			.orderBy(asc(index)),
		db
			.select({ decisionId: votes.decisionId, seatId, optionId, choice, resistance, text, mandate })
			.from(votes)
			.where(inArray(votes.decisionId, ids))
			.orderBy(asc(seatId), asc(optionId)),
		db
			.select({
				decisionId: dissents.decisionId,
				seatId: dissents.seatId,
				kind: dissents.kind,
				text: dissents.text,
				mandate: dissents.mandate
			})
			.from(dissents)
			.where(inArray(dissents.decisionId, ids))
			.orderBy(asc(dissents.seatId), asc(dissents.kind))
	]);
}

const of = <T extends { decisionId: string }>(parts: T[], id: string) =>
	parts.filter((part) => part.decisionId === id).map(({ decisionId: _, ...part }) => part);
