import type { Holidays } from '../time/holidays.ts';
import { workingDayFrom } from '../time/working-days.ts';
import { addDays, addMonths } from '../time/zone.ts';

/**
 * Until when somebody can act against a decision. **Computed help and no legal advice**: the office
 * stops no deadline, and what the notice itself says counts more than this. Everything here follows
 * from what a person read off the notice and picked; nothing is concluded from the case.
 */

/**
 * What the notice calls for. Objection and action: one month after it was made known (§ 70 Abs. 1,
 * § 74 VwGO; in social law likewise §§ 84, 87 SGG). In asylum law two weeks or one week; which of
 * them is read off the notice (§ 74 Abs. 1, § 34a Abs. 2, § 36 Abs. 3 AsylG as known when this was
 * written; that law changes often).
 */
export const remedies = {
	objection: { months: 1 },
	action: { months: 1 },
	asylumTwoWeeks: { days: 14 },
	asylumOneWeek: { days: 7 }
} as const satisfies Record<string, { months: number } | { days: number }>;
export type Remedy = keyof typeof remedies;

/**
 * `given`: it says which remedy, where and until when. `missing`: it says nothing, or something
 * wrong; then it is one year (§ 58 Abs. 2 VwGO, § 66 Abs. 2 SGG). `noNotice`: there is nothing in
 * writing, and so nothing to compute.
 */
export const instructions = ['given', 'missing', 'noNotice'] as const;
export type Instruction = (typeof instructions)[number];

/** `received`: the day it was handed over or formally served. `posted`: the day of an ordinary letter. */
export const deliveries = ['received', 'posted'] as const;
export type Delivery = (typeof deliveries)[number];

export type Notice = { remedy: Remedy; instruction: Instruction; delivery: Delivery; on: string };

export type RemedyClock = {
	/** The day it counts as made known. */
	servedOn: string;
	/** The period ends at midnight at the end of this day. */
	lastDay: string;
	/** By this day it is in time however the questions below are answered: the day to show first. */
	actBy: string;
};

const yearWithoutInstruction = { months: 12 } as const;

/**
 * A letter by post counts as made known on the fourth day after it was posted (§ 41 Abs. 2 VwVfG,
 * § 37 Abs. 2 SGB X, as of 2025-01-01), before that on the third. That day may be a Sunday. If the
 * letter came later or never, the later day counts, and the authority has to prove it.
 */
const daysInThePost = { since2025: 4, before: 3 } as const;

/**
 * The day of service does not count (§ 187 Abs. 1 BGB); a month ends on the day with the same number
 * or with the month (§ 188 Abs. 2, 3 BGB); an end on a Saturday, a Sunday or a holiday moves to the
 * next working day (§ 57 Abs. 2 VwGO with § 222 Abs. 2 ZPO, § 193 BGB, § 64 Abs. 3 SGG).
 *
 * `actBy` leaves out all that could be disputed: a Land that still counts three days in the post, a
 * holiday that is none everywhere, an instruction that was right after all.
 *
 * @param notice `on` as `YYYY-MM-DD`
 * @param holidays those where the court or the authority has its seat
 * @returns undefined where there is no notice in writing: then ask a lawyer or counsellor at once
 */
export function remedyClock(notice: Notice, holidays: Holidays): RemedyClock | undefined {
	if (notice.instruction === 'noNotice') return undefined;
	const { delivery, on, instruction, remedy } = notice;
	const servedOn = delivery === 'posted' ? addDays(on, postDays(on)) : on;
	const earliest = delivery === 'posted' ? addDays(on, daysInThePost.before) : on;
	const length = instruction === 'missing' ? yearWithoutInstruction : remedies[remedy];
	return {
		servedOn,
		lastDay: workingDayFrom(endOf(servedOn, length), holidays),
		actBy: endOf(earliest, remedies[remedy])
	};
}

const postDays = (postedOn: string) =>
	postedOn >= '2025-01-01' ? daysInThePost.since2025 : daysInThePost.before;

const endOf = (servedOn: string, length: { months: number } | { days: number }) =>
	'months' in length ? addMonths(servedOn, length.months) : addDays(servedOn, length.days);
