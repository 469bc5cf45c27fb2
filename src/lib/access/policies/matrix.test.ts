import { describe, expect, it } from 'vitest';
import { can } from '../access.ts';
import { anonymous, type Actor, type Person, type TableRole } from '../actor.ts';
import type { Action } from './all.ts';

const table = 'table';
const self = 'self';

const person = (with_: Partial<Person> = {}): Person => {
	return {
		kind: 'person',
		id: self,
		name: 'P',
		operator: false,
		seats: [],
		guestOf: [],
		takesMinutesOf: [],
		...with_
	};
};
const at = (roundtableId: string, role: TableRole) =>
	person({ seats: [{ seatId: 's', roundtableId, role, deputy: false }] });

const actors: Record<string, Actor> = {
	anonymous,
	nobody: person(),
	guest: person({ guestOf: [{ meetingId: 'm', itemId: null }] }),
	strangers: at('other', 'chair'),
	observer: at(table, 'observer'),
	member: at(table, 'member'),
	minuteTaker: at(table, 'minuteTaker'),
	chair: at(table, 'chair'),
	operator: person({ operator: true })
};

const seat = (role: TableRole, hasChair: boolean, personId = 'somebody') => {
	return { roundtableId: table, role, hasChair, personId };
};
const entry = (stewardId: string | null) => ({ id: 'o', stewardId });
const other = { id: 'somebody', invitedById: null };

const everyone = 'nobody guest strangers observer member minuteTaker chair operator';
const seatedHere = 'observer member minuteTaker chair';
const invites = 'strangers minuteTaker chair operator';

/** Action, what it is done to, and everybody who may; all others may not. */
const rows: [Action, string, unknown, string][] = [
	['roundtable.list', 'any', null, everyone],
	['roundtable.read', 'this table', { id: table }, `${seatedHere} operator`],
	['roundtable.create', 'any', null, 'operator'],
	['roundtable.edit', 'this table', { id: table }, 'chair operator'],
	['roundtable.archive', 'this table', { id: table }, 'operator'],
	['seat.manage', "a member's seat", seat('member', true), 'minuteTaker chair'],
	['seat.manage', "a member's seat, no chair", seat('member', false), 'minuteTaker chair'],
	['seat.manage', "a chair's seat", seat('chair', true), 'chair'],
	['seat.manage', "a chair's seat, no chair", seat('chair', false), 'chair operator'],
	['seat.fill', "a member's seat", seat('member', true), 'minuteTaker chair'],
	['seat.fill', "a chair's seat", seat('chair', true), 'chair'],
	['seat.fill', "a chair's seat, no chair", seat('chair', false), 'chair operator'],
	['seat.fill', 'with oneself, no chair', seat('chair', false, self), 'chair'],
	['organisation.list', 'any', null, everyone],
	['organisation.read', 'any', entry(null), everyone],
	['organisation.create', 'any', null, 'strangers chair operator'],
	['organisation.edit', 'an entry', entry('somebody'), 'strangers chair operator'],
	['organisation.edit', 'as its steward', entry(self), everyone],
	['organisation.setSteward', 'an entry', entry('somebody'), 'strangers chair operator'],
	['organisation.setSteward', 'as its steward', entry(self), 'strangers chair operator'],
	['account.enter', 'any', undefined, `anonymous ${everyone}`],
	['account.have', 'any', undefined, everyone],
	['account.use', 'oneself', { id: self }, everyone],
	['account.use', 'somebody else', other, ''],
	['calendarFeed.use', 'one’s own', { personId: self }, everyone],
	['calendarFeed.use', 'of somebody else', { personId: 'x' }, ''],
	['calendarFeed.ofTable', 'this table', { roundtableId: table }, seatedHere],
	['calendarFeed.fetch', 'any', undefined, `anonymous ${everyone}`],
	['mail.list', 'any', null, 'operator'],
	['mail.read', 'any', { id: 'x' }, 'operator'],
	['mail.sendAgain', 'any', { id: 'x' }, 'operator'],
	['person.read', 'oneself', { id: self }, everyone],
	['person.read', 'somebody else', other, invites],
	['person.list', 'any', undefined, invites],
	['person.invite', 'any', undefined, invites],
	['person.administer', 'any', null, 'operator'],
	['person.renewInvitation', 'of others', other, 'operator'],
	['person.renewInvitation', 'of their own', { id: 'x', invitedById: self }, invites],
	['person.renewAccess', 'somebody else', other, 'operator'],
	['person.renewAccess', 'oneself', { id: self }, ''],
	['person.deactivate', 'somebody else', other, 'operator'],
	['person.deactivate', 'oneself', { id: self }, '']
];

describe('who may do what to tables, seats, organisations and people', () => {
	it.each(rows)('%s, %s', (action, _, subject, allowed) => {
		const judged = Object.entries(actors).filter(([, actor]) =>
			can(actor, action, subject as never)
		);
		expect(judged.map(([name]) => name).join(' ')).toBe(allowed);
	});
});
