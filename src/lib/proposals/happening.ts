import type { IconName } from '../ui/icons.ts';
import type { ProposalEventKind } from './proposals.ts';

type Look = { icon: IconName; tone: 'plain' | 'action' | 'done' | 'due' | 'danger' };

/** How the timeline and the list draw what happened: a sign each, and a colour beside it. */
export const looks: Readonly<Record<ProposalEventKind, Look>> = {
	made: { icon: 'plus', tone: 'action' },
	admitted: { icon: 'unlock', tone: 'action' },
	refused: { icon: 'close', tone: 'danger' },
	reconsidered: { icon: 'undo', tone: 'plain' },
	retracted: { icon: 'back', tone: 'plain' },
	edited: { icon: 'edit', tone: 'plain' },
	joined: { icon: 'people', tone: 'plain' },
	left: { icon: 'minus', tone: 'plain' },
	accepted: { icon: 'check', tone: 'done' },
	deferred: { icon: 'forward', tone: 'due' },
	declined: { icon: 'close', tone: 'danger' },
	withdrawn: { icon: 'back', tone: 'plain' },
	reopened: { icon: 'undo', tone: 'action' },
	itemRemoved: { icon: 'minus', tone: 'due' },
	itemRestored: { icon: 'redo', tone: 'done' },
	meetingCancelled: { icon: 'warning', tone: 'due' }
};

/**
 * Where moments stand on a line, in percent from its beginning: half by the time between them, half
 * one after the other, so that a busy day does not fall on one point.
 */
export function placesOnALine(moments: readonly Date[]): number[] {
	const times = moments.map((moment) => moment.getTime());
	const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
	return times.map((time, index) => {
		const byTime = last === first ? 0 : (time - first) / (last - first);
		const byOrder = times.length < 2 ? 0 : index / (times.length - 1);
		const share = last === first ? byOrder : (byTime + byOrder) / 2;
		return Math.round((5 + 90 * share) * 10) / 10;
	});
}
