import {
	ICalAttendeeRole,
	ICalAttendeeStatus,
	ICalCalendar,
	ICalCalendarMethod,
	ICalEventStatus,
	ICalEventTransparency,
	type ICalEventData
} from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block as timeZoneBlock } from 'timezones-ical-library';
import { dayOf, timeOf, timeZone } from '../time/zone.ts';

export type CalendarPerson = { name: string; address: string };

/** One meeting as a calendar shows it. */
export type CalendarEntry = {
	/** The same for ever: by it a calendar knows a changed or cancelled meeting again. */
	uid: string;
	/** Goes up with every change; a calendar ignores what is older than what it has. */
	sequence: number;
	startsAt: Date;
	endsAt: Date;
	title: string;
	place: string;
	url: string;
	cancelled?: boolean;
};

export type CalendarFileInput = CalendarEntry & {
	method: 'REQUEST' | 'CANCEL';
	organizer: CalendarPerson;
	/** The only one named in it: nobody learns from their calendar who else was invited. */
	attendee: CalendarPerson;
	now: Date;
};

export type CalendarFeed = {
	/** What the calendar is called in the program that subscribes to it. */
	name: string;
	entries: CalendarEntry[];
	organizer: CalendarPerson;
	now: Date;
};

const product = '//Augenhöhe//Sitzungen//DE';
/** How often a program should ask again. */
const refreshSeconds = 3600;

/** By the id alone: an instance that moves to another address still speaks of the same meetings. */
export const uidOf = (meetingId: string): string => `${meetingId}@augenhoehe`;

/** The file that goes with a mail: one meeting, for one person. */
export function calendarFile(input: CalendarFileInput): string {
	const { method, organizer, attendee, now } = input;
	const calendar = newCalendar(ICalCalendarMethod[method]);
	const event = calendar.createEvent({
		...eventOf({ ...input, cancelled: method === 'CANCEL' }, now),
		organizer: personOf(organizer)
	});
	const { name, email } = personOf(attendee);
	event.createAttendee({
		name,
		email,
		role: ICalAttendeeRole.REQ,
		status: ICalAttendeeStatus.NEEDSACTION,
		// Answers go over the link in the mail: nobody reads what a calendar program would send back.
		rsvp: false
	});
	return calendar.toString();
}

/** The file behind an address that calendar programs subscribe to. */
export function calendarFeed({ name, entries, organizer, now }: CalendarFeed): string {
	const calendar = newCalendar(ICalCalendarMethod.PUBLISH).name(name).ttl(refreshSeconds);
	for (const entry of entries) {
		calendar.createEvent({ ...eventOf(entry, now), organizer: personOf(organizer) });
	}
	return calendar.toString();
}

function newCalendar(method: ICalCalendarMethod): ICalCalendar {
	const calendar = new ICalCalendar({ prodId: product, method });
	// No zone for the whole calendar, only a definition for its entries: DTSTAMP must be UTC.
	return calendar.timezone({ name: null, generator: definitionOf });
}

const definitionOf = (zone: string): string => String(timeZoneBlock(zone)[0]);

function eventOf(entry: CalendarEntry, now: Date): ICalEventData {
	const { uid, sequence, startsAt, endsAt, cancelled = false } = entry;
	const place = oneLine(entry.place);
	const local = tellsMoment(startsAt) && tellsMoment(endsAt);
	return {
		id: uid,
		sequence,
		stamp: utc(now),
		start: utc(startsAt),
		end: utc(endsAt),
		timezone: local ? timeZone : null,
		summary: oneLine(entry.title),
		location: place === '' ? null : { title: place },
		url: entry.url,
		status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		transparency: cancelled ? ICalEventTransparency.TRANSPARENT : ICalEventTransparency.OPAQUE
	};
}

const hour = 3_600_000;

/**
 * In the hour that comes twice in autumn the clock says two moments, and programs do not agree which
 * one is meant: such a meeting is told in UTC.
 */
const tellsMoment = (moment: Date): boolean =>
	[-hour, hour].every((shift) => clockAt(new Date(moment.getTime() + shift)) !== clockAt(moment));

const clockAt = (moment: Date): string => `${dayOf(moment)} ${timeOf(moment)}`;

/** The library takes a plain `Date` for the clock of this machine. */
const utc = (moment: Date) =>
	Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO('UTC');

function personOf({ name, address }: CalendarPerson) {
	const email = oneLine(address);
	return { name: oneLine(name) || email, email };
}

/** Control characters, which no calendar program expects, line breaks included. */
const oneLine = (text: string): string =>
	text
		.toWellFormed()
		.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
