import type { TableRole } from '#lib/access/actor.ts';

/**
 * The demo town Ahlenfurt an der Wirre: organisations, people, tables and their seats. All invented.
 * Meetings and their texts are in `meetings.ts`. One world for `npm start`, screenshots and journeys.
 */

export const demoPassword = 'augenhoehe-demo';
/** What staff of the ombuds office unlock their keys with. A real office draws five words for each. */
export const demoPassphrase = 'ahlenfurt am wasser';
/** To come back as somebody who complained: no. 11 in Farsi, and the tip no. 4. */
export const demoCodes = [
	'1111 1111 1122 2233 3344 4412',
	'4444 4444 4455 5566 6677 7785'
] as const;

type Group =
	'administration' | 'civilSociety' | 'migrantOrganisation' | 'welfare' | 'politics' | 'other';

export const organisations = {
	ahlenfurtHilft: [
		'civilSociety',
		'Ahlenfurt hilft e. V.',
		'Patenschaften, Kleiderkammer, Begleitung zu Ämtern. 120 Aktive.'
	],
	gerberwiese: [
		'civilSociety',
		'Helferkreis Gerberwiese',
		'Begleitet die Menschen in der GU Gerberwiese. 24 Aktive.'
	],
	kapellenhof: [
		'civilSociety',
		'Freundeskreis Kapellenhof',
		'Kirchengemeinde; Familien in der GU Kapellenhof. 14 Aktive.'
	],
	sprachcafe: [
		'civilSociety',
		'Sprachcafé Nordring e. V.',
		'Deutsch sprechen, zweimal in der Woche. 8 Aktive.'
	],
	wohnpaten: [
		'civilSociety',
		'Wohnpaten Wirretal e. V.',
		'Hilft bei Wohnungssuche und Einzug. 31 Aktive.'
	],
	frauen: ['civilSociety', 'Frauen im Gespräch', 'Offene Runde für Frauen. 12 Aktive.'],
	levante: [
		'migrantOrganisation',
		'Brücke Levante e. V.',
		'Selbstorganisation; Beratung auf Arabisch und Kurdisch. 62 Aktive.'
	],
	senioren: [
		'civilSociety',
		'Seniorenrunde Weberviertel',
		'Lesepaten und Nachbarschaft. 9 Aktive.'
	],
	netzwerk: [
		'civilSociety',
		'Netzwerk Ehrenamt Wirretal',
		'Verbindet die Initiativen im Landkreis. 22 Aktive.'
	],
	sozialamt: ['administration', 'Landratsamt Wirretal, Sozialamt', 'Unterbringung und Leistungen.'],
	auslaenderbehoerde: [
		'administration',
		'Landratsamt Wirretal, Ausländerbehörde',
		'Aufenthalt und Arbeitserlaubnis.'
	],
	ehrenamt: [
		'administration',
		'Landratsamt Wirretal, Ehrenamtskoordination',
		'Ansprechstelle für alle Initiativen.'
	],
	jobcenter: ['administration', 'Jobcenter Wirretal', 'Leistungen und Vermittlung in Arbeit.'],
	stadt: [
		'administration',
		'Stadt Ahlenfurt, Stabsstelle Integration',
		'Koordiniert die Arbeit der Stadt.'
	],
	stegwerk: ['welfare', 'Stegwerk gGmbH', 'Betreibt die GU Gerberwiese.'],
	diakonie: ['welfare', 'Diakonie-Kreisverband', 'Sozialberatung und Kinderbetreuung.'],
	migrationsberatung: [
		'welfare',
		'Migrationsberatung Wirretal',
		'Beratung für Erwachsene und Jugendliche.'
	],
	lawClinic: ['other', 'Refugee Law Clinic', 'Kostenlose Rechtsberatung aus der Partnerstadt.'],
	polizei: ['administration', 'Polizei, Kontaktstelle', 'Ansprechperson für Unterkünfte.'],
	gemeinderat: ['politics', 'Gemeinderat Ahlenfurt', 'Ausschuss für Soziales.']
} as const satisfies Record<string, readonly [Group, string, string]>;

export type OrganisationKey = keyof typeof organisations;

type DemoPerson = { name: string; email: string; account?: true; operator?: true };

/** `account`: can log in with the demo password. The others are in the seats, but have no account yet. */
export const people = {
	hedda: { name: 'Hedda Morgenroth-Silber', email: 'hedda@ahlenfurt.example', account: true },
	nils: { name: 'Nils Achterwinkel', email: 'nils@ahlenfurt.example', account: true },
	samira: { name: 'Samira Al-Noori-Becht', email: 'samira@ahlenfurt.example', account: true },
	gero: { name: 'Gero Tannhöfer-Liebig', email: 'gero@ahlenfurt.example', account: true },
	petra: { name: 'Petra Hainlin', email: 'petra@ahlenfurt.example', account: true },
	rolf: { name: 'Rolf Kessenbrink', email: 'rolf@ahlenfurt.example', account: true },
	irmgard: {
		name: 'Dr. Irmgard Wellenstein-Quast',
		email: 'irmgard@ombudsstelle.example',
		account: true
	},
	tewodros: { name: 'Tewodros Grunau', email: 'tewodros@ombudsstelle.example', account: true },
	betrieb: {
		name: 'Betrieb Ahlenfurt',
		email: 'betrieb@ahlenfurt.example',
		account: true,
		operator: true
	},
	almut: { name: 'Almut Dreiseitl', email: 'almut@kapellenhof.example.org' },
	burkhard: { name: 'Burkhard Eschenlohr', email: 'burkhard@sprachcafe.example.org' },
	carola: { name: 'Carola Finkenzeller', email: 'carola@wohnpaten.example.org' },
	dilan: { name: 'Dilan Güvercin', email: 'dilan@frauen.example.org' },
	ewald: { name: 'Ewald Hirschbühl', email: 'ewald@senioren.example.org' },
	friederike: { name: 'Friederike Immenkamp', email: 'friederike@netzwerk.example.org' },
	gisbert: { name: 'Gisbert Jaspersen', email: 'gisbert@sozialamt.example.org' },
	henrike: { name: 'Henrike Kolbenschlag', email: 'henrike@jobcenter.example.org' },
	ingmar: { name: 'Ingmar Löwenhaupt', email: 'ingmar@stadt.example.org' },
	jutta: { name: 'Jutta Mehlhorn', email: 'jutta@diakonie.example.org' },
	karim: { name: 'Karim Nasr-Oberle', email: 'karim@levante.example.org' },
	lioba: { name: 'Lioba Petershagen', email: 'lioba@migrationsberatung.example.org' },
	matthis: { name: 'Matthis Quandt-Ruoff', email: 'matthis@polizei.example.org' },
	nadeschda: { name: 'Nadeschda Sommerfeld', email: 'nadeschda@gemeinderat.example.org' }
} as const satisfies Record<string, DemoPerson>;

export type PersonKey = keyof typeof people;

type DemoSeat = {
	organisation: OrganisationKey;
	role: TableRole;
	holder?: PersonKey;
	deputy?: PersonKey;
	title?: string;
};

export type DemoTable = {
	name: string;
	label: string;
	rhythm: string;
	about: string;
	/** Where a share of the voting seats must be there. */
	quorumKind?: 'share';
	quorumValue?: number;
	seats: readonly DemoSeat[];
};

export const tables = {
	'runder-tisch': {
		name: 'Runder Tisch Flucht und Integration',
		label: 'Runder Tisch',
		rhythm: 'jeden 2. Dienstag im Monat, 18 Uhr, Rathaus oder Kulturladen',
		about:
			'Hier sprechen Verwaltung, Verbände und Initiativen über alles, was Geflüchtete in Ahlenfurt ' +
			'betrifft. Die Moderation wechselt zwischen Stadt und Initiativen. ' +
			'Genehmigte Niederschriften sind öffentlich.',
		quorumKind: 'share',
		quorumValue: 50,
		seats: [
			{ organisation: 'ahlenfurtHilft', role: 'chair', holder: 'hedda' },
			{ organisation: 'ehrenamt', role: 'minuteTaker', holder: 'nils' },
			{ organisation: 'gerberwiese', role: 'member', holder: 'gero' },
			{ organisation: 'kapellenhof', role: 'member', holder: 'almut' },
			{ organisation: 'sprachcafe', role: 'member', holder: 'burkhard' },
			{ organisation: 'wohnpaten', role: 'member', holder: 'carola' },
			{ organisation: 'frauen', role: 'member', holder: 'dilan' },
			{
				organisation: 'levante',
				role: 'member',
				holder: 'samira',
				deputy: 'karim',
				title: 'Vorstand'
			},
			{ organisation: 'senioren', role: 'member', holder: 'ewald' },
			{ organisation: 'netzwerk', role: 'member', holder: 'friederike' },
			{ organisation: 'sozialamt', role: 'member', holder: 'gisbert' },
			{ organisation: 'auslaenderbehoerde', role: 'member' },
			{ organisation: 'jobcenter', role: 'member', holder: 'henrike' },
			{ organisation: 'stadt', role: 'member', holder: 'ingmar' },
			{ organisation: 'stegwerk', role: 'member', holder: 'rolf' },
			{ organisation: 'diakonie', role: 'member', holder: 'jutta' },
			{ organisation: 'migrationsberatung', role: 'member', holder: 'lioba' },
			{ organisation: 'polizei', role: 'observer', holder: 'matthis' },
			{ organisation: 'gemeinderat', role: 'observer', holder: 'nadeschda' }
		]
	},
	helferkreistreffen: {
		name: 'Helferkreistreffen',
		label: 'Helferkreistreffen',
		rhythm: 'jeden 4. Donnerstag im Monat, 19 Uhr',
		about: 'Nur Initiativen. Das Landratsamt kommt als Gast zu einzelnen Punkten.',
		seats: [
			{ organisation: 'gerberwiese', role: 'chair', holder: 'gero' },
			{ organisation: 'netzwerk', role: 'minuteTaker', holder: 'friederike' },
			{ organisation: 'ahlenfurtHilft', role: 'member', holder: 'hedda' },
			{ organisation: 'kapellenhof', role: 'member', holder: 'almut' },
			{ organisation: 'sprachcafe', role: 'member', holder: 'burkhard' },
			{ organisation: 'wohnpaten', role: 'member', holder: 'carola' },
			{ organisation: 'frauen', role: 'member', holder: 'dilan' },
			{ organisation: 'levante', role: 'member', holder: 'samira' },
			{ organisation: 'senioren', role: 'member', holder: 'ewald' }
		]
	},
	'lenkungsgruppe-ombuds': {
		name: 'Lenkungsgruppe Ombuds',
		label: 'Lenkungsgruppe',
		rhythm: 'einmal im Quartal, vertraulich',
		about: 'Berät über anonymisierte Fragen, die eine Stelle allein nicht lösen kann.',
		seats: [
			{ organisation: 'stadt', role: 'chair', holder: 'ingmar' },
			{ organisation: 'ehrenamt', role: 'minuteTaker', holder: 'nils' },
			{ organisation: 'sozialamt', role: 'member', holder: 'gisbert' },
			{ organisation: 'ahlenfurtHilft', role: 'member', holder: 'hedda' },
			{ organisation: 'diakonie', role: 'member', holder: 'jutta' },
			{ organisation: 'levante', role: 'member', holder: 'karim' }
		]
	},
	'ag-wohnen': {
		name: 'AG Wohnen',
		label: 'AG',
		rhythm: 'alle sechs Wochen',
		about: 'Wohnungen finden, Umzüge planen, Nachbarschaften stärken.',
		seats: [
			{ organisation: 'wohnpaten', role: 'chair', holder: 'carola' },
			{ organisation: 'ehrenamt', role: 'minuteTaker', holder: 'nils' },
			{ organisation: 'stegwerk', role: 'member', holder: 'rolf' },
			{ organisation: 'levante', role: 'member', holder: 'samira' },
			{ organisation: 'sozialamt', role: 'member', holder: 'gisbert' }
		]
	},
	'forum-ankommen': {
		name: 'Forum Ankommen',
		label: 'Forum',
		rhythm: 'einmal im Jahr, etwa 90 Menschen',
		about: 'Alle, die mitmachen wollen. Die Niederschrift lässt sich live mitlesen.',
		seats: [
			{ organisation: 'stadt', role: 'chair', holder: 'ingmar' },
			{ organisation: 'ehrenamt', role: 'minuteTaker', holder: 'nils' },
			{ organisation: 'ahlenfurtHilft', role: 'observer', holder: 'hedda' },
			{ organisation: 'gerberwiese', role: 'observer', holder: 'gero' },
			{ organisation: 'levante', role: 'observer', holder: 'samira' }
		]
	}
} as const satisfies Record<string, DemoTable>;

export type TableSlug = keyof typeof tables;
