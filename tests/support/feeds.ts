import ICAL from 'ical.js';
import { anonymous, type Actor } from '#lib/access/actor.ts';
import { makeFeed } from '#lib/calendar/feeds.server.ts';
import { readFeed } from '#lib/calendar/read-feed.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { as, NOON } from './builders.ts';

export const tokenOf = ({ path }: { path: string }) =>
	/^\/kalender\/([\w-]{43})\.ics$/.exec(path)![1]!;

/** What a calendar program gets: without any session, just the address. */
export const fetchFeed = (db: Db, token: string, now = NOON) =>
	readFeed(as(anonymous, db, now), token);

/** An address of this person, of all their meetings or of one table. */
export async function subscribe(db: Db, actor: Actor, slug?: string): Promise<string> {
	return tokenOf(await makeFeed(as(actor, db), { label: 'Mein Telefon' }, slug));
}

export async function entriesIn(db: Db, token: string, now = NOON) {
	const { text } = await fetchFeed(db, token, now);
	const calendar = new ICAL.Component(ICAL.parse(text));
	return calendar.getAllSubcomponents('vevent').map((event) => {
		const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
		return {
			title: value('summary'),
			status: value('status'),
			uid: value('uid'),
			url: value('url')
		};
	});
}

export const titlesIn = async (db: Db, token: string, now = NOON) =>
	(await entriesIn(db, token, now)).map(({ title }) => title);
