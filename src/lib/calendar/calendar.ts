import * as v from 'valibot';
import { lineOrNothing } from '../forms/fields.ts';
import type { MessageKey } from '../i18n/text.ts';

/** Numbers in one place. */
export const calendarLimits = {
	labelCharacters: 60,
	/** Addresses that one person may have open. */
	feedsPerPerson: 20,
	/** An address that no program has asked for so many days ends: somebody has forgotten it. */
	unusedDays: 180,
	/** How long an ended one still shows that it ended. */
	endedDays: 30,
	/** A subscribed calendar goes back so many days. */
	pastDays: 90
} as const;

/** An address somebody has for their calendar, without what opens it. */
export type CalendarFeedEntry = {
	id: string;
	label: string;
	/** Null: all meetings of the person. */
	roundtableId: string | null;
	createdAt: Date;
	/** The day on which a program last asked; null: never. */
	lastUsedAt: Date | null;
};

const key = (message: MessageKey) => message;

export const makeFeedInput = v.object({
	label: lineOrNothing(calendarLimits.labelCharacters, 'calendar.label.tooLong')
});
export type MakeFeedInput = v.InferOutput<typeof makeFeedInput>;

export const revokeFeedInput = v.object({
	feed: v.pipe(
		v.string(key('calendar.feed.gone')),
		v.regex(/^[0-9a-f]{64}$/, key('calendar.feed.gone'))
	)
});
