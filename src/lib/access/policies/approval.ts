import { anyOf, atTheTable, takesTheMinutes, type OfAMeeting, type Rule } from '../rules.ts';
import { agendaPolicies, type ItemSubject } from './agenda.ts';

/** An objection and the item it speaks of. */
export type ObjectionSubject = {
	personId: string;
	state: 'prepared' | 'raised' | 'note' | 'accepted' | 'declined' | 'withdrawn';
	item: ItemSubject;
};

const itsAuthor: Rule<ObjectionSubject> = (actor, { personId }) =>
	actor.kind === 'person' && actor.id === personId;

const atItsTable: Rule<ObjectionSubject> = (actor, { item }) =>
	atTheTable('chair', 'minuteTaker')(actor, item);

/** What is prepared is its author's alone; a note is for those who answer it. */
const isShownTo: Rule<ObjectionSubject> = (actor, objection) => {
	const { state } = objection;
	if (itsAuthor(actor, objection)) return true;
	if (state === 'note') return atItsTable(actor, objection);
	return state !== 'prepared';
};

/** Minutes that are frozen, discussed, approved and released. Read by whoever reads their items. */
export const approvalPolicies = {
	'record.freeze': anyOf<OfAMeeting>(atTheTable('chair', 'minuteTaker'), takesTheMinutes),
	'record.thaw': atTheTable('chair'),
	'record.correct': atTheTable('chair', 'minuteTaker'),
	'record.approve': atTheTable('chair'),
	'record.release': atTheTable('chair'),
	'objection.read': ((actor, objection) =>
		agendaPolicies['item.read'](actor, objection.item) &&
		isShownTo(actor, objection)) as Rule<ObjectionSubject>,
	/** Whoever may write an item may say what is wrong in it: seats, and its guests. */
	'objection.raise': agendaPolicies['item.write'],
	'objection.own': itsAuthor,
	'objection.answer': atItsTable
};
