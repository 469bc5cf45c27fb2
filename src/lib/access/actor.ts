/** Who acts, with everything a rule needs to know about them. Loaded once per request or connection. */
export type Actor = Anonymous | Person | Staff | Returner | System;

export type Anonymous = { kind: 'anonymous' };

export type Person = {
	kind: 'person';
	id: string;
	name: string;
	/** Runs the instance: accounts, organisations, tables. Reads no closed item and no case. */
	operator: boolean;
	/** A guest without an account, for as long as their link lives; set only for those. */
	byLink?: true;
	/** Seats held today, as holder or as deputy. */
	seats: HeldSeat[];
	/** Meetings or single items this person is invited to as a guest. */
	guestOf: GuestPass[];
	/**
	 * Meetings whose minutes this person takes by an accepted hand-over, at a table where they have
	 * a seat, until the minutes are approved.
	 */
	takesMinutesOf: string[];
};

export const tableRoles = ['chair', 'minuteTaker', 'member', 'observer'] as const;
export type TableRole = (typeof tableRoles)[number];

export type HeldSeat = {
	seatId: string;
	roundtableId: string;
	role: TableRole;
	deputy: boolean;
};

/** `itemId` null: the whole meeting (its open items). */
export type GuestPass = { meetingId: string; itemId: string | null };

/**
 * Somebody of an ombuds office, in its space. The same human being at a table is a `Person`; no
 * request knows both, so that no right of one space is one in the other.
 */
export type Staff = {
	kind: 'staff';
	/** As on the roster of the office. */
	id: string;
	personId: string;
	name: string;
	officeId: string;
	officeLead: boolean;
	ombudsperson: boolean;
	caseworker: boolean;
};

/** Somebody who opened their case by a code. */
export type Returner = {
	kind: 'returner';
	codeId: string;
	caseId: string;
	party: 'complainant' | 'helper';
	/** A helper's: the office has accepted that they act for the complainant. */
	mandated: boolean;
};

/** A job, because a day has passed. */
export type System = { kind: 'system' };

export const system: System = { kind: 'system' };
export const anonymous: Anonymous = { kind: 'anonymous' };
