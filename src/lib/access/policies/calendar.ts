import { atTheTable, everyone, type Rule } from '../rules.ts';

export type FeedSubject = { personId: string };

const oneself: Rule<FeedSubject> = (actor, { personId }) =>
	actor.kind === 'person' && actor.id === personId;

/** Addresses to which calendar programs subscribe. */
export const calendarPolicies = {
	/** One's own addresses: to see, make and revoke them. */
	'calendarFeed.use': oneself,
	/** The meetings of one table alone. */
	'calendarFeed.ofTable': atTheTable('chair', 'minuteTaker', 'member', 'observer'),
	/** A program that brings an address; whose it is, and what they may see, is found out then. */
	'calendarFeed.fetch': everyone
};
