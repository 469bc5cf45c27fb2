import { dayOf } from '../time/zone.ts';
import { versionLimits } from './versions.ts';

export type Aging = { id: string; meetingId: string; createdAt: Date };

/**
 * Which of the versions that were taken by themselves may go: after a day only the last of each hour
 * stays, after a week only the last of each day. The last one of a meeting always stays.
 */
export function tooMany(versions: readonly Aging[], now: Date): string[] {
	const kept = new Map<string, Aging>();
	const gone: string[] = [];
	for (const version of versions.toSorted((a, b) => +a.createdAt - +b.createdAt)) {
		const slot = `${version.meetingId} ${slotOf(version, now)}`;
		const before = kept.get(slot);
		if (before) gone.push(before.id);
		kept.set(slot, version);
	}
	return gone;
}

function slotOf({ id, createdAt }: Aging, now: Date): string {
	const age = now.getTime() - createdAt.getTime();
	if (age < versionLimits.everyOne) return id;
	return age < versionLimits.everyHour ? createdAt.toISOString().slice(0, 13) : dayOf(createdAt);
}
