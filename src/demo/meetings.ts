import type { ItemKind } from '#lib/agenda/agenda.ts';
import { meeting25 } from './meeting-25.ts';
import type { OrganisationKey, PersonKey, TableSlug } from './world.ts';

/** A block of minutes. Facts of decisions and commitments become rows, their wording stays in the text. */
export type DemoBlock =
	| string
	| { decision: string; number: number; state: 'adopted' | 'rejected' | 'draft' }
	| {
			commitment: string;
			number: number;
			owner: OrganisationKey;
			/** Days from D0, the day of meeting no. 26. */
			due: number;
			doneWhen: string;
			/** Who answers for it, too. */
			together?: OrganisationKey;
			/** An authority owes the table an answer. */
			kind?: 'answer';
			state?: 'done';
			/** What shows that it is done. */
			evidence?: string;
	  };

export type DemoItem = {
	title: string;
	kind: ItemKind;
	minutes: number;
	presenter?: OrganisationKey;
	closed?: true;
	guest?: PersonKey;
	text?: readonly DemoBlock[];
};

export type DemoMeeting = {
	table: TableSlug;
	number: number;
	/** Days from D0. */
	day: number;
	time: string;
	minutes: number;
	place: string;
	held?: true;
	items: readonly DemoItem[];
};

const meeting26: DemoMeeting = {
	table: 'runder-tisch',
	number: 26,
	day: 0,
	time: '18:00',
	minutes: 120,
	place: 'Rathaus, Großer Saal',
	items: [
		{
			title: 'Begrüßung, Anwesenheit, Befangenheit',
			kind: 'information',
			minutes: 5,
			presenter: 'ahlenfurtHilft'
		},
		{ title: 'Protokoll Nr. 25', kind: 'approvalOfMinutes', minutes: 5, presenter: 'ehrenamt' },
		{ title: 'Offene Zusagen', kind: 'report', minutes: 10, presenter: 'ehrenamt' },
		{
			title: 'Bericht Landratsamt und Stadt: Zahlen, Schließung Alte Webschule',
			kind: 'report',
			minutes: 15,
			presenter: 'sozialamt'
		},
		{
			title: 'Wie schnell antwortet die Ausländerbehörde?',
			kind: 'structuralIssue',
			minutes: 30,
			presenter: 'auslaenderbehoerde',
			guest: 'petra'
		},
		{ title: 'Aus den Initiativen', kind: 'report', minutes: 20 },
		{ title: 'Ombudsbericht Quartal', kind: 'report', minutes: 10 },
		{
			title: 'Auszugskonzept Webschule: Helfende früh informieren',
			kind: 'discussion',
			minutes: 10,
			presenter: 'gerberwiese'
		},
		{
			title: 'Mittel aus dem Integrationsfonds',
			kind: 'decision',
			minutes: 10,
			presenter: 'stadt',
			closed: true
		},
		{
			title: 'Termine, Verschiedenes',
			kind: 'information',
			minutes: 5,
			presenter: 'ahlenfurtHilft'
		}
	]
};

const others: readonly DemoMeeting[] = [
	{
		table: 'helferkreistreffen',
		number: 14,
		day: 9,
		time: '19:00',
		minutes: 90,
		place: 'Gemeindehaus Kapellenhof',
		items: [
			{ title: 'Runde: Was war, was kommt', kind: 'report', minutes: 30 },
			{
				title: 'Stichprobe: 20 E-Mails an die Ausländerbehörde',
				kind: 'discussion',
				minutes: 30,
				presenter: 'gerberwiese'
			}
		]
	},
	{
		table: 'lenkungsgruppe-ombuds',
		number: 5,
		day: 16,
		time: '10:00',
		minutes: 90,
		place: 'Rathaus, Zimmer 204',
		items: [{ title: 'Bericht der Ombudsstelle', kind: 'report', minutes: 30, closed: true }]
	},
	{
		table: 'ag-wohnen',
		number: 8,
		day: 20,
		time: '17:00',
		minutes: 90,
		place: 'Landratsamt, Zimmer 12',
		items: [
			{
				title: 'Umzüge aus der Alten Webschule',
				kind: 'discussion',
				minutes: 45,
				presenter: 'wohnpaten'
			}
		]
	},
	{
		table: 'forum-ankommen',
		number: 3,
		day: 60,
		time: '16:00',
		minutes: 180,
		place: 'Stadthalle',
		items: [
			{
				title: 'Ein Jahr in Ahlenfurt: Wir erzählen',
				kind: 'report',
				minutes: 60,
				presenter: 'levante'
			}
		]
	}
];

export const demoMeetings: readonly DemoMeeting[] = [meeting25, meeting26, ...others];
