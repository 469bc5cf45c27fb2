import { connect } from './connect.svelte.ts';
import { attending, roomsIn } from './seating.ts';
import type { MeetingView } from './view.ts';

type Data = {
	view: MeetingView;
	sheets: ReadonlyMap<string, { room: string }>;
	personId: string;
	ownDevice: boolean;
};

/** The live half of a page of a meeting: its connection, and who has it open. */
export function liveMeeting(data: () => Data) {
	const live = connect(() => ({
		...data(),
		meetingId: data().view.meeting.id,
		rooms: roomsIn(data().sheets)
	}));
	const present = $derived(attending(live.connection, data().view.me));
	/** Nobody needs to be told that they are writing themselves. */
	const others = $derived(present.filter(({ id }) => id !== data().personId));

	return {
		get connection() {
			return live.connection;
		},
		get present() {
			return present;
		},
		get others() {
			return others;
		}
	};
}
