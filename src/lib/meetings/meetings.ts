import * as v from 'valibot';
import {
	emailAddress,
	isDay,
	line,
	lineOrNothing,
	oneOf,
	personName,
	seenVersion
} from '../forms/fields.ts';
import { tableLanguages } from '../i18n/languages.ts';
import type { MessageKey } from '../i18n/text.ts';

export const meetingStates = ['planned', 'held', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/**
 * Life of the minutes: written – frozen and sent as a draft – approved by the table – released.
 * From `draft` on the agenda, facts and votes of the meeting stand as well.
 */
export const minutesStates = ['writing', 'draft', 'approved', 'released'] as const;
export type MinutesState = (typeof minutesStates)[number];

/** Numbers in one place: what a meeting may hold. */
export const meetingLimits = {
	titleCharacters: 200,
	placeCharacters: 200,
	reasonCharacters: 500,
	plannedMinutes: 24 * 60,
	nameCharacters: 120,
	guests: 100
} as const;

export type Meeting = {
	id: string;
	roundtableId: string;
	/** Runs per table: "25. Sitzung". */
	number: number;
	title: string;
	startsAt: Date;
	plannedMinutes: number;
	place: string;
	state: MeetingState;
	cancelReason: string | null;
	currentItemId: string | null;
	minutesState: MinutesState;
	/** Who holds the pen now; null: whoever has the seat for it. */
	minutesTakenById: string | null;
	invitedAt: Date | null;
	shortNoticeReason: string;
	/** SEQUENCE of its calendar entry. */
	sequence: number;
	version: number;
};

/** A cancelled meeting, and one whose minutes are frozen, stand as they are. */
export const isChangeable = ({ state, minutesState }: Pick<Meeting, 'state' | 'minutesState'>) =>
	state !== 'cancelled' && minutesState === 'writing';

export type Guest = {
	id: string;
	personId: string;
	name: string;
	itemId: string | null;
	/** Until when they get in; null: a guest with an account. */
	linkEndsAt: Date | null;
};

const key = (message: MessageKey) => message;

const meetingFields = {
	title: lineOrNothing(meetingLimits.titleCharacters, 'meeting.form.tooLong'),
	/** `YYYY-MM-DD`, local to the municipality. */
	day: v.pipe(
		v.string(key('meeting.form.dayMissing')),
		v.check(isDay, key('meeting.form.dayMissing'))
	),
	/** `HH:MM`, local to the municipality. */
	time: v.pipe(
		v.string(key('meeting.form.timeMissing')),
		v.isoTime(key('meeting.form.timeMissing'))
	),
	plannedMinutes: v.pipe(
		v.string(key('meeting.form.durationWrong')),
		v.trim(),
		v.regex(/^\d{1,4}$/, key('meeting.form.durationWrong')),
		v.transform(Number),
		v.minValue(5, key('meeting.form.durationWrong')),
		v.maxValue(meetingLimits.plannedMinutes, key('meeting.form.durationWrong'))
	),
	place: lineOrNothing(meetingLimits.placeCharacters, 'meeting.form.tooLong')
};

export const createMeetingInput = v.object(meetingFields);
export type CreateMeetingInput = v.InferOutput<typeof createMeetingInput>;

export const editMeetingInput = v.object({ ...meetingFields, version: seenVersion });
export type EditMeetingInput = v.InferOutput<typeof editMeetingInput>;

export const cancelMeetingInput = v.object({
	reason: line(
		meetingLimits.reasonCharacters,
		'meeting.cancel.reasonMissing',
		'meeting.form.tooLong'
	)
});
export type CancelMeetingInput = v.InferOutput<typeof cancelMeetingInput>;

const id = (message: MessageKey) => v.pipe(v.string(message), v.uuid(message));
const idOrNothing = (message: MessageKey) =>
	v.union(
		[
			v.pipe(
				v.literal(''),
				v.transform(() => null)
			),
			id(message)
		],
		message
	);

/** Empty: no item is being dealt with. */
export const currentItemInput = v.object({ itemId: idOrNothing('agenda.item.unknown') });

const guestFields = {
	name: personName('meeting.guest.nameMissing', 'meeting.form.tooLong'),
	/** Empty: the whole meeting. */
	itemId: idOrNothing('agenda.item.unknown'),
	/** In which the guest is written to. */
	language: oneOf(tableLanguages, 'error.incomplete')
};

const guestAddress = emailAddress('meeting.guest.emailMissing');

const inviteGuestInput = v.object({
	by: v.literal('account'),
	...guestFields,
	email: guestAddress
});
export type InviteGuestInput = Omit<v.InferOutput<typeof inviteGuestInput>, 'by'>;

const makeGuestLinkInput = v.object({
	by: v.literal('link'),
	...guestFields,
	/** Empty: the link is only shown. */
	email: v.union([v.literal(''), guestAddress], key('meeting.guest.emailMissing'))
});
export type MakeGuestLinkInput = Omit<v.InferOutput<typeof makeGuestLinkInput>, 'by'>;

/** How a guest comes in: by a link for this meeting alone, or by an account. */
export const guestDoors = ['link', 'account'] as const;
export const guestInput = v.variant(
	'by',
	[inviteGuestInput, makeGuestLinkInput],
	key('meeting.guest.byMissing')
);

export const removeGuestInput = v.object({ guestId: id('meeting.guest.unknown') });

/** For buttons that need no more than being pressed. */
export const nothingInput = v.object({});
