import ICAL from 'ical.js';
import { afterEach, describe, expect } from 'vitest';
import { uidOf } from '#lib/calendar/calendar-file.ts';
import type { Db } from '#lib/db/db.server.ts';
import { cancelMeeting } from '#lib/meetings/cancel.server.ts';
import { editMeeting } from '#lib/meetings/edit.server.ts';
import { meetingOf } from '#lib/meetings/queries.server.ts';
import { deliverMail } from '#lib/notifications/deliver.server.ts';
import { openRelay } from '#lib/notifications/relay.server.ts';
import { mails } from '#lib/notifications/tables.server.ts';
import { people } from '#lib/identity/tables.server.ts';
import { eq } from 'drizzle-orm';
import { it } from '../../../tests/support/database.ts';
import { IN_TIME, aMeetingToInvite, rename } from '../../../tests/support/invitations.ts';
import { smtpSink, type ReceivedMail, type SmtpSink } from '../../../tests/support/smtp.ts';
import { invite } from './invite.server.ts';

let sink: SmtpSink | undefined;
afterEach(async () => {
	await sink?.close();
	sink = undefined;
});

/** Delivers what waits in the outbox to a real mail server. @returns what it got, by address */
async function deliverAll(db: Db): Promise<Map<string, ReceivedMail>> {
	sink ??= await smtpSink();
	const relay = openRelay({ url: sink.url, from: 'Augenhöhe <tisch@ahlenfurt.example>' });
	const before = sink.received.length;
	for (const { id } of await db.select().from(mails).where(eq(mails.state, 'waiting'))) {
		await deliverMail({ db, now: IN_TIME }, id, relay, { warn: () => {} });
	}
	const arrived = sink.received.slice(before);
	return new Map(arrived.map((mail) => [mail.to.join(), mail]));
}

/** The calendar part of a mail, as a calendar program reads it. */
function calendarIn({ mail }: ReceivedMail) {
	const parts = mail.attachments.filter(({ mimeType }) => mimeType === 'text/calendar');
	const content = parts[0]?.content;
	const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
	const component = new ICAL.Component(ICAL.parse(text));
	const event = component.getFirstSubcomponent('vevent')!;
	return {
		method: component.getFirstPropertyValue('method'),
		mimeMethod: parts[0]?.method,
		status: event.getFirstPropertyValue('status'),
		sequence: event.getFirstPropertyValue('sequence'),
		uid: event.getFirstPropertyValue('uid'),
		attendees: event
			.getAllProperties('attendee')
			.map((each) => String(each.getFirstValue()).toLowerCase()),
		starts: new ICAL.Event(event).startDate,
		component
	};
}

const emailOf = async (db: Db, id: string) =>
	(await db.select().from(people).where(eq(people.id, id)))[0]!.email ?? '';

describe('what arrives by mail', () => {
	it('carries one calendar file for one person, with the method in body and MIME type', async ({
		db
	}) => {
		const { ctx, meeting, actors } = await aMeetingToInvite(db);
		await invite(ctx, meeting.id, { reason: '' });
		const arrived = await deliverAll(db);
		expect(arrived.size).toBe(7);
		for (const actor of [actors.chair, actors.observer, actors.guestOfTheMeeting]) {
			const email = await emailOf(db, actor.kind === 'person' ? actor.id : '');
			const calendar = calendarIn(arrived.get(email)!);
			expect(calendar).toMatchObject({
				method: 'REQUEST',
				mimeMethod: 'REQUEST',
				sequence: 0,
				uid: uidOf(meeting.id),
				attendees: [`mailto:${email}`]
			});
			expect(calendar.starts.toString()).toBe('2026-03-10T18:00:00');
			expect(calendar.starts.zone?.tzid).toBe('Europe/Berlin');
		}
	});

	it('updates the same entry with a higher sequence, and cancels it with a higher one still', async ({
		db
	}) => {
		const { ctx, meeting, chair } = await aMeetingToInvite(db);
		await invite(ctx, meeting.id, { reason: '' });
		await deliverAll(db);
		const email = await emailOf(db, chair.actor.id);
		const { title, plannedMinutes, version } = (await meetingOf({ db }, meeting.id))!;
		const moved = {
			title,
			plannedMinutes,
			version,
			place: 'Zelt',
			day: '2026-03-30',
			time: '00:15'
		};
		await editMeeting(ctx, meeting.id, moved);
		const changed = calendarIn((await deliverAll(db)).get(email)!);
		expect(changed).toMatchObject({ method: 'REQUEST', sequence: 1, uid: uidOf(meeting.id) });
		// The night after the clocks went forward, a quarter past midnight.
		expect(changed.starts.toString()).toBe('2026-03-30T00:15:00');
		expect(changed.starts.toJSDate().toISOString()).toBe('2026-03-29T22:15:00.000Z');

		await cancelMeeting(ctx, meeting.id, { reason: 'Hochwasser' });
		const mail = (await deliverAll(db)).get(email)!;
		expect(mail.mail.text).toContain('Der Grund: Hochwasser');
		expect(calendarIn(mail)).toMatchObject({
			method: 'CANCEL',
			mimeMethod: 'CANCEL',
			status: 'CANCELLED',
			sequence: 2,
			uid: uidOf(meeting.id),
			attendees: [`mailto:${email}`]
		});
	});

	it('takes line breaks in names, titles and places for what they are', async ({ db }) => {
		const { ctx, meeting, chair } = await aMeetingToInvite(db);
		const evil = 'Böse\r\nBcc: alle@example.org\r\n\r\nATTENDEE:mailto:x@example.org';
		await rename(db, chair.actor.id, evil);
		await invite({ ...ctx }, meeting.id, { reason: '' });
		const arrived = await deliverAll(db);
		const email = await emailOf(db, chair.actor.id);
		const { to, mail } = arrived.get(email)!;
		expect(to).toEqual([email]);
		expect(mail.bcc ?? []).toEqual([]);
		expect(mail.headers.map(({ key }) => key)).not.toContain('bcc');
		expect(mail.text).toMatch(/^Guten Tag Böse Bcc: alle@example.org ATTENDEE/);
		const calendar = calendarIn(arrived.get(email)!);
		expect(calendar.attendees).toEqual([`mailto:${email}`]);
	});
});
