import { randomUUID } from 'node:crypto';
import { system } from '#lib/access/actor.ts';
import type { Ctx } from '#lib/access/ctx.ts';
import { behindTheWall } from '#lib/access/wall.server.ts';
import type { Category } from '#lib/cases/categories.ts';
import type { Outcome } from '#lib/cases/outcomes.ts';
import type { Reporter } from '#lib/cases/subjects.ts';
import { statisticsRows } from '#lib/offices/tables.server.ts';
import { dayOf } from '#lib/time/zone.ts';

/**
 * What is left of last year's forty cases: coarse codes under random ids. The cases themselves are
 * erased; no row leads to one.
 */
const outcomes: readonly [Outcome | null, number][] = [
	['remedied', 11],
	['remedyAlternative', 7],
	['advisedReferred', 12],
	['unfounded', 6],
	['noCooperation', 3],
	[null, 1]
];
const reporters: readonly [Reporter, number][] = [
	['refugee', 25],
	['helper', 7],
	['professional', 7],
	['neighbour', 1]
];
const categories: readonly [Category, number][] = [
	['A', 11],
	['B', 12],
	['C', 5],
	['D', 4],
	['E', 3],
	['H', 3],
	['K', 2]
];

export async function seedStatistics(ctx: Ctx, officeId: string): Promise<void> {
	const year = Number(dayOf(ctx.now).slice(0, 4)) - 1;
	const [ends, from, about] = [outcomes, reporters, categories].map(each) as [
		(Outcome | null)[],
		Reporter[],
		Category[]
	];
	const rows = ends.map((outcome, index) => ({
		id: randomUUID(),
		officeId,
		stage: outcome ? 'closing' : 'screening',
		quarter: `${year}-${(index % 4) + 1}`,
		kind: 'complaint',
		reporter: from[(index * 7) % from.length]!,
		subject: index % 3 === 0 ? 'decision' : 'conduct',
		category: about[(index * 11) % about.length]!,
		outcome,
		days: 12 + ((index * 17) % 90)
	}));
	await behindTheWall({ ...ctx, actor: system }, async ({ db }) => {
		await db.insert(statisticsRows).values(rows);
	});
}

/** Each value as often as it came. */
const each = <T>(counted: readonly (readonly [T, number])[]): T[] =>
	counted.flatMap(([value, count]) => Array.from({ length: count }, () => value));
