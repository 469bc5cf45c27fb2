import type { RoundSeat } from '../ui/tischrund.ts';
import type { ExtraView } from './open-extra.server.ts';

/** The voting seats as a ring: filled where a seat stands behind the request. */
export function supportRound({ voting, open }: Pick<ExtraView, 'voting' | 'open'>): RoundSeat[] {
	const behind = new Set(open?.supports.map(({ seatId }) => seatId));
	return voting.map(({ id, organisation }) => ({
		id,
		label: organisation.name,
		group: organisation.group,
		state: behind.has(id) ? 'present' : 'expected'
	}));
}
