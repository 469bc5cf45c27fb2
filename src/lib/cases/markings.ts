import { openStates } from './states.ts';
import type { Transition } from './transition.ts';

const staff = ['caseworker', 'ombudsperson'] as const;
const leads = ['ombudsperson', 'officeLead'] as const;
const stored = [...openStates, 'closed'] as const;

/** Marks a whole case without moving it, each with the way back. */
export const markings = {
	hold: {
		from: stored,
		to: 'same',
		who: leads,
		guards: ['conflictDeclared'],
		reason: 'hold',
		sealedReason: true,
		until: true,
		sets: ['holdEnds'],
		flag: ['hold', true]
	},
	liftHold: {
		from: stored,
		to: 'same',
		who: leads,
		guards: ['conflictDeclared'],
		reason: 'liftHold',
		sealedReason: true,
		clears: ['holdEnds'],
		flag: ['hold', false]
	},
	restrict: {
		from: stored,
		to: 'same',
		who: leads,
		guards: ['conflictDeclared'],
		reason: 'restrict',
		sealedReason: true,
		flag: ['restricted', true]
	},
	liftRestriction: {
		from: stored,
		to: 'same',
		who: leads,
		guards: ['conflictDeclared'],
		reason: 'liftRestriction',
		sealedReason: true,
		flag: ['restricted', false]
	},
	markUrgent: {
		from: openStates,
		to: 'same',
		who: staff,
		guards: ['conflictDeclared'],
		sets: ['firstLook'],
		flag: ['urgent', true]
	},
	clearUrgent: {
		from: openStates,
		to: 'same',
		who: ['ombudsperson'],
		guards: ['conflictDeclared'],
		reason: 'clearUrgent',
		sealedReason: true,
		clears: ['firstLook'],
		flag: ['urgent', false]
	},
	requireFourEyes: {
		from: stored,
		to: 'same',
		who: staff,
		guards: ['conflictDeclared'],
		flag: ['fourEyes', true]
	},
	liftFourEyes: {
		from: stored,
		to: 'same',
		who: ['ombudsperson'],
		guards: ['conflictDeclared', 'secondPerson'],
		reason: 'liftFourEyes',
		sealedReason: true,
		flag: ['fourEyes', false]
	}
} as const satisfies Record<string, Transition>;
