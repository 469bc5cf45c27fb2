/** When the table dealt with an item, once: from start to pause, or to the end. */
export type Stretch = { startedAt: Date; endedAt: Date | null };

/** How long the table has dealt with an item, at the moment it was read. */
export type Clock = { usedSeconds: number; running: boolean };

/** A clock that nobody stopped counts no longer than that: an item takes an evening at most. */
export const longestStretch = 4 * 3600;

/** Whole seconds; also where clocks of two machines disagree, never less than none. */
export function secondsOf({ startedAt, endedAt }: Stretch, now: Date): number {
	const passed = Math.floor(((endedAt ?? now).getTime() - startedAt.getTime()) / 1000);
	return Math.min(Math.max(passed, 0), longestStretch);
}

/** What the stretches of one item come to. */
export function clockOf(stretches: readonly Stretch[], now: Date): Clock {
	return {
		usedSeconds: stretches.reduce((sum, stretch) => sum + secondsOf(stretch, now), 0),
		running: stretches.some(({ endedAt }) => endedAt === null)
	};
}

export type Timed = Clock & { plannedMinutes: number | null };

/** Minutes that have passed in full, as a clock on the wall shows them. */
export const minutesUsed = ({ usedSeconds }: Pick<Clock, 'usedSeconds'>): number =>
	Math.floor(usedSeconds / 60);

/** Seconds that are left of the plan, negative when it is over; undefined without a plan. */
export const secondsLeft = ({ usedSeconds, plannedMinutes }: Timed): number | undefined =>
	plannedMinutes === null ? undefined : plannedMinutes * 60 - usedSeconds;

export const isOver = (item: Timed): boolean => (secondsLeft(item) ?? 0) < 0;

/** `7:05`, `1:02:03`: hours only where there are some. */
export function asClock(seconds: number): string {
	const whole = Math.abs(Math.trunc(seconds));
	const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
	const two = (number: number) => String(number).padStart(2, '0');
	const end = `${hours > 0 ? two(minutes) : minutes}:${two(whole % 60)}`;
	return hours > 0 ? `${hours}:${end}` : end;
}
