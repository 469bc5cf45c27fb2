import type { ItemKind } from '#lib/agenda/agenda.ts';
import type { ProposalState } from '#lib/proposals/lifecycle.ts';
import type { ProposalEventKind } from '#lib/proposals/proposals.ts';
import type { OrganisationKey, PersonKey } from './world.ts';

/** Something that happened to a proposal; `day` counts from D0. */
type DemoEvent = {
	kind: ProposalEventKind;
	day: number;
	by?: PersonKey;
	reason?: string;
	/** Number of the meeting it speaks of. */
	meeting?: 25 | 26 | 'later';
};

export type DemoProposal = {
	number: number;
	title: string;
	reason: string;
	kind: ItemKind;
	minutes: number | null;
	/** Nobody of the table: a visitor. */
	by?: { person: PersonKey; seat: OrganisationKey };
	visitor?: { name: string; contact: string };
	day: number;
	state: ProposalState;
	wished?: 26 | 'later';
	/** On whose agenda it is, and under which title; deferred ones are placed there. */
	meeting?: 25 | 26 | 'later';
	item?: string;
	joined?: readonly { person: PersonKey; seat: OrganisationKey; day: number }[];
	file?: { name: string; text: string };
	events?: readonly DemoEvent[];
};

/** The proposals of the Runder Tisch, from the one that was declined to the one nobody has read. */
export const demoProposals: readonly DemoProposal[] = [
	{
		number: 30,
		title: 'Nachtbus zur Gerberwiese',
		reason:
			'Nach 20 Uhr fährt kein Bus mehr. Wer Spätschicht oder Abendkurs hat, läuft 50 Minuten an der Landstraße.',
		kind: 'decision',
		minutes: 15,
		by: { person: 'gero', seat: 'gerberwiese' },
		day: -96,
		state: 'declined',
		events: [
			{
				kind: 'declined',
				day: -82,
				by: 'hedda',
				reason:
					'Zuständig ist der Verkehrsverbund. Der Vorschlag ist mit der Begründung dorthin weitergegeben; die Antwort steht in der Niederschrift.'
			}
		]
	},
	{
		number: 31,
		title: 'Lesezimmer in der GU Gerberwiese',
		reason:
			'Kinder brauchen einen ruhigen Ort zum Lesen und für die Hausaufgaben. Die Seniorenrunde stellt an drei Nachmittagen Lesepaten.',
		kind: 'decision',
		minutes: 20,
		by: { person: 'ewald', seat: 'senioren' },
		day: -61,
		state: 'accepted',
		meeting: 25,
		item: 'Lesezimmer in der GU Gerberwiese',
		joined: [
			{ person: 'samira', seat: 'levante', day: -58 },
			{ person: 'almut', seat: 'kapellenhof', day: -56 }
		],
		events: [
			{
				kind: 'accepted',
				day: -47,
				by: 'hedda',
				meeting: 25,
				reason: 'Der Raum ist da, die Lesepaten auch. Der Tisch kann gleich beschließen.'
			}
		]
	},
	{
		number: 32,
		title: 'Schwimmkurs für Frauen',
		reason: 'Das Hallenbad hätte dienstags eine Stunde frei. Es fehlt eine Trägerin.',
		kind: 'discussion',
		minutes: 15,
		by: { person: 'dilan', seat: 'frauen' },
		day: -33,
		state: 'deferred',
		wished: 26,
		meeting: 'later',
		events: [
			{ kind: 'edited', day: -31, by: 'dilan' },
			{
				kind: 'deferred',
				day: -19,
				by: 'hedda',
				meeting: 'later',
				reason: 'Der Stadtrat entscheidet bis dahin über die Bäderzeiten.'
			}
		]
	},
	{
		number: 33,
		title: 'Auszugskonzept Webschule: Helfende früh informieren',
		reason:
			'Beim letzten Umzug erfuhren die Patinnen am Vortag davon. Wir bitten um zehn Tage Vorlauf und eine Ansprechperson.',
		kind: 'discussion',
		minutes: 10,
		by: { person: 'gero', seat: 'gerberwiese' },
		day: -30,
		state: 'accepted',
		wished: 26,
		meeting: 26,
		item: 'Auszugskonzept Webschule: Helfende früh informieren',
		joined: [{ person: 'carola', seat: 'wohnpaten', day: -27 }],
		events: [
			{
				kind: 'accepted',
				day: -20,
				by: 'hedda',
				meeting: 26,
				reason: 'Die Webschule schließt in drei Monaten. Das muss vorher geklärt sein.'
			}
		]
	},
	{
		number: 34,
		title: 'Dolmetschen beim Arzt',
		reason:
			'Kinder übersetzen für ihre Eltern Diagnosen. Wir schlagen vor, die Dolmetscherliste um Gesundheitsfragen zu ergänzen und bei den Praxen bekannt zu machen.',
		kind: 'discussion',
		minutes: 20,
		by: { person: 'samira', seat: 'levante' },
		day: -17,
		state: 'open',
		wished: 'later',
		joined: [{ person: 'dilan', seat: 'frauen', day: -16 }],
		file: {
			name: 'Umfrage Praxen.txt',
			text: 'Sieben Praxen haben geantwortet. Fünf wünschen sich eine Liste, zwei haben eigene Lösungen.\n'
		}
	},
	{
		number: 35,
		title: 'Fahrradwerkstatt am Nordring',
		reason: 'Werkzeug ist gespendet. Gesucht wird ein trockener Raum mit Tor.',
		kind: 'information',
		minutes: 5,
		by: { person: 'burkhard', seat: 'sprachcafe' },
		day: -14,
		state: 'open'
	},
	{
		number: 36,
		title: 'Bänke an der Bushaltestelle Gerberwiese',
		reason: 'Wer mit Kindern oder Einkauf wartet, steht oft eine halbe Stunde im Regen.',
		kind: 'discussion',
		minutes: null,
		visitor: { name: 'Eine Nachbarin', contact: 'nachbarin@example.org' },
		day: -13,
		state: 'moderation'
	}
];

/** Seats that ask for a meeting out of turn; not enough of them yet. */
export const demoRequest = {
	reason:
		'Die Alte Webschule schließt womöglich vier Wochen früher. Darüber muss der Tisch reden, bevor die ersten Familien umziehen.',
	supports: [
		{ person: 'carola', seat: 'wohnpaten', day: -15 },
		{ person: 'burkhard', seat: 'sprachcafe', day: -14 }
	]
} as const;
