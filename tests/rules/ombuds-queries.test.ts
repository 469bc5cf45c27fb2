import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect, vi } from 'vitest';
import type { Actor } from '#lib/access/actor.ts';
import { behindTheWall } from '#lib/access/wall.server.ts';
import type { Db } from '#lib/db/db.server.ts';
import { as } from '../support/builders.ts';
import { it } from '../support/database.ts';
import { aSceneWithStrangers, type Scene } from '../support/ombuds-strangers.ts';
import { ombudsModules } from '../support/ombuds-tables.ts';

// The first wall is switched off: everybody may do everything, and every case is visible.
vi.mock(import('#lib/access/access.ts'), () => ({ can: () => true, demand: () => undefined }));
vi.mock(import('#lib/access/scopes/cases.server.ts'), () => ({ visibleCases: () => sql`true` }));

type Query = (...args: unknown[]) => unknown;

const queries = (await ombudsModules('queries.server.ts')).flatMap((module) =>
	Object.entries(module).filter((entry): entry is [string, Query] => typeof entry[1] === 'function')
);

/** What a query can be asked for, by the names of its parameters. */
function wordsOf({ it, office, fileId, taskId, stepId }: Scene, number: string) {
	const ids = [it.id, fileId, it.entryId, it.codeId, taskId, stepId];
	const staff = [office.irmgard.id, office.tewodros.id];
	const names = [`staff/${staff[0]}`, `code/${it.codeId}`];
	return {
		caseId: [it.id],
		caseIds: [[it.id]],
		id: [...ids, ...staff],
		ids: [ids],
		codeId: [it.codeId],
		number: [number],
		locator: [it.code.locator],
		officeId: [office.office],
		staffId: staff,
		personId: [office.irmgard.personId],
		notOf: [office.tewodros.id],
		name: names,
		scopeType: ['shared'],
		scopeId: [it.id],
		scopeTypes: [['shared', 'office']],
		kind: ['file.original', 'file.copy', 'file.name', 'case.narrative'],
		most: [100],
		before: [undefined],
		after: [0, undefined],
		from: ['2000-01-01'],
		to: ['2099-12-31'],
		until: ['2099-12-31'],
		today: ['2099-12-31'],
		clock: ['acknowledgement'],
		which: [['acknowledgement'], it.id],
		states: [['received']],
		day: ['2099-12-31'],
		on: ['2099-12-31']
	} as Record<string, unknown[]>;
}
type Words = ReturnType<typeof wordsOf>;

/** The parameters behind the first, as they are written. */
function parametersOf(query: Query): string[] {
	const source = query.toString();
	let depth = 0;
	let list = '';
	for (const sign of source.slice(source.indexOf('('))) {
		if ('([{'.includes(sign)) depth += 1;
		if (')]}'.includes(sign)) depth -= 1;
		if (depth === 0) break;
		list += sign === ',' && depth > 1 ? ';' : sign;
	}
	const [, ...rest] = list.slice(1).split(',');
	return rest.map((each) => each.trim().replace(/\s*=.*$/s, '')).filter(Boolean);
}

/** For a parameter of another name. */
const anything = ({ caseId, ids, today, number }: Words): unknown[] => [
	{},
	...(caseId ?? []),
	...(ids ?? []),
	...(today ?? []),
	...(number ?? [])
];

/** What is taken apart (`{ number, officeId }`) is asked for with the first word of each of its parts. */
function takenApart(parameter: string, words: Words): Record<string, unknown> {
	const parts = parameter.match(/\w+/g) ?? [];
	return Object.fromEntries(parts.map((part) => [part, words[part]?.[0]]));
}

const wordsFor = (name: string, words: Words): unknown[] =>
	name.startsWith('{') ? [takenApart(name, words)] : (words[name] ?? anything(words));

/** Every way of asking a query for what belongs to the case. */
function waysToAsk(query: Query, words: Words): unknown[][] {
	return parametersOf(query).reduce<unknown[][]>(
		(ways, name) => ways.flatMap((way) => wordsFor(name, words).map((word) => [...way, word])),
		[[]]
	);
}

const BROKEN = 'could not be asked';

/** What somebody gets to know, as text; bytes too. */
async function answers(db: Db, actor: Actor, query: Query, ways: unknown[][]): Promise<string[]> {
	const said: string[] = [];
	for (const way of ways) {
		const asked = behindTheWall(as(actor, db), async (ctx) => query(ctx, ...way));
		said.push(
			await asked.then(
				(found) => JSON.stringify(found) ?? '',
				() => BROKEN
			)
		);
	}
	return said;
}

/** The same words, for a case that never was. */
function elsewhere(scene: Scene): Scene {
	const { it } = scene;
	const other = { ...it, id: randomUUID(), entryId: randomUUID(), codeId: randomUUID() };
	const code = { ...it.code, locator: it.code.locator === '314159' ? '271828' : '314159' };
	const ids = { fileId: randomUUID(), taskId: randomUUID(), stepId: randomUUID() };
	return { ...scene, ...ids, it: { ...other, code } };
}

/** What the door and a code must be able to read before anybody is known. */
const atTheDoor = ['codeOfLocator', 'codeOf', 'codesOfCase', 'isLocatorTaken'];

describe('with the checks of the application switched off', () => {
	it('a query tells strangers of a case what it tells them of one that never was', async ({
		db
	}) => {
		const scene = await aSceneWithStrangers(db);
		const [real, never] = [
			wordsOf(scene, await numberOf(db, scene)),
			wordsOf(elsewhere(scene), '000000001')
		];
		const told: string[] = [];
		for (const [who, actor] of Object.entries(scene.strangers)) {
			const isDoor = actor.kind === 'anonymous' || actor.kind === 'person';
			for (const [name, query] of queries) {
				if (isDoor && atTheDoor.includes(name)) continue;
				const of = await answers(db, actor, query, waysToAsk(query, real));
				const ofNone = await answers(db, actor, query, waysToAsk(query, never));
				if (of.join() !== ofNone.join())
					told.push(`${name}, asked by ${who}: ${of.join().slice(0, 200)}`);
			}
		}
		expect(told).toEqual([]);
	});

	it('the same questions of a member find it: they are the right ones', async ({ db }) => {
		const scene = await aSceneWithStrangers(db);
		const words = wordsOf(scene, await numberOf(db, scene));
		const silent: string[] = [];
		const broken: string[] = [];
		for (const [name, query] of queries) {
			const said = await answers(db, scene.office.irmgard, query, waysToAsk(query, words));
			if (said.every((each) => each === BROKEN)) broken.push(name);
			else if (said.every((each) => ['', '[]', 'null', '{}', BROKEN].includes(each)))
				silent.push(name);
		}
		expect(broken).toEqual([]);
		expect(silent).not.toContain('findCase');
		for (const name of [
			'findCase',
			'findCaseByNumber',
			'entriesOfCase',
			'objectsOfCase',
			'wrapsFor',
			'fileOf',
			'holdersOf',
			'stepsOf'
		])
			expect(silent).not.toContain(name);
	});
});

const numberOf = (db: Db, { office, it }: Scene): Promise<string> =>
	behindTheWall(as(office.irmgard, db), async ({ db }) => {
		const [row] = await db.execute<{ number: string }>(
			sql`select number from cases where id = ${it.id}`
		);
		return row!.number;
	});
