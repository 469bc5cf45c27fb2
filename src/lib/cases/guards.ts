import type { CaseRole, Position } from './states.ts';
import type { ClockName } from './clocks.ts';

/** What the first check asks. The answers lie sealed; that they were given is plain. */
export const firstCheckQuestions = ['remit', 'danger', 'minors', 'language', 'remedy'] as const;
export type FirstCheckQuestion = (typeof firstCheckQuestions)[number];

/** What must be known about a case to judge an event; nothing of it is content. */
export type Facts = {
	/** Who acts has said that nothing ties them to this case. */
	conflictDeclared: boolean;
	/** The office has accepted that the helper may act for the complainant. */
	mandateAccepted: boolean;
	/** What staff took down was read back and confirmed. */
	readBack: boolean;
	answered: Readonly<Record<FirstCheckQuestion, boolean>>;
	/** The complainant agrees to be passed on to this place. */
	referralConsent: boolean;
	/** A second member of the case agreed to exactly this. */
	secondPerson: boolean;
	/** Statements that were asked for and have neither come nor been given up. */
	openStatements: number;
	/** Which clocks run, and which of these have run out. */
	clocks: Readonly<Partial<Record<ClockName, 'runs' | 'over'>>>;
	/** A person has seen the notice and lets the case be erased. */
	erasureReleased: boolean;
	/** The complainant wrote, and nobody has answered. */
	newMessage: boolean;
};

type Asked = { role: CaseRole; position: Position; facts: Facts };
type Guard = { status: 403 | 409; holds: (asked: Asked) => boolean };

const isOutside = (role: CaseRole) => role === 'complainant' || role === 'helper';
const isStaff = (role: CaseRole) => role === 'caseworker' || role === 'ombudsperson';

/** 403: not this person; 409: not now. */
export const guards = {
	conflictDeclared: {
		status: 403,
		holds: ({ role, facts }) => !isStaff(role) || facts.conflictDeclared
	},
	mandateAccepted: {
		status: 403,
		holds: ({ role, facts }) => role !== 'helper' || facts.mandateAccepted
	},
	secondPerson: {
		status: 403,
		holds: ({ position, facts }) => !position.flags.fourEyes || facts.secondPerson
	},
	readBack: { status: 409, holds: ({ role, facts }) => !isStaff(role) || facts.readBack },
	/** What complainants do themselves they have agreed to (Art. 18(2) GDPR). */
	notRestricted: {
		status: 409,
		holds: ({ role, position }) => isOutside(role) || !position.flags.restricted
	},
	notOnHold: { status: 409, holds: ({ position }) => !position.flags.hold },
	notYetConfirmed: { status: 409, holds: ({ facts }) => 'acknowledgement' in facts.clocks },
	confirmed: { status: 409, holds: ({ facts }) => !('acknowledgement' in facts.clocks) },
	answerPromised: { status: 409, holds: ({ facts }) => 'interimNotice' in facts.clocks },
	followUpAhead: { status: 409, holds: ({ facts }) => 'followUpFirst' in facts.clocks },
	firstCheckDone: {
		status: 409,
		holds: ({ facts }) => firstCheckQuestions.every((question) => facts.answered[question])
	},
	referralConsent: { status: 409, holds: ({ facts }) => facts.referralConsent },
	noStatementOpen: { status: 409, holds: ({ facts }) => facts.openStatements === 0 },
	letterNotSent: { status: 409, holds: ({ facts }) => 'closingLetter' in facts.clocks },
	/** Until the letter is sent no window can have ended. */
	objectionOpen: { status: 409, holds: ({ facts }) => facts.clocks.objection !== 'over' },
	/** Whoever wrote a draft may throw it away at any time; a job only when its time is over. */
	draftOver: {
		status: 409,
		holds: ({ role, facts }) => role !== 'system' || facts.clocks.draft === 'over'
	},
	questionOver: { status: 409, holds: ({ facts }) => facts.clocks.clarificationEnd === 'over' },
	retentionOver: { status: 409, holds: ({ facts }) => facts.clocks.retention === 'over' },
	retentionEnds: { status: 409, holds: ({ facts }) => facts.clocks.retentionNotice === 'over' },
	erasureReleased: { status: 409, holds: ({ facts }) => facts.erasureReleased },
	notYetReleased: { status: 409, holds: ({ facts }) => !facts.erasureReleased },
	noNewMessage: { status: 409, holds: ({ facts }) => !facts.newMessage }
} as const satisfies Record<string, Guard>;
export type GuardName = keyof typeof guards;

/** The first guard that does not hold, in the order of the event. */
export function failing(names: readonly GuardName[], asked: Asked): GuardName | undefined {
	return names.find((name) => !guards[name].holds(asked));
}
