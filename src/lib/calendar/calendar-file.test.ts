import ICAL from 'ical.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentAt } from '../time/zone.ts';
import { calendarFeed, calendarFile, uidOf, type CalendarFileInput } from './calendar-file.ts';

const organizer = { name: 'Augenhöhe Ahlenfurt', address: 'tisch@ahlenfurt.example' };
const now = new Date('2026-11-20T08:00:00Z');
const anInput = (with_: Partial<CalendarFileInput> = {}): CalendarFileInput => ({
	method: 'REQUEST',
	uid: uidOf('0c5e4f0e-6f0f-4b34-9a52-0d5b1df5b1a3'),
	sequence: 0,
	startsAt: momentAt('2026-12-08', '18:00'),
	endsAt: momentAt('2026-12-08', '20:00'),
	title: 'Sitzung Nr. 26',
	place: 'Rathaus, Saal 2',
	url: 'https://tisch.example.org/sitzungen/1',
	organizer,
	attendee: { name: 'Zühal Yıldırım', address: 'zuhal@ahlenfurt.example' },
	now,
	...with_
});

/** As a calendar program reads it: with the definition of the zone in the file and no other. */
function read(text: string) {
	ICAL.TimezoneService.reset();
	const calendar = new ICAL.Component(ICAL.parse(text));
	for (const zone of calendar.getAllSubcomponents('vtimezone')) {
		ICAL.TimezoneService.register(zone);
	}
	const components = calendar.getAllSubcomponents('vevent');
	return { calendar, components, events: components.map((one) => new ICAL.Event(one)) };
}

function readOne(text: string) {
	const { calendar, components, events } = read(text);
	expect(events).toHaveLength(1);
	const [event] = events as [ICAL.Event];
	const value = (name: string) => components[0]!.getFirstPropertyValue(name);
	return {
		method: calendar.getFirstPropertyValue('method'),
		starts: event.startDate.toJSDate(),
		ends: event.endDate.toJSDate(),
		zone: event.startDate.zone?.tzid,
		status: value('status'),
		stamp: String(value('dtstamp')),
		url: String(value('url')),
		attendees: event.attendees,
		event
	};
}

const bytes = (line: string) => new TextEncoder().encode(line).length;

describe('a calendar file', () => {
	it('invites exactly one person to one meeting', () => {
		const found = readOne(calendarFile(anInput()));
		expect(found).toMatchObject({
			method: 'REQUEST',
			status: 'CONFIRMED',
			zone: 'Europe/Berlin',
			starts: new Date('2026-12-08T17:00:00Z'),
			ends: new Date('2026-12-08T19:00:00Z'),
			stamp: '2026-11-20T08:00:00Z',
			url: 'https://tisch.example.org/sitzungen/1'
		});
		const { event, attendees } = found;
		expect([event.summary, event.location]).toEqual(['Sitzung Nr. 26', 'Rathaus, Saal 2']);
		expect(event.uid).toBe('0c5e4f0e-6f0f-4b34-9a52-0d5b1df5b1a3@augenhoehe');
		expect(attendees.map((one) => String(one.getFirstValue()).toLowerCase())).toEqual([
			'mailto:zuhal@ahlenfurt.example'
		]);
		expect(attendees[0]!.getParameter('cn')).toBe('Zühal Yıldırım');
		expect(attendees[0]!.getParameter('rsvp')).toBe('FALSE');
		expect(String(event.organizer)).toBe('mailto:tisch@ahlenfurt.example');
	});

	it('of a cancelled meeting is the same entry, cancelled, one step on', () => {
		const before = readOne(calendarFile(anInput({ sequence: 3 })));
		const after = readOne(calendarFile(anInput({ method: 'CANCEL', sequence: 4 })));
		expect(after).toMatchObject({ method: 'CANCEL', status: 'CANCELLED' });
		expect(after.event.uid).toBe(before.event.uid);
		expect([before.event.sequence, after.event.sequence]).toEqual([3, 4]);
	});

	it('stays the same entry when the instance moves to another address', () => {
		const elsewhere = anInput({ url: 'https://runder-tisch.example.net/sitzungen/1' });
		const [one, other] = [anInput(), elsewhere].map((input) => readOne(calendarFile(input)));
		expect(one!.event.uid).toBe(other!.event.uid);
	});

	it.for([
		['the spring night, across the skipped hour', '2027-03-27', '23:00', 300],
		['the spring night, at a time that does not exist', '2027-03-28', '02:30', 60],
		['the autumn night, across the hour that comes twice', '2026-10-24', '23:00', 300],
		['the autumn night, ending in the second of two hours', '2026-10-24', '22:00', 330],
		['the autumn night, ending in the first of two hours', '2026-10-24', '22:00', 240],
		['the autumn night, beginning in the first of two hours', '2026-10-25', '02:30', 30],
		['the day after the clocks changed', '2026-10-26', '18:00', 120],
		['a summer evening over midnight', '2026-06-30', '22:30', 180],
		['the last evening of a year', '2026-12-31', '23:00', 120]
	] as const)('says the right moments in %s', ([, day, time, minutes]) => {
		const startsAt = momentAt(day, time);
		const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
		const found = readOne(calendarFile(anInput({ startsAt, endsAt })));
		expect([found.starts, found.ends]).toEqual([startsAt, endsAt]);
	});

	it('says the right moments for any evening, whatever the clock of this machine', () => {
		const start = fc.integer({
			min: Date.parse('2026-01-01T00:00:00Z') / 300_000,
			max: Date.parse('2036-01-01T00:00:00Z') / 300_000
		});
		const minutes = fc.integer({ min: 5, max: 24 * 60 });
		fc.assert(
			fc.property(start, minutes, (fives, minutes) => {
				const startsAt = new Date(fives * 300_000);
				const endsAt = new Date(startsAt.getTime() + minutes * 60_000);
				const found = readOne(calendarFile(anInput({ startsAt, endsAt })));
				expect([found.starts, found.ends]).toEqual([startsAt, endsAt]);
			})
		);
	});

	it('keeps names, places and titles whatever stands in them, on lines of at most 75 bytes', () => {
		const hostile =
			'Ali "Slava"; Müller, 莉\\n^n 🌻 سميرة\r\nATTENDEE:mailto:all@ahlenfurt.example\r\nEND:VEVENT';
		const shown = hostile.replaceAll('\r\n', ' ');
		// ical.js reads a backslash in a parameter as if it were text.
		const attendee = { name: hostile.replaceAll('\\', ''), address: 'ali@ahlenfurt.example' };
		const text = calendarFile(anInput({ title: hostile, place: hostile, attendee }));
		expect(text.split('\r\n').filter((line) => bytes(line) > 75)).toEqual([]);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		const { event, attendees } = readOne(text);
		expect([event.summary, event.location]).toEqual([shown, shown]);
		expect(attendees).toHaveLength(1);
		expect(attendees[0]!.getParameter('cn')).toBe(shown.replaceAll('\\', ''));
	});

	it('brings back any title and place', () => {
		const words = fc.string({ unit: 'binary', maxLength: 200 });
		const clean = (text: string) =>
			text
				.toWellFormed()
				.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
				.replace(/\s+/g, ' ')
				.trim();
		fc.assert(
			fc.property(words, words, (title, place) => {
				const { event } = readOne(calendarFile(anInput({ title, place })));
				expect(event.summary ?? '').toBe(clean(title));
				expect(event.location ?? '').toBe(clean(place));
			})
		);
	});
});

describe('a calendar to subscribe to', () => {
	const entry = (number: number, cancelled = false) => ({
		...anInput(),
		uid: uidOf(String(number)),
		title: `Sitzung Nr. ${number}`,
		sequence: number,
		cancelled
	});

	it('names nobody but the instance', () => {
		const text = calendarFeed({ name: 'Sitzungen', entries: [entry(1)], organizer, now });
		const { calendar, components } = read(text);
		expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
		expect(components[0]!.getAllProperties('attendee')).toEqual([]);
		expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Sitzungen');
		expect(calendar.getAllSubcomponents('vtimezone')).toHaveLength(1);
	});

	it('shows what was cancelled as cancelled', () => {
		const entries = [entry(1), entry(2, true)];
		const text = calendarFeed({ name: 'Sitzungen', entries, organizer, now });
		const seen = read(text).components.map((one) => [
			one.getFirstPropertyValue('summary'),
			one.getFirstPropertyValue('status'),
			one.getFirstPropertyValue('transp'),
			one.getFirstPropertyValue('sequence')
		]);
		expect(seen).toEqual([
			['Sitzung Nr. 1', 'CONFIRMED', 'OPAQUE', 1],
			['Sitzung Nr. 2', 'CANCELLED', 'TRANSPARENT', 2]
		]);
	});

	it('may be empty', () => {
		const text = calendarFeed({ name: 'Sitzungen', entries: [], organizer, now });
		expect(read(text).events).toEqual([]);
	});
});
