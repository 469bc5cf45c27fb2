import type { TableRole } from '../actor.ts';
import { anyOf, atTheTable, theOperator, whoeverIsLoggedIn, type Rule } from '../rules.ts';

export type RoundtableSubject = { id: string };

/** `hasChair`: somebody who can log in holds a chair's seat of this table today. */
export type SeatSubject = { roundtableId: string; role: TableRole; hasChair: boolean };

/** A seat that is to be filled, and by whom. */
export type SeatingSubject = SeatSubject & { personId: string };

const seatedAs =
	(...roles: TableRole[]): Rule<RoundtableSubject> =>
	(actor, { id }) =>
		atTheTable(...roles)(actor, { roundtableId: id });

/** Whoever takes the minutes seats people, but makes nobody chair, not even themselves. */
const minuteTaker: Rule<SeatSubject> = (actor, seat) =>
	seat.role !== 'chair' && atTheTable('minuteTaker')(actor, seat);

/** A table without a chair cannot help itself: the operator appoints one and then lets go. */
const operatorWhereNobodyIsChair: Rule<SeatSubject> = (actor, seat) =>
	seat.role === 'chair' && !seat.hasChair && theOperator(actor, seat);

const whoManagesSeats = anyOf<SeatSubject>(
	atTheTable('chair'),
	minuteTaker,
	operatorWhereNobodyIsChair
);

/** The operator appoints others, and opens no door to a table's contents for themselves. */
const notTheOperatorThemselves: Rule<SeatingSubject> = (actor, seat) =>
	!(theOperator(actor, seat) && actor.kind === 'person' && actor.id === seat.personId) ||
	atTheTable('chair', 'minuteTaker')(actor, seat);

/** Tables and their seats. To everybody else a table does not exist. */
export const roundtablePolicies = {
	'roundtable.list': whoeverIsLoggedIn as Rule<null>,
	'roundtable.read': anyOf<RoundtableSubject>(
		seatedAs('chair', 'minuteTaker', 'member', 'observer'),
		theOperator
	),
	'roundtable.create': theOperator as Rule<null>,
	'roundtable.edit': anyOf<RoundtableSubject>(seatedAs('chair'), theOperator),
	'roundtable.archive': theOperator as Rule<RoundtableSubject>,
	'seat.manage': whoManagesSeats,
	'seat.fill': ((actor, seat) =>
		whoManagesSeats(actor, seat) && notTheOperatorThemselves(actor, seat)) as Rule<SeatingSubject>
};
