/**
 * Where an item belongs that came by itself, from the first of an agenda to the last: the opening,
 * the approval of the last minutes, what comes early, open commitments, the business of the day,
 * what closes the meeting.
 */
export const agendaPlaces = [
	'opening',
	'approval',
	'start',
	'commitments',
	'beforeEnd',
	'end'
] as const;
export type AgendaPlace = (typeof agendaPlaces)[number];

/** `order` decides between items of one place; bytewise, like the keys of an agenda. */
export type Belonging = { place: AgendaPlace; order: string };

const rank = ({ place }: Belonging) => agendaPlaces.indexOf(place);
const business = agendaPlaces.indexOf('beforeEnd');

const notBehind = (a: Belonging, b: Belonging) =>
	rank(a) < rank(b) || (rank(a) === rank(b) && a.order <= b.order);

/**
 * Behind which item a new one belongs; null = at the top. People may have moved everything: only
 * what still leads the agenda, or still closes it, is asked, and nothing changes its place.
 *
 * @param items in order
 */
export function anchorFor(
	items: readonly ({ id: string } & Belonging)[],
	added: Belonging
): string | null {
	if (rank(added) < business) {
		const behind = items.findIndex((item) => rank(item) >= business || !notBehind(item, added));
		return items[(behind < 0 ? items.length : behind) - 1]?.id ?? null;
	}
	const last = items.findLastIndex((item) => item.place !== 'end' || notBehind(item, added));
	return items[last]?.id ?? null;
}

/** What an item's origin says of its place; standing items are asked from their table. */
export function belongingOf(
	origin: string | null,
	standing: ReadonlyMap<string, Belonging>
): Belonging | undefined {
	if (origin === null) return undefined;
	if (origin.startsWith('approval:')) return { place: 'approval', order: '' };
	if (origin === 'commitments') return { place: 'commitments', order: '' };
	return standing.get(origin);
}
