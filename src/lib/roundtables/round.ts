import type { RoundSeat } from '../ui/tischrund.ts';
import type { SeatNow } from './roundtables.ts';

/** Whose seat it is; a title alone ("Vorstand") says nothing at a table of many. */
export const seatName = ({ organisation, title }: Pick<SeatNow, 'organisation' | 'title'>) =>
	title ? `${organisation.name}, ${title}` : organisation.name;

/** The seats of a table as its ring shows them: filled where somebody sits, outlined where free. */
export const roundOf = (seats: readonly SeatNow[]): RoundSeat[] =>
	seats.map(({ id, organisation, holder }) => ({
		id,
		label: holder ? `${holder.name}, ${organisation.name}` : organisation.name,
		group: organisation.group,
		state: holder ? 'present' : 'expected'
	}));

/** Whoever fills a seat, deputies too; where nobody does, its organisation stands for it. */
export function peopleOn({ id, organisation, holder, deputy }: SeatNow) {
	const names = [holder, deputy].flatMap((person) => (person ? [person.name] : []));
	const shown = names.length > 0 ? names : [organisation.name];
	return shown.map((name) => ({ id, name, organisation: organisation.name }));
}
