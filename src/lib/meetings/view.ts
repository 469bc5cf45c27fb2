import type { AgendaEntry, Item, OriginOfItem } from '../agenda/agenda.ts';
import type { AttendanceView } from '../attendance/attendance.ts';
import type { Roundtable, SeatNow } from '../roundtables/roundtables.ts';
import type { Meeting } from './meetings.ts';
import type { SpeakingView } from '../speaking/speaking.ts';
import type { MeetingPart } from './parts.ts';
import type { PenView } from './pen.ts';

/** What this person may do in this meeting; components ask nothing else. */
export type MeetingRights = {
	edit: boolean;
	cancel: boolean;
	setCurrentItem: boolean;
	inviteGuest: boolean;
	addItem: boolean;
	editItem: boolean;
	moveItem: boolean;
	deleteItem: boolean;
	setVisibility: boolean;
	/** The clocks of the items. */
	keepTime: boolean;
	/** A position of an own seat. */
	writePosition: boolean;
	/** At least one item's minutes. */
	write: boolean;
	/** The table itself, not only this meeting. */
	seeTable: boolean;
	/** Pages of the meeting that its row of links shows. */
	see: Readonly<Record<MeetingPart, boolean>>;
};

export type ItemView = AgendaEntry & {
	canWrite: boolean;
	/** Null: a person put it there, or the reader may not see what it came from. */
	cameFrom: OriginOfItem | null;
};

export type MeetingView = {
	/** Whoever reads this. */
	me: { id: string; name: string; seatId: string | null };
	meeting: Meeting;
	table: Pick<Roundtable, 'id' | 'slug' | 'name'>;
	/** In their order around the table. */
	seats: SeatNow[];
	items: ItemView[];
	/** Can come back; empty for those who may not bring them back. */
	deleted: Pick<Item, 'id' | 'title'>[];
	/** Who is there, and who may say so. */
	attendance: AttendanceView;
	/** Who speaks and who wants to. */
	speaking: SpeakingView;
	/** Who takes the minutes. */
	pen: PenView;
	can: MeetingRights;
};
