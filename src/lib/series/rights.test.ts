import { describe, expect } from 'vitest';
import * as v from 'valibot';
import type { Ctx } from '#lib/access/ctx.ts';
import { as } from '../../../tests/support/builders.ts';
import { it } from '../../../tests/support/database.ts';
import { aFullMeeting, type Role } from '../../../tests/support/meetings.ts';
import { aRule, seriesForm } from '../../../tests/support/series.ts';
import { editSeries, endSeries } from './edit.server.ts';
import { makeSeries } from './make.server.ts';
import { findSeries } from './queries.server.ts';
import { seriesInput } from './series.ts';

describe('what a form sends', () => {
	it.for([
		[{ every: '0' }, 'every'],
		[{ every: '13' }, 'every'],
		[{ weekday: '8' }, 'weekday'],
		[{ nth: '5' }, 'nth'],
		[{ time: '25:00' }, 'time'],
		[{ plannedMinutes: '4' }, 'plannedMinutes'],
		[{ fromDay: '2026-02-30' }, 'fromDay'],
		[{ untilDay: '2026-03-01' }, 'untilDay']
	] as const)('is refused at its field: %j', ([wrong, field]) => {
		const parsed = v.safeParse(seriesInput, { ...seriesForm, ...wrong });
		expect(parsed.issues?.map(({ path }) => path?.[0]?.key)).toEqual([field]);
	});
});

describe('who may', () => {
	const roles: Role[] = [
		'chair',
		'minuteTaker',
		'member',
		'observer',
		'guestOfTheMeeting',
		'operator',
		'stranger'
	];
	const statusOf = (attempt: Promise<unknown>) =>
		attempt.then(
			() => 200,
			(reason: { status: number }) => reason.status
		);

	it('make, change and end a series: chair and minute taker', async ({ db }) => {
		const { actors, table } = await aFullMeeting(db);
		const id = await makeSeries(as(actors.chair, db), table.id, aRule());
		const found: Record<string, number[]> = {};
		for (const role of roles) {
			const ctx: Ctx = as(actors[role], db);
			const version = (await findSeries(as(actors.chair, db), id))!.version;
			found[role] = [
				await statusOf(makeSeries(ctx, table.id, aRule())),
				await statusOf(editSeries(ctx, id, aRule({ version: String(version) }))),
				await statusOf(endSeries(ctx, id, { version: -1 }))
			];
		}
		// 409: they may, and the version was wrong on purpose.
		expect(found).toEqual({
			chair: [200, 200, 409],
			minuteTaker: [200, 200, 409],
			member: [403, 403, 403],
			observer: [403, 403, 403],
			guestOfTheMeeting: [404, 404, 404],
			operator: [403, 403, 403],
			stranger: [404, 404, 404]
		});
	});
});
