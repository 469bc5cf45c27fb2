import type { Actor } from '../actor.ts';
import { anyOf, atTheTable, takesTheMinutes, type OfAMeeting, type Rule } from '../rules.ts';

export type ItemSubject = {
	id: string;
	meetingId: string;
	roundtableId: string;
	visibility: 'open' | 'closed';
};

const open =
	(rule: Rule<ItemSubject>): Rule<ItemSubject> =>
	(actor, item) =>
		item.visibility === 'open' && rule(actor, item);

const guestOfTheItem: Rule<ItemSubject> = (actor: Actor, item) =>
	actor.kind === 'person' && actor.guestOf.some((pass) => pass.itemId === item.id);

const guestOfTheMeeting: Rule<ItemSubject> = (actor: Actor, item) =>
	actor.kind === 'person' &&
	actor.guestOf.some((pass) => pass.meetingId === item.meetingId && pass.itemId === null);

const whoWrites: Rule<ItemSubject> = anyOf(
	atTheTable('chair', 'minuteTaker', 'member'),
	takesTheMinutes,
	guestOfTheItem,
	open(guestOfTheMeeting)
);

const whoKeepsTheAgenda = anyOf<OfAMeeting>(atTheTable('chair', 'minuteTaker'), takesTheMinutes);
const whoAddsToTheAgenda = anyOf<OfAMeeting>(whoKeepsTheAgenda, atTheTable('member'));

/** Agenda items. A guest of one item sees that item and no other; an observer reads what is open. */
export const agendaPolicies = {
	'item.read': anyOf(whoWrites, open(atTheTable('observer'))),
	'item.write': whoWrites,
	'item.add': whoAddsToTheAgenda,
	'item.edit': whoAddsToTheAgenda,
	'item.move': whoKeepsTheAgenda,
	'item.delete': whoKeepsTheAgenda,
	'item.setVisibility': whoKeepsTheAgenda,
	'item.keepTime': whoKeepsTheAgenda
};
