import { isRescue, type Rescue } from './rescue.ts';

/** Only on devices that their owner called their own; a logout wipes the session's storage. */
const place = (personId: string, meetingId: string) => `minutes-rescue/${personId}/${meetingId}`;

/** What a reload must not lose: text that went back to its author and was not put away yet. */
export function keepRescues(
	personId: string,
	meetingId: string,
	rescues: readonly Rescue[],
	storage: Storage = sessionStorage
): void {
	try {
		if (rescues.length === 0) storage.removeItem(place(personId, meetingId));
		else storage.setItem(place(personId, meetingId), JSON.stringify(rescues));
	} catch {
		// A full or forbidden storage: the page still has it, and asks before it is left.
	}
}

export function keptRescues(
	personId: string,
	meetingId: string,
	storage: Storage = sessionStorage
): Rescue[] {
	try {
		const kept: unknown = JSON.parse(storage.getItem(place(personId, meetingId)) ?? '[]');
		return Array.isArray(kept) ? kept.filter(isRescue) : [];
	} catch {
		return [];
	}
}
