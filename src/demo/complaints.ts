import type { Category } from '#lib/cases/categories.ts';
import type { CaseEvent } from '#lib/cases/lifecycle.ts';
import type { Subject } from '#lib/cases/subjects.ts';
import type { Answers } from '#lib/intake/intake.ts';
import type { Clerk } from './seed-office.ts';

/**
 * What came to the ombuds office of Ahlenfurt: twelve complaints and tips, all invented. Days count
 * from the next meeting of the roundtable. Who complains writes in their own language; the office
 * keeps a German translation beside it.
 */

type By = Clerk | 'complainant';

/** What happened to a case on a day, in order. */
export type Deed = { day: number; by: By } & (
	| { event: CaseEvent; reason?: string; outcome?: string; words?: string }
	/** Five answers of the first check, and what the office takes it for. */
	| { check: string; subject: Subject; categories: Category[]; about: string[] }
	| { says: string; inGerman?: string }
	| { writes: string; translated?: string; into?: string }
	| { notes: string }
	| { letter: string; translated?: string; into?: string }
	| { task: string; due: number; done?: number }
	| {
			asks: string;
			passage: string;
			purpose: string;
			consent?: number;
			answered?: number;
			reply?: string;
			escalated?: number;
	  }
	| { refers: string; why: string; consent: number }
);

export type Complaint = {
	/** The day it came. */
	day: number;
	title: string;
	answers: Partial<Answers> & Pick<Answers, 'story'>;
	inGerman?: string;
	/** By which one can come back to it in the demo town. */
	code?: string;
	/** Taken down by somebody of the office, by telephone or in person. */
	takenDownBy?: Clerk;
	lead?: Clerk;
	deeds: Deed[];
};
