/**
 * How a case ends, and why something was done with it. Both are plain for the server: a code says
 * nothing of place, organisation, category or person; the reason in words lies sealed beside it.
 */
export const outcomes = [
	'remedied',
	'remedyAlternative',
	'advisedReferred',
	'unfounded',
	'noCooperation',
	'withdrawn',
	'notOurRemit',
	'recommendationNotFollowed',
	'merged',
	'correctedByAuthority',
	'correctedByCourt',
	'hardshipRoute'
] as const;
export type Outcome = (typeof outcomes)[number];

/** Only where the case is about a decision with remedies. What a case is about lies sealed. */
export const decisionOutcomes = [
	'correctedByAuthority',
	'correctedByCourt',
	'hardshipRoute'
] as const satisfies readonly Outcome[];

/** Why, as a closed list per event. */
export const reasons = {
	decline: ['notOurRemit', 'dealtWithElsewhere', 'sameAsAnother', 'tooLittleToGoOn', 'other'],
	refer: ['notOurRemit', 'betterPlaced', 'needsRepresentation', 'other'],
	notArrived: ['noAnswer', 'refusedThere', 'complainantDisagrees', 'other'],
	rest: ['waitsForOthers', 'complainantAsked', 'cannotReach', 'other'],
	close: ['agreedByAll', 'assessedByOffice', 'nothingMoreToDo', 'complainantAsked', 'other'],
	giveUp: ['noAnswer', 'cannotReach', 'other'],
	object: ['notSolved', 'promiseNotKept', 'newFacts', 'notHeard', 'notUnderstood', 'other'],
	reopen: ['promiseNotKept', 'newFacts', 'ownMistake', 'complainantAsked', 'other'],
	sendInterimNotice: ['waitsForStatement', 'waitsForOthers', 'needsMoreTime', 'other'],
	hold: ['proceedings', 'review', 'complainantAsked', 'other'],
	liftHold: ['reasonGone', 'endReached', 'other'],
	/** The four grounds of Art. 18(1) GDPR, in their order. */
	restrict: ['accuracyDisputed', 'unlawfulButKept', 'neededForClaim', 'objectionUnderReview'],
	liftRestriction: ['reasonGone', 'complainantAsked', 'other'],
	clearUrgent: ['dangerGone', 'mistaken', 'other'],
	liftFourEyes: ['assessedOtherwise', 'mistaken', 'other']
} as const satisfies Record<string, readonly string[]>;
export type ReasonedEvent = keyof typeof reasons;
