import type { OrganisationGroup } from '../organisations/organisations.ts';

/** Guests are a group of their own. */
export type SpeakerGroup = OrganisationGroup | 'guest';

/** A wish to speak, and what became of it. */
export type Turn = {
	id: string;
	/** The seat, else the person: who it is, whatever they are called. */
	speaker: string;
	group: SpeakerGroup;
	askedAt: Date;
	beganAt: Date | null;
	pausedAt: Date | null;
	pausedSeconds: number;
	endedAt: Date | null;
	withdrawnAt: Date | null;
	takenOffById: string | null;
};

/** So often may others who asked later be called before somebody: once for each other group. */
export const mostOvertaken = 6;

export const waits = ({ beganAt, withdrawnAt }: Turn): boolean => !beganAt && !withdrawnAt;
export const speaks = ({ beganAt, endedAt }: Turn): boolean => !!beganAt && !endedAt;

/** How long this speech took, or takes until now, without its pauses; in seconds. */
export function secondsOf(turn: Turn, now: Date): number {
	if (!turn.beganAt) return 0;
	const until = turn.endedAt ?? turn.pausedAt ?? now;
	const seconds = Math.floor((until.getTime() - turn.beganAt.getTime()) / 1000);
	return Math.max(0, seconds - turn.pausedSeconds);
}

export type Spoken = { seconds: number; turns: number };
const nothing: Spoken = { seconds: 0, turns: 0 };

/** What each group has spoken so far. */
export function spokenByGroup(turns: readonly Turn[], now: Date): Map<SpeakerGroup, Spoken> {
	const sums = new Map<SpeakerGroup, Spoken>();
	for (const turn of turns.filter(({ beganAt }) => beganAt)) {
		const { seconds, turns: count } = sums.get(turn.group) ?? nothing;
		sums.set(turn.group, { seconds: seconds + secondsOf(turn, now), turns: count + 1 });
	}
	return sums;
}

/**
 * The waiting list in the order of calling: groups that have spoken less come first, by seconds,
 * then by turns; within that whoever has not spoken yet; then whoever asked first.
 *
 * Nobody starves: who was overtaken `mostOvertaken` times by people who asked later goes before all
 * who asked later. So with n people waiting who asked before, somebody is called after at most
 * n + `mostOvertaken` others, however many ask afterwards and however little they speak.
 */
export function queueOf<T extends Turn>(turns: readonly T[], now: Date): T[] {
	const spoken = spokenByGroup(turns, now);
	const spoke = new Set(turns.filter(({ beganAt }) => beganAt).map(({ speaker }) => speaker));
	const places = turns.filter(waits).map((turn) => {
		const { seconds, turns: count } = spoken.get(turn.group) ?? nothing;
		const due = overtaken(turn, turns) >= mostOvertaken;
		const balance = due ? [0, 0, 0, 0] : [1, seconds, count, spoke.has(turn.speaker) ? 1 : 0];
		return { turn, balance };
	});
	return places
		.toSorted((a, b) => compare(a.balance, b.balance) || byAsking(a.turn, b.turn))
		.map(({ turn }) => turn);
}

/** How many who asked later were called since. */
function overtaken(turn: Turn, turns: readonly Turn[]): number {
	return turns.filter((other) => other.beganAt && byAsking(turn, other) < 0).length;
}

/** Who asked first; of two who asked at the same moment, always the same. */
const byAsking = (a: Turn, b: Turn): number =>
	a.askedAt.getTime() - b.askedAt.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function compare(a: readonly number[], b: readonly number[]): number {
	const different = a.findIndex((each, index) => each !== b[index]);
	return different < 0 ? 0 : a[different]! - b[different]!;
}
