import * as v from 'valibot';
import type { RecipientName } from './recipients.ts';
import { isRandomId } from './scopes.ts';

export const officeRoles = ['officeLead', 'ombudsperson', 'caseworker'] as const;

const id = v.pipe(v.string(), v.check(isRandomId));
/** 32 bytes in base64url. */
const key = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));

const rosterMember = v.strictObject({
	id,
	name: v.pipe(v.string(), v.minLength(1), v.maxLength(200)),
	roles: v.array(v.picklist(officeRoles)),
	/** Gets the key of every new case, unless excluded from it. */
	duty: v.boolean(),
	/** Gets no key any more. Stays on the roster because what they signed stays true. */
	left: v.boolean(),
	sealTo: key,
	signsWith: key
});

/** Who belongs to the office, and with which keys: signed by its lead, in the browser. */
export const rosterSchema = v.strictObject({
	office: id,
	version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
	members: v.pipe(
		v.array(rosterMember),
		v.check((members) => allDiffer(members.map(({ id }) => id))),
		v.check((members) => allDiffer(members.flatMap(({ sealTo, signsWith }) => [sealTo, signsWith])))
	),
	recovery: v.strictObject({ id, sealTo: key }),
	/**
	 * Whose key signs every list after this one. `compare`: it was drawn when two sheets were used, and
	 * people compare its number before they believe it.
	 */
	successor: v.optional(v.strictObject({ signsWith: key, compare: v.boolean() }))
});

export type Roster = v.InferOutput<typeof rosterSchema>;
export type RosterMember = Roster['members'][number];

const allDiffer = (texts: string[]): boolean => new Set(texts).size === texts.length;

export const staffName = (id: string): RecipientName => `staff/${id}`;

/** Whom keys may be wrapped to: those who are here, and recovery. */
export const recipientsOf = ({
	members,
	recovery
}: Roster): { name: RecipientName; key: string }[] => [
	...members
		.filter(({ left }) => !left)
		.map(({ id, sealTo }) => ({ name: staffName(id), key: sealTo })),
	{ name: `recovery/${recovery.id}`, key: recovery.sealTo }
];

/**
 * Wraps that stand in the database and for which there is no reason: somebody invented an account.
 *
 * @param codes the names of codes that a key of the scope vouches for
 */
export function unknownRecipients(
	roster: Roster,
	found: readonly RecipientName[],
	codes: readonly RecipientName[]
): RecipientName[] {
	const known = new Set([...recipientsOf(roster).map(({ name }) => name), ...codes]);
	return found.filter((name) => !known.has(name));
}

/** A new case reaches at least two people, so that none is lost with one of them. */
export const dutyMembers = (roster: Roster, excluded: readonly string[]): RosterMember[] =>
	roster.members.filter(({ id, duty, left }) => duty && !left && !excluded.includes(id));

export const isOfficeLead = ({ roles, left }: RosterMember): boolean =>
	!left && roles.includes('officeLead');
