import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { anonymous, type Actor } from '#lib/access/actor.ts';
import type { Db } from '#lib/db/db.server.ts';
import { throttles } from '#lib/identity/tables.server.ts';
import { newToken } from '#lib/identity/tokens.server.ts';
import { roundtables } from '#lib/roundtables/tables.server.ts';
import { aProposal, as, NOON } from '../../../tests/support/builders.ts';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { aTableWithAProposal } from '../../../tests/support/proposals.ts';
import { proposalLimits } from './proposals.ts';
import { findProposal, listProposals } from './queries.server.ts';
import { waitingAt } from './visitors.queries.server.ts';
import { submitProposal } from './submit.server.ts';
import { solves, sumFor } from './sum.ts';
import { visitedTable } from './visited.server.ts';

const place = { address: '203.0.113.7', language: 'de' } as const;
const aForm = (with_: object = {}) => ({
	id: randomUUID(),
	title: 'Bänke am Bahnhof',
	reason: 'Wer wartet, soll sitzen können.',
	...{ name: '', contact: '', homepage: '', sum: '', receipt: newToken() },
	...with_
});

async function aPublicTable(db: Db) {
	const there = await aTableWithAProposal(db);
	const { table } = there;
	await db.update(roundtables).set({ publicProposals: true }).where(eq(roundtables.id, table.id));
	const waiting = () => waitingAt({ db }, table.id);
	const send = (form = aForm(), actor: Actor = anonymous) =>
		submitProposal(as(actor, db), table.slug, form, place);
	return { ...there, waiting, send };
}

describe('the public form of a table', () => {
	const asks = async (db: Db, slug: string, actor: Actor = anonymous) => {
		try {
			await visitedTable(as(actor, db), slug);
			return 'there';
		} catch (reason) {
			return reason as { status: number; key: string };
		}
	};

	it('does not exist in the same way where there is no table and where it is not wanted', async ({
		db
	}) => {
		const { table } = await aTableWithAProposal(db);
		const answers = [
			await asks(db, table.slug),
			await asks(db, 'gibt-es-nicht'),
			await asks(db, '\0')
		];
		for (const answer of answers) {
			expect(answer).toMatchObject({ status: 404, key: 'error.notFound' });
		}
	});

	it('exists for guests of the table’s meetings, not for those of others', async ({ db }) => {
		const { table, other, actors } = await aTableWithAProposal(db);
		expect(await asks(db, table.slug, actors.guestOfTheMeeting)).toBe('there');
		expect(await asks(db, table.slug, actors.guestOfTheOpenItem)).toBe('there');
		expect(await asks(db, other.slug, actors.guestOfTheMeeting)).toMatchObject({ status: 404 });
		expect(await asks(db, table.slug, actors.stranger)).toMatchObject({ status: 404 });
	});

	it('is gone when the table is archived', async ({ db }) => {
		const { table } = await aPublicTable(db);
		await db.update(roundtables).set({ archivedAt: NOON }).where(eq(roundtables.id, table.id));
		expect(await asks(db, table.slug)).toMatchObject({ status: 404 });
	});
});

describe('what a visitor sends', () => {
	it('is seen by chair and minute taker, and by nobody else', async ({ db }) => {
		const { table, actors, send } = await aPublicTable(db);
		const form = aForm({ name: 'Frau Öz' });
		await send(form);
		const sees = async (actor: Actor) => (await findProposal(as(actor, db), form.id)) !== undefined;
		expect(await sees(actors.chair)).toBe(true);
		expect(await sees(actors.minuteTaker)).toBe(true);
		for (const actor of [actors.member, actors.observer, actors.operator, anonymous]) {
			expect(await sees(actor)).toBe(false);
		}
		const { entries } = await listProposals(as(actors.chair, db), table.id, {});
		const [first] = entries;
		expect(first).toMatchObject({ proposer: 'Frau Öz', source: 'public', personId: null });
	});

	it('of a guest is theirs, and they follow it', async ({ db }) => {
		const { actors, send } = await aPublicTable(db);
		const form = aForm({ name: 'Jemand anders' });
		await send(form, actors.guestOfTheMeeting);
		const mine = await findProposal(as(actors.guestOfTheMeeting, db), form.id);
		const { name } = actors.guestOfTheMeeting as { name: string };
		expect(mine).toMatchObject({ state: 'moderation', source: 'guest', proposer: name });
	});

	it('arrives once, however often it is sent', async () => {
		const { db, close } = await freshDatabase();
		const { send, waiting } = await aPublicTable(db);
		const form = aForm();
		await Promise.all([send(form), send(form), send(form)]);
		expect(await waiting()).toBe(1);
		await close();
	});

	it('is dropped without a word where a program filled it in', async ({ db }) => {
		const { send, waiting } = await aPublicTable(db);
		await send(aForm({ homepage: 'https://spam.example' }));
		expect(await waiting()).toBe(0);
	});

	it('from a busy network needs a small sum, and never stays outside', async ({ db }) => {
		const { send, waiting } = await aPublicTable(db);
		for (let n = 0; n < 20; n++) await send();
		const form = aForm();
		await expect(send(form)).rejects.toMatchObject({ status: 429, key: 'proposal.submit.sum' });
		const { a, b } = sumFor(form.id);
		await expect(send({ ...form, sum: String(a + b + 1) })).rejects.toMatchObject({ status: 429 });
		await send({ ...form, sum: ` ${a + b} ` });
		expect(await waiting()).toBe(21);
	});

	it('leaves no address of a device behind', async ({ db }) => {
		const { send } = await aPublicTable(db);
		await send();
		expect(JSON.stringify(await db.select().from(throttles))).not.toContain(place.address);
	});

	it('waits where nobody has read two hundred before', async ({ db }) => {
		const { send, table } = await aPublicTable(db);
		for (let n = 0; n < proposalLimits.inModeration; n++) {
			await aProposal(db, { roundtableId: table.id, state: 'moderation' });
		}
		await expect(send()).rejects.toMatchObject({ key: 'proposal.submit.tooMany' });
	});
});

describe('the small sum', () => {
	it('is solved by its answer in the digits of any script, and by nothing else', () => {
		fc.assert(
			fc.property(fc.uuid(), fc.integer({ min: 0, max: 30 }), (id, answer) => {
				const { a, b } = sumFor(id);
				expect(solves(id, String(answer))).toBe(answer === a + b);
			})
		);
		const { a, b } = sumFor('00000000-0000-4000-8000-000000000000');
		expect([a, b]).toEqual([2, 1]);
		expect(solves('00000000-0000-4000-8000-000000000000', '٣')).toBe(true);
		expect(solves('00000000-0000-4000-8000-000000000000', '۳')).toBe(true);
		for (const wrong of ['', ' ', 'drei', '3x', '0x3e']) {
			expect(solves('00000000-0000-4000-8000-000000000000', wrong), wrong).toBe(false);
		}
	});
});
