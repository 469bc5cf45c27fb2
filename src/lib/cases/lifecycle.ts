import { workClocks } from './clocks.ts';
import { markings } from './markings.ts';
import { outcomes } from './outcomes.ts';
import { openStates, workStates } from './states.ts';
import type { Transition } from './transition.ts';

const fromOutside = ['complainant', 'helper'] as const;
const staff = ['caseworker', 'ombudsperson'] as const;
const ombudsperson = ['ombudsperson'] as const;
const ombudspersonMay = ['conflictDeclared', 'notRestricted'] as const;
const staffMay = ombudspersonMay;
const anyoneMay = ['conflictDeclared', 'mandateAccepted', 'notRestricted'] as const;
const twoMay = ['conflictDeclared', 'secondPerson', 'notRestricted'] as const;

const questionClocks = ['clarificationFirst', 'clarificationSecond', 'clarificationEnd'] as const;
const endClocks = ['closingLetter', 'retention', 'retentionNotice', 'retentionLastNotice'] as const;
const answerClocks = ['answer', 'interimNotice'] as const;

const closing = { to: 'closed', clears: workClocks, sets: endClocks } as const;
const openingAgain = {
	from: ['closed'],
	to: 'reached',
	sealedReason: true,
	/** Of the last two only the one of the state it comes back to. */
	sets: [...answerClocks, 'firstLook', 'screening'],
	clears: [...endClocks, 'objection']
} as const;

/** What moves a case, or is done once while it stays where it is. */
const moves = {
	submit: {
		from: ['draft'],
		to: 'received',
		who: [...fromOutside, ...staff],
		guards: ['readBack'],
		sets: ['acknowledgement', 'firstLook'],
		clears: ['draft']
	},
	discard: {
		from: ['draft'],
		to: 'gone',
		who: [...fromOutside, ...staff, 'system'],
		guards: ['draftOver'],
		clears: ['draft']
	},
	confirmReceipt: {
		from: ['received', 'screening', 'clarification'],
		to: 'same',
		who: staff,
		guards: ['conflictDeclared', 'notYetConfirmed'],
		sets: answerClocks,
		clears: ['acknowledgement']
	},
	look: {
		from: ['received'],
		to: 'screening',
		who: staff,
		guards: staffMay,
		sets: ['screening'],
		clears: ['firstLook']
	},
	accept: {
		from: ['screening'],
		to: 'inProgress',
		who: ombudsperson,
		guards: [...ombudspersonMay, 'firstCheckDone', 'confirmed'],
		clears: ['screening']
	},
	decline: {
		...closing,
		from: ['screening'],
		who: ombudsperson,
		guards: [...twoMay, 'firstCheckDone'],
		outcomes: ['notOurRemit', 'advisedReferred', 'merged'],
		reason: 'decline',
		sealedReason: true
	},
	ask: {
		from: workStates,
		to: 'clarification',
		who: staff,
		guards: staffMay,
		sets: questionClocks
	},
	answerQuestion: {
		from: ['clarification'],
		to: 'previous',
		who: [...fromOutside, ...staff],
		guards: anyoneMay,
		clears: questionClocks
	},
	refer: {
		from: ['screening'],
		to: 'referred',
		who: ombudsperson,
		guards: [...ombudspersonMay, 'firstCheckDone', 'confirmed', 'referralConsent'],
		reason: 'refer',
		sealedReason: true,
		sets: ['referralArrival'],
		clears: ['screening']
	},
	confirmArrival: {
		...closing,
		from: ['referred'],
		who: ombudsperson,
		guards: twoMay,
		outcomes: ['advisedReferred']
	},
	notArrived: {
		from: ['referred'],
		to: 'inProgress',
		who: ombudsperson,
		guards: ombudspersonMay,
		reason: 'notArrived',
		clears: ['referralArrival']
	},
	sendInterimNotice: {
		from: ['screening', 'clarification', 'inProgress', 'referred'],
		to: 'same',
		who: staff,
		guards: [...staffMay, 'answerPromised'],
		reason: 'sendInterimNotice',
		sealedReason: true,
		sets: ['interimNotice']
	},
	startFollowUp: {
		from: ['inProgress'],
		to: 'followUp',
		who: ombudsperson,
		guards: ombudspersonMay,
		sets: ['followUpFirst', 'followUpSecond'],
		clears: answerClocks
	},
	checkFollowUp: {
		from: ['followUp'],
		to: 'same',
		who: staff,
		guards: [...staffMay, 'followUpAhead'],
		clears: ['followUpFirst']
	},
	rest: {
		from: ['inProgress'],
		to: 'dormant',
		who: ombudsperson,
		guards: ombudspersonMay,
		reason: 'rest',
		sealedReason: true,
		sets: ['dormantRecheck']
	},
	fallDormant: {
		from: ['clarification'],
		to: 'dormant',
		who: ['ombudsperson', 'system'],
		guards: [...ombudspersonMay, 'questionOver'],
		sets: ['dormantRecheck'],
		clears: questionClocks
	},
	recheck: {
		from: ['dormant'],
		to: 'same',
		who: staff,
		guards: staffMay,
		sets: ['dormantRecheck']
	},
	resume: {
		from: ['dormant'],
		to: 'previous',
		who: [...fromOutside, ...staff],
		guards: anyoneMay,
		clears: ['dormantRecheck']
	},
	close: {
		...closing,
		from: ['inProgress', 'followUp'],
		who: ombudsperson,
		guards: [...twoMay, 'noStatementOpen'],
		outcomes,
		reason: 'close',
		sealedReason: true
	},
	giveUp: {
		...closing,
		from: ['dormant'],
		who: ombudsperson,
		guards: twoMay,
		outcomes: ['noCooperation'],
		reason: 'giveUp',
		sealedReason: true
	},
	/** Nobody is kept in a complaint; a second person then looks before the letter goes out. */
	withdraw: {
		...closing,
		from: openStates,
		who: fromOutside,
		guards: ['mandateAccepted'],
		outcomes: ['withdrawn']
	},
	sendClosingLetter: {
		from: ['closed'],
		to: 'same',
		who: staff,
		guards: [...twoMay, 'letterNotSent'],
		sets: ['objection'],
		clears: ['closingLetter']
	},
	object: {
		...openingAgain,
		who: fromOutside,
		guards: ['mandateAccepted', 'objectionOpen'],
		reason: 'object'
	},
	reopen: { ...openingAgain, who: ombudsperson, guards: ombudspersonMay, reason: 'reopen' },
	releaseErasure: {
		from: ['closed'],
		to: 'same',
		who: ['ombudsperson', 'officeLead'],
		guards: [...twoMay, 'notOnHold', 'retentionEnds', 'notYetReleased', 'noNewMessage']
	},
	anonymise: {
		from: ['closed'],
		to: 'anonymised',
		who: ['system'],
		guards: ['notRestricted', 'notOnHold', 'retentionOver', 'erasureReleased', 'noNewMessage'],
		clears: [
			'retention',
			'retentionNotice',
			'retentionLastNotice',
			'objection',
			'closingLetter',
			'remedy'
		]
	}
} as const satisfies Record<string, Transition>;

/** The whole life of a case: one table for interface and server. */
export const transitions = { ...moves, ...markings } as const;
export type CaseEvent = keyof typeof transitions;
export const caseEvents = Object.keys(transitions) as CaseEvent[];

export const isCaseEvent = (event: string): event is CaseEvent => Object.hasOwn(transitions, event);
