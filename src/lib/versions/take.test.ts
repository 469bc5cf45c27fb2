import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aFullMeeting } from '../../../tests/support/meetings.ts';
import { anItem, as, unknownId } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { paragraph, typeInto } from '../../../tests/support/typing.ts';
import type { Ctx } from '../access/ctx.ts';
import { recordDecision } from '../decisions/record.server.ts';
import { composeMinutes } from '../minutes/compose.server.ts';
import { canonicalText } from './canonical.ts';
import { itemHash, versionHash } from './hashes.server.ts';
import { findVersion, versionItems, versionsOf } from './queries.server.ts';
import { takeVersion, takeVersionIfChanged } from './take.server.ts';

const idOf = ({ actor }: Pick<Ctx, 'actor'>) => (actor.kind === 'person' ? actor.id : '');

describe('a version of the minutes', () => {
	it('keeps every item with its place, title and words, closed ones too', async ({ db }) => {
		const { actors, meeting, open, closed } = await aFullMeeting(db);
		const chair = as(actors.chair, db);
		await composeMinutes(chair, open.id, [paragraph('offen')]);
		await composeMinutes(chair, closed.id, [paragraph('vertraulich')]);
		const { id, number, hash } = await takeVersion(chair, meeting.id, { kind: 'draft' });
		expect(number).toBe(1);
		expect(await findVersion(chair, id)).toMatchObject({ kind: 'draft', hash, number: 1 });
		expect(await versionItems(chair, id)).toMatchObject([
			{ itemId: open.id, number: 1, title: open.title, blocks: [paragraph('offen')] },
			{ itemId: closed.id, number: 2, title: closed.title, blocks: [paragraph('vertraulich')] }
		]);
	});

	it('names per block whose words stand in it, and nobody for the server', async ({ db }) => {
		const { actors, meeting, open } = await aFullMeeting(db);
		const chair = as(actors.chair, db);
		await composeMinutes(chair, open.id, [paragraph('A'), paragraph('vom Server')]);
		const [member, by] = [idOf(as(actors.member, db)), idOf(chair)];
		await typeInto(db, { itemId: open.id }, { personId: member, text: ' und B' });
		await typeInto(db, { itemId: open.id }, { personId: by, text: ' und C' });
		const { id } = await takeVersion(chair, meeting.id, { kind: 'named', note: 'Zwischenstand' });
		const [item] = await versionItems(chair, id);
		expect(item!.authors).toEqual([[member, by].sort(), []]);
	});

	it('has hashes that anybody can check from its rows', async ({ db }) => {
		const { actors, meeting, open } = await aFullMeeting(db);
		const chair = as(actors.chair, db);
		const id = unknownId();
		await composeMinutes(chair, open.id, [
			{
				type: 'decision',
				attrs: { id },
				content: [{ type: 'text', text: 'Wir bauen Tu\u0308ren.' }]
			}
		]);
		await recordDecision(chair, { id, itemId: open.id });
		const version = await takeVersion(chair, meeting.id, { kind: 'draft' });
		const items = await versionItems(chair, version.id);
		expect(items[0]!.facts.decisions).toMatchObject([{ id, state: 'draft', votes: [] }]);
		for (const item of items) expect(itemHash(item)).toBe(item.hash);
		expect(versionHash(items)).toBe(version.hash);
	});

	it('changes its hash with a fact, and not with what only counts changes', async ({ db }) => {
		const { actors, meeting, open } = await aFullMeeting(db);
		const chair = as(actors.chair, db);
		await composeMinutes(chair, open.id, [paragraph('gleich')]);
		const first = await takeVersion(chair, meeting.id, { kind: 'named' });
		const second = await takeVersion(chair, meeting.id, { kind: 'named' });
		expect(second).toMatchObject({ number: 2, hash: first.hash });
		await recordDecision(chair, { id: unknownId(), itemId: open.id });
		const third = await takeVersion(chair, meeting.id, { kind: 'named' });
		expect(third.hash).not.toBe(first.hash);
	});

	it('of a correction keeps the facts of the version that was sent', async ({ db }) => {
		const { actors, meeting, open } = await aFullMeeting(db);
		const chair = as(actors.chair, db);
		await recordDecision(chair, { id: unknownId(), itemId: open.id });
		const sent = await takeVersion(chair, meeting.id, { kind: 'draft' });
		await recordDecision(chair, { id: unknownId(), itemId: open.id });
		const why = { kind: 'correction', factsOf: sent.id } as const;
		const { hash } = await takeVersion(chair, meeting.id, why);
		expect(hash).toBe(sent.hash);
	});

	it('is not taken by itself while nothing is written or nothing changed', async ({ db }) => {
		const { actors, meeting, open } = await aFullMeeting(db);
		const server = { db, now: as(actors.chair, db).now };
		const take = () => takeVersionIfChanged(server, meeting.id, { kind: 'automatic' });
		expect(await take()).toBeUndefined();
		await composeMinutes(server, open.id, [paragraph('etwas')]);
		expect(await take()).toMatchObject({ number: 1 });
		expect(await take()).toBeUndefined();
		await anItem(db, { meetingId: meeting.id });
		expect(await take()).toMatchObject({ number: 2 });
	});
});

describe('who reads a version', () => {
	it('reads the items they may read, and the history only if they write here', async ({ db }) => {
		const { actors, meeting } = await aFullMeeting(db);
		const chair = as(actors.chair, db);
		for (const kind of ['automatic', 'draft'] as const)
			await takeVersion(chair, meeting.id, { kind });
		const seen: Record<string, string> = {};
		for (const [role, actor] of Object.entries(actors)) {
			const ctx = as(actor, db);
			const versions = await versionsOf(ctx, meeting.id);
			const counts = versions.map(async ({ id, kind }) => {
				const items = await versionItems(ctx, id);
				return `${kind} ${items.length}`;
			});
			seen[role] = (await Promise.all(counts)).join(', ');
		}
		expect(seen).toEqual({
			chair: 'draft 2, automatic 2',
			minuteTaker: 'draft 2, automatic 2',
			member: 'draft 2, automatic 2',
			observer: 'draft 1',
			guestOfTheMeeting: 'draft 1',
			guestOfTheOpenItem: 'draft 1',
			guestOfTheClosedItem: 'draft 1',
			operator: '',
			stranger: ''
		});
	});
});

describe('the canonical form', () => {
	const shuffled = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(shuffled);
		if (typeof value !== 'object' || value === null) return value;
		return Object.fromEntries(
			Object.entries(value)
				.reverse()
				.map(([name, inner]) => [name, shuffled(inner)])
		);
	};

	test('does not depend on the order of names', () => {
		const json = fc.jsonValue({ noUnicodeString: false });
		fc.assert(fc.property(json, (v) => canonicalText(v) === canonicalText(shuffled(v))));
	});

	test('writes letters the same, however they were typed', () => {
		expect(canonicalText({ u: 'Tu\u0308r' })).toBe(canonicalText({ u: 'T\u00fcr' }));
	});
});
