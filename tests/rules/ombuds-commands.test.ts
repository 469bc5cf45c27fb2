import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { describe, expect } from 'vitest';
import { caseSteps, caseTasks } from '#lib/cases/beside.tables.server.ts';
import { commandInputs, isCommand, type CommandName } from '#lib/cases/commands.ts';
import { commands } from '#lib/cases/commands.server.ts';
import { readSealedFile } from '#lib/cases/files.server.ts';
import type { StaffCtx } from '#lib/cases/found.server.ts';
import { caseMembers, secondOpinions } from '#lib/cases/tables.server.ts';
import type { Staff } from '#lib/access/actor.ts';
import type { Db } from '#lib/db/db.server.ts';
import { as, NOON } from '../support/builders.ts';
import { it } from '../support/database.ts';
import { aSentCase, asSystem } from '../support/ombuds.ts';
import { aSceneWithStrangers, type Scene } from '../support/ombuds-strangers.ts';
import { dayOf } from '#lib/time/zone.ts';

const names = Object.keys(commandInputs) as CommandName[];
const at = (staff: Staff, db: Db) => as(staff, db) as StaffCtx;

const numberOf = async (db: Db, id: string): Promise<string> => {
	const rows = await asSystem(db, ({ db }) =>
		db.execute<{ number: string }>(sql`select number from cases where id = ${id}`)
	);
	return rows[0]!.number;
};

/** Everything that stands in the tables of cases, but for the audit. */
async function everything(db: Db): Promise<string> {
	const tables = ['cases', 'case_members', 'case_exclusions', 'case_tasks', 'case_steps'];
	const more = [
		'case_entries',
		'second_opinions',
		'case_links',
		'wraps',
		'sealed_objects',
		'sealed_files'
	];
	const said: string[] = [];
	for (const name of [...tables, ...more]) {
		const rows = await asSystem(db, ({ db }) =>
			db.execute<{ row: string }>(
				sql`select to_jsonb(t)::text as row from ${sql.identifier(name)} t order by 1`
			)
		);
		said.push(name, ...rows.map(({ row }) => row));
	}
	return said.join('\n');
}

/** What somebody is told: status and sentence; "done" where it was done. */
const told = (work: Promise<unknown>): Promise<string> =>
	work.then(
		() => 'done',
		(reason: { status?: number; message: string }) => `${reason.status} ${reason.message}`
	);

const strangersOf = ({ strangers }: Scene): [string, Staff][] =>
	Object.entries(strangers).filter((each): each is [string, Staff] => each[1].kind === 'staff');

describe('a command to a case that must not exist for somebody', () => {
	it('is answered as one to a number that is nobody’s, and changes nothing', async ({ db }) => {
		const scene = await aSceneWithStrangers(db);
		const number = await numberOf(db, scene.it.id);
		const before = await everything(db);
		for (const [who, staff] of strangersOf(scene)) {
			for (const name of names) {
				const ask = (number: string) =>
					told(commands[name](at(staff, db), number, { conflict: true } as never));
				expect(await ask(number), `${name} by ${who}`).toBe('404 error.notFound');
				expect(await ask('000000001'), `${name} by ${who}`).toBe('404 error.notFound');
			}
			const file = { id: scene.fileId, kind: 'file.original' } as const;
			expect(await told(readSealedFile(at(staff, db), number, file))).toBe('404 error.notFound');
		}
		expect(await everything(db)).toBe(before);
	});

	it('is noted as a denial that names no case', async ({ db }) => {
		const scene = await aSceneWithStrangers(db);
		const [[, staff]] = strangersOf(scene) as [[string, Staff]];
		const number = await numberOf(db, scene.it.id);
		await told(commands.note(at(staff, db), number, {} as never));
		const rows = await asSystem(db, ({ db }) =>
			db.execute<{ payload: string; case_id: string | null }>(
				sql`select payload, case_id from ledger_entries where payload like '%case.denied%'`
			)
		);
		expect(rows).toHaveLength(1);
		expect(rows[0]!.case_id).toBeNull();
		expect(rows[0]!.payload).not.toContain(scene.it.id);
		expect(rows[0]!.payload).not.toContain(number);
	});
});

describe('whoever has not declared anything', () => {
	it('can do nothing with a case but declare', async ({ db }) => {
		const scene = await aSceneWithStrangers(db);
		const number = await numberOf(db, scene.it.id);
		await asSystem(db, ({ db }) => db.update(caseMembers).set({ declaredOn: null }));
		const before = await everything(db);
		for (const name of names.filter((name) => name !== 'declare')) {
			const attempt = commands[name](at(scene.office.irmgard, db), number, {} as never);
			expect(await told(attempt), name).toMatch(/^403 /);
		}
		expect(await everything(db)).toBe(before);
	});
});

/** Another case of the same member, with one of everything that has an id. */
async function anotherCase(db: Db, { office }: Scene) {
	const other = await aSentCase(db, office);
	const [taskId, stepId, opinionId] = [randomUUID(), randomUUID(), randomUUID()];
	const on = dayOf(NOON);
	const { irmgard, tewodros } = office;
	await asSystem(db, async ({ db }) => {
		await db.update(caseMembers).set({ declaredOn: on });
		await db.insert(caseTasks).values({ id: taskId, caseId: other.id, assigneeId: irmgard.id });
		const step = { kind: 'statement', state: 'draft', beganOn: on, since: on } as const;
		await db.insert(caseSteps).values({ id: stepId, caseId: other.id, ...step });
		const opinion = { event: 'close', outcome: 'remedied', askedById: tewodros.id, on };
		await db.insert(secondOpinions).values({ id: opinionId, caseId: other.id, ...opinion });
	});
	return { other, taskId, stepId, opinionId };
}

describe('the id of something in another case', () => {
	it('is not found under this one, even by a member of both', async ({ db }) => {
		const scene = await aSceneWithStrangers(db);
		const number = await numberOf(db, scene.it.id);
		const { other, taskId, stepId, opinionId } = await anotherCase(db, scene);
		const irmgard = at(scene.office.irmgard, db);
		const before = await everything(db);
		const attempts = [
			() => commands.taskDone(irmgard, number, { id: taskId, done: true }),
			() => commands.stepMove(irmgard, number, { id: stepId, event: 'release', version: 1 }),
			() => commands.stepConsent(irmgard, number, { id: stepId, what: 'given', version: 1 }),
			() => commands.agree(irmgard, number, { id: opinionId }),
			() => commands.strike(irmgard, number, { id: other.entryId, why: 'notNeeded' }),
			() => readSealedFile(irmgard, number, { id: other.entryId, kind: 'file.original' })
		];
		for (const attempt of attempts) expect(await told(attempt())).toMatch(/^4(04|09|00) /);
		expect(await everything(db)).toBe(before);
	});

	it('gives nobody work, a lead or a place who is not of this case', async ({ db }) => {
		const scene = await aSceneWithStrangers(db);
		const number = await numberOf(db, scene.it.id);
		const irmgard = at(scene.office.irmgard, db);
		const before = await everything(db);
		for (const [, { id }] of strangersOf(scene)) {
			const lead = commands.assign(irmgard, number, { leadId: id, deputyId: null, seen: 1 });
			expect(await told(lead)).toMatch(/^4\d\d /);
			const deputy = commands.assign(irmgard, number, { leadId: null, deputyId: id, seen: 1 });
			expect(await told(deputy)).toMatch(/^4\d\d /);
		}
		const excluded = scene.strangers['who was excluded'] as Staff;
		const nobody = randomUUID();
		const join = (staffId: string) => told(commands.join(irmgard, number, { staffId }));
		expect(await join(excluded.id)).toBe(await join(nobody));
		expect(await everything(db)).toBe(before);
	});
});

describe('what a command may bring', () => {
	it('is exactly its fields: state, outcome or members of a case cannot come along', () => {
		for (const name of names) expect(commandInputs[name].type, name).toBe('strict_object');
	});

	it('is a command that there is, and no property of an object', () => {
		for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'close'])
			expect(isCommand(name), name).toBe(false);
	});
});
