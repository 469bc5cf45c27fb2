import { and, eq, isNotNull } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { agendaItems } from '#lib/agenda/tables.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { decisions } from '#lib/decisions/tables.server.ts';
import { optionsOf, votesOf } from '#lib/decisions/votes.queries.server.ts';
import { people as accounts } from '#lib/identity/tables.server.ts';
import { meetings } from '#lib/meetings/tables.server.ts';
import { roundtables, seatHolders, seats } from '#lib/roundtables/tables.server.ts';
import { people } from '../../src/demo/world.ts';
import { Browser, type Visitor } from '../support/browser.ts';
import { as } from '../support/builders.ts';
import { aDecision, checkIn, wording } from '../support/decisions.ts';
import { actorOf } from '../support/seats.ts';
import { startServer } from '../support/server.ts';
import { aTown, makeTown, settingsFor } from '../support/town.ts';

const ten = [
	'hedda',
	'nils',
	'gero',
	'samira',
	'rolf',
	'almut',
	'burkhard',
	'carola',
	'dilan',
	'ewald'
] as const satisfies Visitor[];

type Phone = { browser: Browser; seatId: string };

let db: Db;
let phones: Phone[] = [];
let meetingId = '';
let itemId = '';
let end: (() => Promise<void>)[] = [];

/** Everybody gets the password of the demo, for the ten need accounts of their own. */
async function giveAccounts(): Promise<void> {
	const [known] = await db
		.select({ passwordHash: accounts.passwordHash })
		.from(accounts)
		.where(isNotNull(accounts.passwordHash));
	await db.update(accounts).set(known!);
}

async function seatOf(who: (typeof ten)[number]): Promise<string> {
	const [row] = await db
		.select({ id: seats.id })
		.from(seats)
		.innerJoin(seatHolders, eq(seatHolders.seatId, seats.id))
		.innerJoin(accounts, eq(accounts.id, seatHolders.personId))
		.innerJoin(roundtables, eq(roundtables.id, seats.roundtableId))
		.where(and(eq(accounts.email, people[who].email), eq(roundtables.slug, 'runder-tisch')));
	return row!.id;
}

async function findMeeting(): Promise<void> {
	const [row] = await db
		.select({ id: meetings.id, itemId: agendaItems.id })
		.from(meetings)
		.innerJoin(agendaItems, eq(agendaItems.meetingId, meetings.id))
		.where(and(eq(meetings.number, 26), eq(agendaItems.kind, 'discussion')));
	meetingId = row!.id;
	itemId = row!.itemId;
}

beforeAll(async () => {
	const postgres = inject('postgres');
	await makeTown(postgres);
	const town = await aTown(postgres);
	db = town.db;
	const server = await startServer({ env: settingsFor(town) });
	end = [() => server.stop(), () => town.close()];
	await giveAccounts();
	await findMeeting();
	for (const who of ten) {
		const browser = new Browser(server.url, who);
		await browser.login();
		const seatId = await seatOf(who);
		await checkIn(db, meetingId, seatId);
		phones.push({ browser, seatId });
	}
});

afterAll(async () => {
	phones = [];
	for (const step of end) await step();
});

async function aVote(mode: 'consent' | 'consensing') {
	const [chair] = await db
		.select({ id: accounts.id })
		.from(accounts)
		.where(eq(accounts.email, people.hedda.email));
	const ctx = as(await actorOf(db, chair!.id, new Date()), db, new Date());
	const id = await aDecision(ctx, itemId);
	const path = `/sitzungen/${meetingId}/beschluesse/${id}`;
	const send = ({ browser }: Phone, action: string, form: Record<string, string>) =>
		browser.send(`${path}?/${action}`, form).then(async (answer) => {
			await answer.text();
			return answer.status;
		});
	const lead = phones[0]!;
	await send(lead, 'freeze', { version: '1', seen: wording });
	await send(lead, 'readBack', { version: '2' });
	const options: Record<string, string> =
		mode === 'consensing' ? { options: 'Dienstag\nFreitag', passive: 'on' } : {};
	expect(await send(lead, 'open', { version: '3', mode, ...options })).toBe(303);
	return { id, send, lead };
}

const stateOf = async (id: string) => {
	const [row] = await db.select().from(decisions).where(eq(decisions.id, id));
	return row!;
};

describe('ten phones at once', () => {
	it('consense: every seat once, its last word, and the sums are right', async () => {
		const { id, send, lead } = await aVote('consensing');
		const options = await optionsOf({ db }, { id });
		const values = (seed: number) =>
			Object.fromEntries(options.map((o, n) => [`option-${o.id}`, String((seed + 3 * n) % 11)]));
		const statuses = await Promise.all(
			phones.flatMap((phone, seed) =>
				[seed, seed].map((value) =>
					send(phone, 'resist', {
						version: '4',
						seatId: phone.seatId,
						mandate: '',
						...values(value)
					})
				)
			)
		);
		expect(statuses.every((status) => status === 303)).toBe(true);
		const votes = await votesOf({ db }, { id });
		expect(votes).toHaveLength(phones.length * options.length);
		expect(new Set(votes.map((vote) => `${vote.seatId} ${vote.optionId}`)).size).toBe(votes.length);
		const sum = votes.reduce((all, { resistance }) => all + resistance!, 0);
		const sent = phones.flatMap((_, seed) => options.map((_, n) => (seed + 3 * n) % 11));
		expect(sum).toBe(sent.reduce((all, one) => all + one, 0));
		expect(await send(lead, 'close', { version: '4' })).toBe(303);
		expect((await stateOf(id)).state).toMatch(/adopted|rejected/);
	});

	it('and the closing in the same moment: each is counted, or told that it was too late', async () => {
		const { id, send, lead } = await aVote('consent');
		const say = (phone: Phone) =>
			send(phone, 'say', {
				version: '4',
				seatId: phone.seatId,
				mandate: '',
				choice: 'agree',
				text: ''
			});
		expect(await say(lead)).toBe(303);
		const [closed, ...said] = await Promise.all([
			send(lead, 'close', { version: '4', silent: phones.map(({ seatId }) => seatId).join(' ') }),
			...phones.slice(1).map(say)
		]);
		expect(closed).toBe(303);
		expect(said.every((status) => status === 303 || status === 409)).toBe(true);
		const counted = said.filter((status) => status === 303).length;
		expect(await votesOf({ db }, { id })).toHaveLength(counted + 1);
		expect((await stateOf(id)).seatsPresent).toBe(phones.length);
	});

	it('nobody speaks for the seat of another', async () => {
		const { id, send } = await aVote('consent');
		const [, , gero, samira] = phones;
		const forged = {
			version: '4',
			seatId: samira!.seatId,
			mandate: '',
			choice: 'objection',
			text: 'Nein.'
		};
		expect(await send(gero!, 'say', forged)).toBe(403);
		expect(await votesOf({ db }, { id })).toEqual([]);
	});

	it('hostile words stay words', async () => {
		const { id, send, lead } = await aVote('consent');
		const text = '<img src=x onerror=alert(1)><script>alert(2)</script>';
		const vote = { version: '4', seatId: lead.seatId, mandate: text, choice: 'objection', text };
		expect(await send(lead, 'say', vote)).toBe(303);
		const page = await lead.browser.get(`/sitzungen/${meetingId}/beschluesse/${id}`);
		const html = await page.text();
		expect(html).not.toContain('<img src=x');
		expect(html).toContain('&lt;img src=x');
		const flood = { ...vote, text: 'x'.repeat(5_000_000) };
		expect(await send(lead, 'say', flood)).toBe(413);
	});
});
