import * as v from 'valibot';
import type { TableRole } from '../access/actor.ts';
import { line, lineOrNothing, prose, seenVersion, wholeNumber } from '../forms/fields.ts';
import type { MessageKey } from '../i18n/text.ts';
import type { PersonName } from '../identity/queries.server.ts';
import type { OrganisationName } from '../organisations/organisations.ts';

export const roundtableLimits = {
	nameCharacters: 120,
	labelCharacters: 60,
	aboutCharacters: 2000,
	rhythmCharacters: 160,
	slugCharacters: 60,
	/** A large forum; more people than that do not sit at one table. */
	seatsPerTable: 150,
	seatTitleCharacters: 120,
	/** Days before a meeting at which the list of proposals may close. */
	proposalDays: 60,
	/** Tables shown at once. */
	pageRows: 40,
	/** People offered when a seat is filled; everybody else is found by e-mail address. */
	peopleOffered: 300,
	/** Full days ahead that a table may agree to invite. */
	invitationDays: 60,
	/** Days before a meeting on which people may be reminded. */
	reminderDays: 30
} as const;

/** Addresses below `/tische/` that are pages of their own. */
export const reservedSlugs: readonly string[] = ['neu'];

/** How many voting seats must be there for a decision. */
export const quorumKinds = ['none', 'share', 'seats'] as const;
export type QuorumKind = (typeof quorumKinds)[number];
/** `share`: in percent of the voting seats; `seats`: so many of them. */
export type QuorumRule = { kind: QuorumKind; value: number };

export type Roundtable = {
	id: string;
	slug: string;
	name: string;
	label: string;
	about: string;
	rhythm: string;
	archivedAt: Date | null;
	version: number;
};

export type RoundtableName = Pick<Roundtable, 'id' | 'slug' | 'name' | 'label'>;

export const places = ['holder', 'deputy'] as const;
export type Place = (typeof places)[number];

/** Who fills a seat, from when until when (exclusive; null = open end). */
export type Filling = {
	id: string;
	as: Place;
	person: PersonName;
	from: Date;
	until: Date | null;
};

export type Seat = {
	id: string;
	roundtableId: string;
	organisation: OrganisationName;
	role: TableRole;
	title: string;
	position: string;
	endedAt: Date | null;
	version: number;
	/** All there ever were, latest first. */
	fillings: Filling[];
};

/** A seat as it stands at the table at one moment. */
export type SeatNow = Pick<Seat, 'id' | 'roundtableId' | 'organisation' | 'role' | 'title'> & {
	holder: PersonName | null;
	deputy: PersonName | null;
};

const fields = {
	name: line(roundtableLimits.nameCharacters, 'roundtable.name.missing', 'roundtable.name.tooLong'),
	label: line(
		roundtableLimits.labelCharacters,
		'roundtable.label.missing',
		'roundtable.label.tooLong'
	),
	about: prose(roundtableLimits.aboutCharacters, 'roundtable.about.tooLong'),
	rhythm: lineOrNothing(roundtableLimits.rhythmCharacters, 'roundtable.rhythm.tooLong')
};

export const createRoundtableInput = v.object(fields);
export type CreateRoundtableInput = v.InferOutput<typeof createRoundtableInput>;

export const editRoundtableInput = v.object({ ...fields, version: seenVersion });
export type EditRoundtableInput = v.InferOutput<typeof editRoundtableInput>;

export const proposalRulesInput = v.object({
	proposalDays: v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.regex(/^\d{1,2}$/, 'roundtable.proposalDays.wrong' satisfies MessageKey),
		v.transform(Number),
		v.maxValue(roundtableLimits.proposalDays, 'roundtable.proposalDays.wrong' satisfies MessageKey)
	),
	publicProposals: v.pipe(
		v.optional(v.string(), ''),
		v.transform((text) => text === 'on')
	),
	version: seenVersion
});
export type ProposalRulesInput = v.InferOutput<typeof proposalRulesInput>;
const quorumWrong: MessageKey = 'quorum.value.wrong';

const quorumValue = v.pipe(
	v.optional(v.string(), ''),
	v.transform((text) => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : 0))
);

/** A rule needs its number; without a rule none is asked for. */
export const quorumInput = v.pipe(
	v.object({
		kind: v.picklist(quorumKinds, quorumWrong),
		value: quorumValue,
		version: seenVersion
	}),
	v.forward(
		v.check(({ kind, value }) => kind === 'none' || isQuorum({ kind, value }), quorumWrong),
		['value']
	)
);
export type QuorumInput = v.InferOutput<typeof quorumInput>;

const mostOf = { none: 0, share: 100, seats: roundtableLimits.seatsPerTable } as const;

function isQuorum({ kind, value }: QuorumRule): boolean {
	return value >= 1 && value <= mostOf[kind];
}

const { invitationDays, reminderDays } = roundtableLimits;

/** How long ahead the table invites, and when it reminds those who have not answered. */
export const setInvitationsInput = v.object({
	invitationDays: wholeNumber(0, invitationDays, 'invitation.table.days.wrong'),
	reminderDays: wholeNumber(0, reminderDays, 'invitation.table.reminder.wrong'),
	version: seenVersion
});
export type SetInvitationsInput = v.InferOutput<typeof setInvitationsInput>;

export const archiveRoundtableInput = v.object({ version: seenVersion });
export type ArchiveRoundtableInput = v.InferOutput<typeof archiveRoundtableInput>;
