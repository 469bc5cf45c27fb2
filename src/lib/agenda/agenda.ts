import * as v from 'valibot';
import { line, seenVersion } from '../forms/fields.ts';
import type { MessageKey } from '../i18n/text.ts';
import { minutesUsed, type Clock } from './clock.ts';

/** Kinds of agenda items; labels in `i18n/agenda.*.ts`. */
export const itemKinds = [
	'report',
	'information',
	'discussion',
	'decision',
	'election',
	'approvalOfMinutes',
	'structuralIssue'
] as const;
export type ItemKind = (typeof itemKinds)[number];

export const visibilities = ['open', 'closed'] as const;
export type Visibility = (typeof visibilities)[number];

/** Numbers in one place: what an agenda may hold. */
export const agendaLimits = {
	itemsPerMeeting: 200,
	titleCharacters: 200,
	plannedMinutes: 600,
	/** As long as the longest stretch of one clock. */
	usedMinutes: 240
} as const;

export type Item = {
	id: string;
	meetingId: string;
	roundtableId: string;
	kind: ItemKind;
	title: string;
	presenterSeatId: string | null;
	/** Minutes; null = open. */
	plannedMinutes: number | null;
	visibility: Visibility;
	version: number;
};

/** What an item came from, with the page that tells its story. */
export type OriginOfItem =
	| { kind: 'proposal'; number: string; who: string; href: string }
	| { kind: 'minutes'; number: number; href: string }
	| { kind: 'request'; href: string };

/** An item in its place. */
export type AgendaEntry = Item &
	Clock & {
		/** "TOP 5": counts all items of the meeting, also those this reader may not see. */
		number: number;
		/** Planned minutes of everything before it. */
		startsAfter: number;
		/** When the table was done with it. */
		doneAt: Date | null;
	};

const key = (message: MessageKey) => message;
const id = (message: MessageKey) => v.pipe(v.string(message), v.uuid(message));
const nothing = v.pipe(
	v.literal(''),
	v.transform(() => null)
);

const minutes = v.pipe(
	v.string(),
	v.trim(),
	v.regex(/^\d{1,4}$/, key('agenda.form.minutesWrong')),
	v.transform(Number),
	v.minValue(1, key('agenda.form.minutesWrong')),
	v.maxValue(agendaLimits.plannedMinutes, key('agenda.form.minutesWrong'))
);

export const itemFields = {
	title: line(agendaLimits.titleCharacters, 'agenda.form.titleMissing', 'agenda.form.titleTooLong'),
	kind: v.picklist(itemKinds, key('agenda.form.kindMissing')),
	plannedMinutes: v.optional(v.union([nothing, minutes], key('agenda.form.minutesWrong')), ''),
	presenterSeatId: v.optional(
		v.union([nothing, id('agenda.form.presenterUnknown')], key('agenda.form.presenterUnknown')),
		''
	)
};

export const addItemInput = v.object(itemFields);
export type AddItemInput = v.InferOutput<typeof addItemInput>;

const itemId = id('agenda.item.unknown');
export const editItemInput = v.object({ ...itemFields, itemId, version: seenVersion });
export type EditItemInput = v.InferOutput<typeof editItemInput>;

export const anItemInput = v.object({ itemId });

export const setVisibilityInput = v.object({
	itemId,
	visibility: v.picklist(visibilities, key('agenda.item.unknown'))
});
export type SetVisibilityInput = v.InferOutput<typeof setVisibilityInput>;

/** How long an item took after all; `seen` are the seconds the person saw before. */
export const correctTimeInput = v.object({
	itemId,
	minutes: v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.regex(/^\d{0,4}$/, key('agenda.clock.minutesWrong')),
		v.transform(Number),
		v.maxValue(agendaLimits.usedMinutes, key('agenda.clock.minutesWrong'))
	),
	seen: v.pipe(
		v.optional(v.string(), ''),
		v.transform((text) => (/^\d{1,9}$/.test(text) ? Number(text) : -1))
	)
});
export type CorrectTimeInput = v.InferOutput<typeof correctTimeInput>;

/**
 * The column of times of a meeting: `minutes-<item>` as typed, `seen-<item>` as shown before. What
 * was not changed is left out, so that a minute that was rounded stays as it was measured.
 */
export const correctTimesInput = v.pipe(
	v.record(v.string(), v.string()),
	v.rawTransform(({ dataset: { value }, addIssue }): CorrectTimeInput[] =>
		timesTyped(value).flatMap(({ id, minutes, seen }) => {
			const parsed = v.safeParse(correctTimeInput, { itemId: id, minutes, seen });
			if (parsed.success) return [parsed.output];
			const path = { type: 'object', origin: 'value', input: value, value: minutes } as const;
			addIssue({ message: parsed.issues[0].message, path: [{ ...path, key: `minutes-${id}` }] });
			return [];
		})
	)
);

/** The fields of that column in which somebody typed something else than stood there. */
export function timesTyped(values: Record<string, string>) {
	return Object.entries(values).flatMap(([name, minutes]) => {
		if (!name.startsWith('minutes-')) return [];
		const id = name.slice('minutes-'.length);
		const seen = values[`seen-${id}`] ?? '';
		const unchanged = Number(minutes) === minutesUsed({ usedSeconds: Number(seen) });
		return unchanged ? [] : [{ id, minutes, seen }];
	});
}

/**
 * Where to: a step, a place counted from 1, or behind another item (`null`: to the top). A drag
 * says "behind", which still means the same after someone else moved something.
 */
export const moveItemInput = v.union(
	[
		v.object({ itemId, direction: v.picklist(['up', 'down']) }),
		v.object({
			itemId,
			place: v.pipe(v.string(), v.trim(), v.regex(/^\d{1,4}$/), v.transform(Number))
		}),
		v.object({ itemId, after: v.union([nothing, id('agenda.item.unknown')]) })
	],
	key('agenda.move.placeUnknown')
);
export type MoveItemInput = v.InferOutput<typeof moveItemInput>;
export type MoveTarget =
	{ direction: 'up' | 'down' } | { place: number } | { after: string | null };
