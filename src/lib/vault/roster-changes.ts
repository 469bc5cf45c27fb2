import { VaultFailure } from './failure.ts';
import { isOfficeLead, type Roster, type RosterMember } from './roster.ts';

/**
 * What may become of a roster. A page names the change and never the whole: so the server cannot slip
 * another key in while somebody signs.
 */
export type RosterChange =
	| { admit: Omit<RosterMember, 'left'> }
	| { member: string; roles: RosterMember['roles']; duty: boolean }
	| { leaves: string };

/**
 * The next version. Keys once signed stay as they are, and nobody who left comes back with them.
 *
 * @throws VaultFailure `rosterUnusable` if nobody of that name is there, or nobody leads any more
 */
export function changedRoster(roster: Roster, changes: readonly RosterChange[]): Roster {
	const members = changes.reduce(changedMembers, roster.members);
	if (!members.some(isOfficeLead)) throw new VaultFailure('rosterUnusable');
	return { ...nextVersion(roster), members };
}

/** A step to another signing key is one list's and not that of the next. */
export function nextVersion({ successor: _, ...roster }: Roster): Roster {
	return { ...roster, version: roster.version + 1 };
}

/** Who leads gives it to somebody who is here: nobody else leads then, and another key signs. */
export function handedOver(
	roster: Roster,
	to: string,
	successor: NonNullable<Roster['successor']>
): Roster {
	if (!roster.members.some((member) => member.id === to && !member.left))
		throw new VaultFailure('rosterUnusable');
	const members = roster.members.map((member) => {
		const others = member.roles.filter((role) => role !== 'officeLead');
		const roles: RosterMember['roles'] = member.id === to ? ['officeLead', ...others] : others;
		return { ...member, roles };
	});
	return { ...nextVersion(roster), members, successor };
}

function changedMembers(members: RosterMember[], change: RosterChange): RosterMember[] {
	if ('admit' in change) return [...members, { ...change.admit, left: false }];
	const id = 'leaves' in change ? change.leaves : change.member;
	if (!members.some((member) => member.id === id && !member.left))
		throw new VaultFailure('rosterUnusable');
	return members.map((member) => (member.id === id ? changed(member, change) : member));
}

function changed(member: RosterMember, change: Exclude<RosterChange, { admit: object }>) {
	if ('leaves' in change) return { ...member, duty: false, left: true };
	return { ...member, roles: change.roles, duty: change.duty };
}
