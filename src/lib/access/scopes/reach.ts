import type { Person, TableRole } from '../actor.ts';

/** Tables where this person has one of the roles. */
export function tablesOf({ seats }: Person, roles: readonly TableRole[]): string[] {
	const held = seats.filter(({ role }) => roles.includes(role));
	return [...new Set(held.map(({ roundtableId }) => roundtableId))];
}

/** Meetings this person is a guest of as a whole, not of single items only. */
export function wholeMeetingsOf({ guestOf }: Person): string[] {
	return guestOf.filter(({ itemId }) => itemId === null).map(({ meetingId }) => meetingId);
}

/** Items this person is a guest of. */
export function singleItemsOf({ guestOf }: Person): string[] {
	return guestOf.flatMap(({ itemId }) => (itemId === null ? [] : [itemId]));
}
