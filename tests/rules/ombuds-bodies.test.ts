import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { commandInputs, type CommandName } from '#lib/cases/commands.ts';
import { anOfficeInTown, everyAddress, type OfficeInTown } from '../support/office-in-town.ts';
import { sampleOf } from '../support/samples.ts';

let scene: OfficeInTown;
let before = '';
/** Of a member of the case, who has declared: nobody is stopped earlier than by what they send. */
let send: (name: string, body: unknown, type?: string) => Promise<number>;

beforeAll(async () => {
	scene = await anOfficeInTown(inject('postgres'));
	const { irmgard } = scene.desks;
	const path = (name: string) => `/ombudsstelle/anliegen/${scene.number}/${name}`;
	send = async (name, body, type) => (await irmgard.send(path(name), body, type)).status;
	before = await scene.rows();
});
afterAll(() => scene.end());

const names = Object.keys(commandInputs) as CommandName[];
type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The same with one field, however deep, that is something else: once for each field of this type. */
function* withOther(value: unknown, type: string, other: unknown): Generator<unknown> {
	if (typeof value === type) yield other;
	if (!isFields(value)) return;
	for (const [name, part] of Object.entries(value)) {
		for (const changed of withOther(part, type, other)) {
			const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Fields;
			copy[name] = changed;
			yield copy;
		}
	}
}

/** The same with further fields in one of its objects: once for each object. */
function* withMore(value: unknown, more: Fields): Generator<unknown> {
	if (!isFields(value)) return;
	if (!Array.isArray(value)) yield { ...value, ...more };
	for (const [name, part] of Object.entries(value)) {
		for (const changed of withMore(part, more)) {
			const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Fields;
			copy[name] = changed;
			yield copy;
		}
	}
}

describe('a command of the ombuds office', () => {
	it('takes no field beside its own, wherever it stands', async () => {
		const more = [
			...[{ state: 'closed' }, { status: 'closed' }, { reached: 'inProgress' }],
			...[{ officeId: randomUUID() }, { caseId: randomUUID() }, { number: 482173905 }],
			...[{ fourEyes: false }, { declaredOn: '2026-01-01' }, { side: 'complainant' }]
		];
		for (const name of names) {
			for (const extra of more) {
				for (const body of withMore(sampleOf(commandInputs[name]), extra)) {
					// A link names the other case by its number.
					if (name === 'link' && 'number' in extra) continue;
					expect(await send(name, body), `${name} with ${JSON.stringify(extra)}`).toBe(400);
				}
			}
		}
	});

	it('is refused by a sentence where a text is strange', async () => {
		const strange = [
			'',
			' ',
			'\0',
			'\ud800',
			'\u202egpj.exe',
			'\u200b',
			'__proto__',
			'x'.repeat(3000)
		];
		for (const name of names) {
			for (const text of strange) {
				for (const body of withOther(sampleOf(commandInputs[name]), 'string', text)) {
					const status = await send(name, body);
					expect([400, 404, 409], `${name} with ${JSON.stringify(body)}`).toContain(status);
				}
			}
		}
	});

	it('is refused by a sentence where a number is strange', async () => {
		for (const name of names) {
			for (const number of [-1, 0.5, 2 ** 31, 2 ** 53 - 1, 1e300, '1', null]) {
				for (const body of withOther(sampleOf(commandInputs[name]), 'number', number)) {
					const status = await send(name, body);
					expect([400, 404, 409], `${name} with ${JSON.stringify(body)}`).toContain(status);
				}
			}
		}
	});

	it('moves nothing without its reason, and knows no blank one', async () => {
		const sealed = sampleOf(commandInputs.note) as Fields;
		for (const event of ['close', 'rest', 'sendInterimNotice', 'reopen', 'hold', 'restrict']) {
			for (const reason of ['', ' ', '\u200b', '\u3164', 'constructor', 'Other', 'other ']) {
				const body = { event, seen: 1, outcome: 'remedied', reason, ...sealed };
				expect([400, 409], `${event} because of ${JSON.stringify(reason)}`).toContain(
					await send('move', body)
				);
			}
		}
	});
});

describe('whatever is sent to the ombuds office', () => {
	const rubbish = [
		...['', '{', 'null', '[1]', '1', '"text"', '\0', '{"__proto__":{"state":"closed"}}'],
		...['['.repeat(50_000), `{"a":${'{"a":'.repeat(5000)}1${'}'.repeat(5001)}`]
	];
	const posts = () =>
		everyAddress(scene.number).filter(({ method, path }) => method !== 'GET' && !/\?\//.test(path));

	it('and is no command is refused by a sentence', async () => {
		const json = rubbish.map((body) => ({ body, type: 'application/json' }));
		const others = ['text/plain', 'multipart/form-data; boundary=x', 'image/png'];
		const all = [...json, ...others.map((type) => ({ body: '{"a":', type }))];
		for (const { path, method } of posts()) {
			for (const { body, type } of all) {
				const { status } = await scene.desks.irmgard.ask({ path, method, body, type });
				const told = [400, 404, 409, 415].includes(status);
				expect(told, `${status}: ${method} ${path} as ${type} ${body.slice(0, 40)}`).toBe(true);
			}
		}
	});

	it('and is too long is refused before it is read, and keeps nobody waiting behind it', async () => {
		const longer = /\/(dateien|verloren\/schluessel)$/;
		for (const { path, method } of posts().filter(({ path }) => !longer.test(path))) {
			const body = `{"a":"${'x'.repeat(600_000)}"}`;
			expect((await scene.desks.irmgard.ask({ path, method, body })).status, path).toBe(413);
		}
	});

	it('changes nothing of all this, and breaks nothing', async () => {
		expect(await scene.rows()).toBe(before);
		expect(scene.app.output()).not.toMatch(/"msg":"(fault|unhandled rejection)"/);
	});
});
