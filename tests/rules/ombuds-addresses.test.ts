import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { commandInputs, type CommandName } from '#lib/cases/commands.ts';
import { writtenCaseNumber } from '#lib/cases/numbers.ts';
import type { Answer } from '../support/ask.ts';
import { anOfficeInTown, everyAddress, type OfficeInTown } from '../support/office-in-town.ts';
import { aSealedUpload, sampleOf } from '../support/samples.ts';

let scene: OfficeInTown;
let before = '';
/** A number that is well formed and nobody's. */
const unknown = '482173905';

beforeAll(async () => {
	scene = await anOfficeInTown(inject('postgres'));
	before = await scene.rows();
});
afterAll(() => scene.end());

type Asked = ReturnType<typeof everyAddress>[number];

/** The same with a body that its address takes, as far as its schema is known from here. */
function withBody(asked: Asked) {
	const name = asked.path.split('/').at(-1)! as CommandName;
	if (asked.method === 'GET') return asked;
	if (asked.form) return { ...asked, body: 'email=hedda@ahlenfurt.example' };
	if (name === ('dateien' as string)) return { ...asked, ...aSealedUpload() };
	if (Object.hasOwn(commandInputs, name)) return { ...asked, body: sampleOf(commandInputs[name]) };
	return { ...asked, body: { id: randomUUID(), kind: 'file.original' } };
}

/** The same with a body that nothing can be made of. */
const withRubbish = (asked: Asked) =>
	asked.method === 'GET' ? asked : { ...asked, body: asked.form ? '%ZZ=%' : '{"a":' };

/** Where SvelteKit sends the data of a page, it says inside of it that there is none. */
const statusOf = ({ status, body }: Answer): number =>
	Number(/"type":"error"[^]*"status":(\d{3})/.exec(body)?.[1] ?? status);

/** What can be told of an answer: all of it but what is drawn anew each time, and the number itself. */
function appearance({ status, headers, body }: Answer, number: string): string {
	const drawnAnew = ['date', 'etag', 'content-security-policy'];
	const rest = Object.entries(headers).filter(([name]) => !drawnAnew.includes(name));
	const all = JSON.stringify({ status, rest }) + body.replace(/nonce="[^"]*"/g, '');
	return all.replaceAll(writtenCaseNumber(number), 'NUMBER').replaceAll(number, 'NUMBER');
}

describe('an address of the ombuds office', () => {
	it('sends whoever is not logged in to the login, and does nothing', async () => {
		for (const asked of everyAddress(scene.number)) {
			const { status, headers, body } = await scene.nobody.ask(withBody(asked));
			const led = headers.location?.startsWith('/anmelden') || body.includes('"/anmelden');
			expect([led, [200, 303].includes(status)], asked.path).toEqual([true, true]);
		}
	});

	it.each(['hedda', 'betrieb', 'gero'] as const)(
		'is not there for %s: no member of staff, or none any more',
		async (who) => {
			for (const asked of everyAddress(scene.number)) {
				for (const one of [withBody(asked), withRubbish(asked)]) {
					const status = statusOf(await scene.desks[who].ask(one));
					expect(status, `${asked.method} ${asked.path}`).toBe(404);
				}
			}
		}
	);

	it.each(['tewodros', 'petra', 'rolf'] as const)(
		'with the number of a case that must not exist for %s is as one with a number of nobody',
		async (who) => {
			const desk = scene.desks[who];
			const here = everyAddress(scene.number);
			const nowhere = everyAddress(unknown);
			const ofACase = here.flatMap((asked, at) =>
				asked.path.includes(writtenCaseNumber(scene.number)) ? [[asked, nowhere[at]!] as const] : []
			);
			expect(ofACase.length).toBeGreaterThan(Object.keys(commandInputs).length);
			for (const [one, other] of ofACase) {
				const statuses: number[] = [];
				for (const asked of [withBody(one), { ...withRubbish(one) }, { ...one, body: {} }]) {
					if (one.method === 'GET' && 'body' in asked) continue;
					const there = await desk.ask(asked);
					const answer = await desk.ask({ ...asked, path: other.path });
					expect(appearance(there, scene.number), one.path).toBe(appearance(answer, unknown));
					statuses.push(statusOf(there));
				}
				// One of these bodies is what the address takes.
				expect(statuses, one.path).toContain(404);
			}
		}
	);

	it('tells whoever is excluded nothing of the case in any list, count, search or audit', async () => {
		const { desks, number } = scene;
		const told = async (who: 'irmgard' | 'tewodros') => {
			const said: string[] = [];
			for (const { path, method } of everyAddress(unknown)) {
				if (method === 'GET') said.push((await desks[who].ask({ path })).body);
			}
			for (const beginningsOnly of [true, false]) {
				const asked = { beginningsOnly, numbers: [number] };
				said.push((await desks[who].send('/ombudsstelle/inhalte', asked)).body);
				said.push((await desks[who].send('/ombudsstelle/inhalte', { beginningsOnly })).body);
			}
			return said.join('\n');
		};
		for (const sign of [number, writtenCaseNumber(number)]) {
			expect(await told('tewodros')).not.toContain(sign);
		}
		expect(await told('irmgard')).toContain(number);
	});

	it('was asked all this without anything changing, or breaking', async () => {
		expect(await scene.rows()).toBe(before);
		expect(scene.app.output()).not.toMatch(/"msg":"(fault|unhandled rejection)"/);
	});
});
