import {
	anyOf,
	atTheTable,
	guestOfTheMeeting,
	takesTheMinutes,
	type OfAMeeting,
	type Rule
} from '../rules.ts';

/** `currentItemId`: what is being dealt with now. */
export type SpeakingSubject = { id: string; roundtableId: string; currentItemId: string | null };

/** Who was invited to one item speaks while the table deals with it. */
const guestOfTheCurrentItem: Rule<SpeakingSubject> = (actor, { currentItemId }) =>
	actor.kind === 'person' &&
	currentItemId !== null &&
	actor.guestOf.some(({ itemId }) => itemId === currentItemId);

const whoSpeaks = anyOf<SpeakingSubject>(
	atTheTable('chair', 'minuteTaker', 'member'),
	guestOfTheMeeting,
	guestOfTheCurrentItem
);

/** The speaking list. An observer listens. */
export const speakingPolicies = {
	'speaking.list': anyOf<SpeakingSubject>(whoSpeaks, atTheTable('observer')),
	'speaking.ask': whoSpeaks,
	/** Calls, ends, pauses, takes off the list, and puts others on it. */
	'speaking.lead': anyOf<OfAMeeting>(atTheTable('chair', 'minuteTaker'), takesTheMinutes)
};
