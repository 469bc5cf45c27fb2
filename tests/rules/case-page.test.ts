import { readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clocks } from '#lib/cases/clocks.ts';
import { guards } from '#lib/cases/guards.ts';
import { caseEvents, transitions, type CaseEvent } from '#lib/cases/lifecycle.ts';
import { outcomes } from '#lib/cases/outcomes.ts';
import { caseFlags, caseStates, openStates } from '#lib/cases/states.ts';
import { steps } from '#lib/cases/steps.ts';
import type { Transition } from '#lib/cases/transition.ts';
import { root } from '../support/project.ts';

const page = readFileSync(path.join(root, 'docs/case.md'), 'utf8');

/** Cells of the tables by the heading they stand under. */
const rowsUnder = (heading: string): string[][] =>
	(page.split(`\n## ${heading}\n`)[1] ?? '')
		.split('\n## ')[0]!
		.split('\n')
		.filter((line) => line.startsWith('| `'))
		.map((line) =>
			line
				.split('|')
				.slice(1, -1)
				.map((cell) => cell.trim())
		);

const named = (cell: string): string[] => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name!);

const rowOf = (event: CaseEvent): unknown[] => {
	const {
		from,
		to,
		who,
		guards = [],
		reason,
		sealedReason,
		until
	}: Transition = transitions[event];
	return [
		event,
		[...from],
		to,
		who.join(', '),
		[...guards],
		[reason && 'code', sealedReason && 'words', until && 'until']
	];
};

describe('docs/case.md', () => {
	it('has every state of the code, and no other', () => {
		expect(rowsUnder('States').flatMap(([state]) => named(state!))).toEqual([...caseStates]);
	});

	it('has every event with where it is possible, who may, what it needs and what must be said', () => {
		const rows = rowsUnder('Events').map(([event, from, to, who, needs, words]) => [
			named(event!)[0],
			[...(from!.startsWith('all open') ? openStates : []), ...named(from!)],
			named(to!)[0],
			who,
			named(needs!),
			['code', 'words', 'until'].map((word) => (words!.includes(word) ? word : undefined))
		]);
		expect(rows).toEqual(caseEvents.map(rowOf));
	});

	it('has every clock with its length', () => {
		const rows = rowsUnder('Clocks').map(([clock, length]) => [
			named(clock!)[0],
			parseInt(length!)
		]);
		const lengthOf = (clock: object) =>
			Object.entries(clock).find(([name]) => !name.startsWith('soon'))![1] as unknown;
		expect(rows).toEqual(
			Object.entries(clocks).map(([name, clock]) => [
				name,
				'entered' in clock ? NaN : lengthOf(clock)
			])
		);
	});

	it('has every step that runs beside a case', () => {
		const rows = rowsUnder('Steps beside a case').map((cells) => cells.map(named));
		const expected = Object.entries(steps).flatMap(([kind, { events }]) =>
			Object.entries(events).map(([event, { from, to }]) => [[kind], [event], [...from], [to]])
		);
		expect(rows).toEqual(expected);
	});

	it('explains every need, mark and outcome', () => {
		const words = new Set(named(page.split('What the needs mean')[1]!));
		const all = [...Object.keys(guards), ...caseFlags, ...outcomes];
		expect(all.filter((name) => !words.has(name))).toEqual([]);
	});
});
