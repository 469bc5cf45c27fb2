import * as v from 'valibot';
import type { TableRole } from '../access/actor.ts';
import {
	idOrNothing,
	lineOrNothing,
	oneOf,
	personLimits,
	seenVersion,
	tick
} from '../forms/fields.ts';
import type { MessageKey } from '../i18n/text.ts';
import type { OrganisationGroup } from '../organisations/organisations.ts';
import type { QuorumRule } from '../roundtables/roundtables.ts';
import type { Quorum } from './quorum.ts';

export const attendanceLimits = {
	/** Comings of one meeting: a large forum in which everybody goes out for coffee. */
	entries: 1000,
	/** Guests who are written down by name. */
	guests: 100
} as const;

/** Observers read and listen; everybody else at the table votes. */
const votingRoles: readonly TableRole[] = ['chair', 'minuteTaker', 'member'];

export const votes = ({ role }: { role: TableRole }): boolean => votingRoles.includes(role);

type Filled = { holder: unknown; deputy: unknown };

/** An empty seat is nobody who could come. */
export const isFilled = ({ holder, deputy }: Filled): boolean => (holder ?? deputy) !== null;

/** The seats by which a table counts itself: those that vote and that somebody fills. */
export const counts = (seat: Filled & { role: TableRole }): boolean =>
	votes(seat) && isFilled(seat);

/** From when until when somebody was there, on a seat or as a guest. */
export type Attendance = {
	id: string;
	/** Null: a guest. */
	seatId: string | null;
	personId: string | null;
	name: string;
	/** Whose seat it is; null for guests. */
	organisation: string | null;
	group: OrganisationGroup | null;
	deputy: boolean;
	remote: boolean;
	cameAt: Date;
	/** Exclusive; null = still there. */
	leftAt: Date | null;
	version: number;
};

/** A seat that takes no part in an item. `bySeat`: it said so itself and may take it back. */
export type Recusal = { itemId: string; seatId: string; bySeat: boolean };

export type AttendanceView = {
	/** Somebody was checked in: from then on the ring shows attendance instead of open pages. */
	kept: boolean;
	/** Checked in now; at a meeting that has ended: at any time. */
	presentSeatIds: string[];
	quorum: Quorum & { rule: QuorumRule };
	/** Of the items this reader may read. */
	recusals: Recusal[];
	/** Empty for those who may not see who came when. */
	entries: Attendance[];
	excusedSeatIds: string[];
	/** Nobody waits for them: empty, excused, or they have gone again. */
	absentSeatIds: string[];
	/** Invited, and not a word yet. */
	unansweredSeatIds: string[];
	/** Seats that accepted the invitation and are not yet there. */
	acceptedSeatIds: string[];
	/** Guests who are invited by name and not there. */
	expectedGuests: { personId: string; name: string }[];
	/** Where this reader sits. */
	ownSeatIds: string[];
	can: { see: boolean; keep: boolean; enterOwn: boolean };
};

/** Why a time is corrected: a code, so that it can stand in the audit. */
export const correctionReasons = ['forgotten', 'mistake', 'toldLater'] as const;

const says = (key: MessageKey): MessageKey => key;

/** `HH:MM` as time fields send it, or '' for now. */
const timeOrNothing = v.pipe(
	v.optional(v.string(), ''),
	v.check(
		(text) => text === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(text),
		says('attendance.time.wrong')
	)
);

const time = v.pipe(timeOrNothing, v.minLength(1, says('attendance.time.wrong')));
const name = lineOrNothing(personLimits.nameCharacters, 'meeting.form.tooLong');
const reason = oneOf(correctionReasons, 'attendance.correct.reasonMissing');

export const comeInput = v.object({
	/** Nothing: a guest. */
	seatId: idOrNothing,
	/** A guest with an account or a link. */
	personId: idOrNothing,
	/** Of a guest, or of somebody who stands in for the people of a seat. */
	name,
	deputy: tick,
	remote: tick,
	came: timeOrNothing,
	left: timeOrNothing
});
export type ComeInput = v.InferOutput<typeof comeInput>;

export const leaveInput = v.object({ entryId: idOrNothing });

export const correctInput = v.object({
	entryId: idOrNothing,
	version: seenVersion,
	came: time,
	/** Nothing: still there. */
	left: timeOrNothing,
	remote: tick,
	deputy: tick,
	reason
});
export type CorrectInput = v.InferOutput<typeof correctInput>;

export const removeInput = v.object({ entryId: idOrNothing, version: seenVersion, reason });
export type RemoveInput = v.InferOutput<typeof removeInput>;

export const seatInput = v.object({ seatId: idOrNothing });
export const recusalInput = v.object({ itemId: idOrNothing, seatId: idOrNothing });
export type RecusalInput = v.InferOutput<typeof recusalInput>;
