import { describe, expect } from 'vitest';
import { aGuest, as, aPerson, NOON } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aLiveMeeting, someone } from '../../../tests/sync/meeting.ts';
import type { Db } from '../db/db.server.ts';
import { loadActor } from '../identity/actor.server.ts';
import { composeMinutes } from '../minutes/compose.server.ts';
import { moveToOwnRoom } from '../minutes/rooms.server.ts';
import { agendaItems } from '../agenda/tables.server.ts';
import { eq } from 'drizzle-orm';
import { piecesOf } from './pieces.ts';
import { searchMinutes } from './queries.server.ts';

async function aMeetingAbout(db: Db, ...sentences: string[]) {
	const meeting = await aLiveMeeting(db, { items: sentences.length });
	for (const [n, sentence] of sentences.entries()) {
		await composeMinutes({ db }, meeting.items[n]!.id, [
			{ type: 'paragraph', content: [{ type: 'text', text: sentence }] }
		]);
	}
	return meeting;
}

const ctxOf = async (db: Db, { id }: { id: string }) =>
	as((await loadActor({ db, now: NOON }, id))!, db);

const words = (results: Awaited<ReturnType<typeof searchMinutes>>) =>
	results.map(({ pieces }) => pieces.map(({ text }) => text).join(''));

describe('the search', () => {
	it('finds other forms of a word, and words within words', async ({ db }) => {
		const meeting = await aMeetingAbout(db, 'Es fehlen Wohnungen.', 'Hilfe bei der Wohnungssuche');
		const ctx = await ctxOf(db, await meeting.someone());
		const found = await searchMinutes(ctx, 'Wohnung');
		expect(words(found).toSorted()).toEqual([
			'Es fehlen Wohnungen.',
			'Hilfe bei der Wohnungssuche'
		]);
		expect(found[0]).toMatchObject({ meeting: { id: meeting.id }, kind: 'paragraph' });
		expect(found.map(({ pieces }) => pieces.find(({ hit }) => hit)?.text).toSorted()).toEqual([
			'Wohnung',
			'Wohnungen'
		]);
	});

	it('shows nothing of tables one does not sit at, nor of items one may not read', async ({
		db
	}) => {
		const meeting = await aMeetingAbout(db, 'Fahrrad offen', 'Fahrrad geschlossen');
		const closed = meeting.items[1]!.id;
		await db.update(agendaItems).set({ visibility: 'closed' }).where(eq(agendaItems.id, closed));
		await moveToOwnRoom({ db }, closed);
		const observer = await ctxOf(db, await meeting.someone('observer'));
		const stranger = await ctxOf(db, await someone(db, null));
		const guest = await aPerson(db);
		await aGuest(db, { meetingId: meeting.id, itemId: closed, personId: guest.id });
		expect(words(await searchMinutes(observer, 'fahrrad'))).toEqual(['Fahrrad offen']);
		expect(await searchMinutes(stranger, 'fahrrad')).toEqual([]);
		expect(words(await searchMinutes(await ctxOf(db, guest), 'fahrrad'))).toEqual([
			'Fahrrad geschlossen'
		]);
		const anonymous = as({ kind: 'anonymous' }, db);
		expect(await searchMinutes(anonymous, 'fahrrad')).toEqual([]);
	});

	it('takes whatever people type', async ({ db }) => {
		const meeting = await aMeetingAbout(db, '100 % sicher \\ <b>fett</b>');
		const ctx = await ctxOf(db, await meeting.someone());
		const strange = ['%', '_', '\\', '"', "' or 1=1", '<b>', ':*', '& | !', '\0', '\uD800', ' '];
		for (const query of strange) expect(await searchMinutes(ctx, query)).toBeInstanceOf(Array);
		expect(words(await searchMinutes(ctx, '%'))).toEqual(['100 % sicher \\ <b>fett</b>']);
		expect(await searchMinutes(ctx, '')).toEqual([]);
	});
});

describe('a found text', () => {
	it('is cut around the first hit and never holds markup', ({ expect }) => {
		const long = `${'davor '.repeat(60)}Deutschkurs ${'danach '.repeat(60)}`;
		const pieces = piecesOf(long, 'kurs');
		expect(pieces.find(({ hit }) => hit)?.text).toBe('kurs');
		expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(260);
		expect(piecesOf('Beschluss B-2026-14', '-14').map(({ text }) => text)).toContain('-14');
		expect(piecesOf('a \uE000b\uE001 c', 'b')).toEqual([
			{ text: 'a ', hit: false },
			{ text: 'b', hit: true },
			{ text: ' c', hit: false }
		]);
	});
});
