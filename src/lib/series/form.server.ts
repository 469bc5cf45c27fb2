import * as v from 'valibot';
import type { Ctx } from '../access/ctx.ts';
import { runForm } from '../forms/forms.server.ts';
import type { Text } from '../i18n/text.ts';
import type { SeriesDate } from './dates.ts';
import { nextDates } from './preview.server.ts';
import { seriesInput, type Series } from './series.ts';

type Event = { request: Request; locals: { ctx: Ctx; text: Text } };

/** The dates a rule would give, beside what somebody typed; nothing is stored. */
export async function previewForm(event: Event) {
	const typed = event.request.clone();
	let dates: SeriesDate[] = [];
	const failure = await runForm(event, seriesInput, async (input) => {
		// Nothing of any table is read: the rule is their own, the holidays are everybody's.
		event.locals.ctx.decisions.note();
		dates = await nextDates(event.locals.ctx, input);
	});
	return failure ?? { values: await valuesOf(typed), dates };
}

const typedText = v.record(v.string(), v.string());

async function valuesOf(request: Request): Promise<Record<string, string>> {
	const found = v.safeParse(typedText, Object.fromEntries(await request.formData()));
	return found.success ? found.output : {};
}

/** A series as its form shows it. */
export function formOf({ rule, ...series }: Series): Record<string, string> {
	return {
		kind: rule.kind,
		nth: rule.kind === 'monthly' ? String(rule.nth) : '1',
		weekday: String(rule.weekday),
		every: String(rule.every),
		time: series.time,
		plannedMinutes: String(series.plannedMinutes),
		place: series.place,
		onHoliday: series.onHoliday,
		fromDay: series.fromDay,
		untilDay: series.untilDay ?? '',
		version: String(series.version)
	};
}
