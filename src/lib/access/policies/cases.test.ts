import { describe, expect, it } from 'vitest';
import { can } from '../access.ts';
import { anonymous, system, type Actor, type Person, type Staff } from '../actor.ts';
import type { Action } from './all.ts';

const staff = (id: string, with_: Partial<Staff> = {}): Staff => ({
	...{ kind: 'staff', id, personId: `person-${id}`, name: 'S', officeId: 'office' },
	...{ officeLead: false, ombudsperson: false, caseworker: true },
	...with_
});
const person = (with_: Partial<Person> = {}): Person => ({
	...{ kind: 'person', id: 'p', name: 'P', operator: false },
	...{ seats: [], guestOf: [], takesMinutesOf: [] },
	...with_
});
const returner = { kind: 'returner', codeId: 'code', mandated: false } as const;
const chair = { seatId: 's', roundtableId: 't', role: 'chair', deputy: false } as const;

const actors: Record<string, Actor> = {
	anonymous,
	person: person(),
	operator: person({ operator: true }),
	chair: person({ seats: [chair] }),
	member: staff('member'),
	declared: staff('declared'),
	lead: staff('lead', { officeLead: true, caseworker: false }),
	stranger: staff('stranger', { ombudsperson: true }),
	elsewhere: staff('elsewhere', { officeId: 'other', officeLead: true }),
	complainant: { ...returner, caseId: 'case', party: 'complainant' },
	helper: { ...returner, caseId: 'case', party: 'helper' },
	mandated: { ...returner, caseId: 'case', party: 'helper', mandated: true },
	otherCode: { ...returner, caseId: 'other', party: 'complainant' },
	system
};

const case_ = {
	id: 'case',
	members: [
		{ staffId: 'member', declared: false },
		{ staffId: 'declared', declared: true }
	]
};
const office = { officeId: 'office' };

const codes = 'complainant helper mandated';

/** Action, what it is done to, and everybody who may; all others may not. */
const rows: [Action, unknown, string][] = [
	['case.read', case_, `member declared ${codes} system`],
	['case.open', case_, `declared ${codes}`],
	['case.openWhole', case_, 'declared complainant mandated'],
	['case.list', null, 'member declared stranger elsewhere'],
	['case.takeDown', null, 'member declared stranger elsewhere'],
	['case.declare', case_, 'member declared'],
	['case.work', case_, 'declared'],
	['case.assign', case_, 'declared'],
	['case.move', case_, `declared ${codes} system`],
	['case.write', case_, `declared ${codes}`],
	['office.begin', { exists: false }, 'operator'],
	['office.begin', { exists: true }, ''],
	['office.join', { personId: 'p', state: 'joining', officeLead: false }, 'person operator chair'],
	['office.join', { personId: 'p', state: 'active', officeLead: true }, ''],
	['office.join', { personId: 'other', state: 'joining', officeLead: true }, ''],
	['office.lead', { personId: 'p', state: 'joining', officeLead: true }, 'person operator chair'],
	['office.lead', { personId: 'p', state: 'active', officeLead: false }, ''],
	['office.lead', { personId: 'p', state: 'left', officeLead: true }, ''],
	['office.enter', office, 'member declared lead stranger'],
	['office.sign', office, 'lead'],
	['office.audit', office, 'lead']
];

describe('who may do what in the ombuds office', () => {
	it.each(rows)('%s', (action, subject, allowed) => {
		const judged = Object.entries(actors).filter(([, actor]) =>
			can(actor, action, subject as never)
		);
		expect(judged.map(([name]) => name).join(' ')).toBe(allowed);
	});
});
