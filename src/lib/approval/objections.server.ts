import { can } from '../access/access.ts';
import type { Ctx } from '../access/ctx.ts';
import { agendaOf } from '../agenda/queries.server.ts';
import { peopleNamed } from '../identity/queries.server.ts';
import type { Meeting } from '../meetings/meetings.ts';
import { seatsNamed } from '../roundtables/seats.queries.server.ts';
import { objectionsTo } from './queries.server.ts';
import type { ObjectionView, RecordItem } from './view.ts';

/** Objections with their authors, beside the words that they speak of as these stand now. */
export async function objectionViews(
	ctx: Ctx,
	meeting: Meeting,
	items: RecordItem[]
): Promise<ObjectionView[]> {
	const { actor } = ctx;
	const all = await objectionsTo(ctx, meeting.id);
	const people = await peopleNamed(ctx, [...new Set(all.map(({ personId }) => personId))]);
	const names = new Map(people.map(({ id, name }) => [id, name]));
	const seats = await seatsNamed(ctx, [...new Set(all.flatMap(({ seatId }) => seatId ?? []))]);
	const agenda = new Map((await agendaOf(ctx, meeting.id)).map((item) => [item.id, item]));
	return all.flatMap((objection) => {
		const { itemId, block, personId, seatId, state } = objection;
		const item = agenda.get(itemId);
		if (!item) return [];
		const there = items.find(({ id }) => id === itemId)?.blocks[block ?? -1];
		const waits = state === 'note' || (state === 'raised' && meeting.minutesState === 'draft');
		return [
			{
				...objection,
				author: names.get(personId) ?? '',
				organisation: seats.get(seatId ?? '') ?? '',
				item: { number: item.number, title: item.title },
				now: there?.words,
				correctable: there?.correctable ?? block === null,
				own: actor.kind === 'person' && actor.id === personId,
				canAnswer: waits && can(actor, 'objection.answer', { ...objection, item })
			}
		];
	});
}
