import type { Complaint } from './complaints.ts';

/** Between volunteers, offices and neighbours. */

export const cancelledAfternoon: Complaint = {
	day: -29,
	title: 'Spielnachmittag ohne Absprache gestrichen',
	lead: 'irmgard',
	answers: {
		kind: 'complaint',
		reporter: 'helper',
		forWhom: 'self',
		story:
			'Unser Spielnachmittag in der Gerberwiese wurde am selben Tag abgesagt, zum dritten Mal. Wir standen mit zwölf Kindern vor verschlossener Tür. Niemand hatte uns angerufen.',
		place: 'GU Gerberwiese',
		involved: 'Stegwerk gGmbH',
		urgency: 'calm',
		wish: 'Verlässliche Absprachen und ein Schlüssel.',
		language: 'de'
	},
	deeds: [
		{ day: -28, by: 'tewodros', event: 'confirmReceipt' },
		{ day: -28, by: 'irmgard', event: 'look' },
		{
			day: -27,
			by: 'irmgard',
			check: 'Zusammenarbeit. Beide Seiten wollen reden.',
			subject: 'conduct',
			categories: ['H', 'I'],
			about: ['Stegwerk gGmbH']
		},
		{ day: -27, by: 'irmgard', event: 'accept' },
		{
			day: -26,
			by: 'irmgard',
			notes:
				'Beide gehört. Stegwerk: Personal war krank, die Nummer des Helferkreises lag nicht vor.'
		},
		{
			day: -15,
			by: 'irmgard',
			writes:
				'Vereinbart ist: Absagen spätestens am Vortag und telefonisch, der Helferkreis bekommt einen Schlüssel für den Gemeinschaftsraum.'
		},
		{ day: -15, by: 'irmgard', event: 'startFollowUp' }
	]
};

export const takenOver: Complaint = {
	day: -55,
	title: 'Unser Projekt wurde übernommen',
	lead: 'irmgard',
	answers: {
		kind: 'complaint',
		reporter: 'helper',
		forWhom: 'self',
		story:
			'Wir haben die Sprachpatenschaften vor zwei Jahren am Runden Tisch vorgeschlagen. Jetzt steht das Projekt mit fast denselben Worten als eigenes Vorhaben in der Zeitung. Gefragt hat uns niemand.',
		involved: 'Stadt Ahlenfurt, Diakonie',
		urgency: 'calm',
		wish: 'Dass gesagt wird, von wem die Idee ist.',
		language: 'de'
	},
	deeds: [
		{ day: -54, by: 'tewodros', event: 'confirmReceipt' },
		{ day: -53, by: 'irmgard', event: 'look' },
		{
			day: -52,
			by: 'irmgard',
			check: 'Anerkennung von Ehrenamt. Niederschriften prüfen.',
			subject: 'conduct',
			categories: ['H'],
			about: ['Stadt Ahlenfurt', 'Diakonie-Kreisverband']
		},
		{ day: -52, by: 'irmgard', event: 'accept' },
		{
			day: -50,
			by: 'irmgard',
			notes: 'Chronologie: Niederschrift Nr. 21 nennt das Sprachcafé als vorschlagende Initiative.'
		},
		{
			day: -41,
			by: 'complainant',
			says: 'Die Stadt hat angerufen. Wir sprechen jetzt über ein gemeinsames Projekt.'
		},
		{
			day: -40,
			by: 'irmgard',
			event: 'close',
			outcome: 'remedyAlternative',
			reason: 'agreedByAll',
			words: 'Gemeinsames Projekt, die Herkunft der Idee wird genannt.'
		},
		{
			day: -39,
			by: 'irmgard',
			letter:
				'Die Niederschriften zeigen: Der Vorschlag kam von Ihnen. Die Stadt nennt das künftig, und das Projekt wird gemeinsam fortgeführt.'
		}
	]
};

export const noise: Complaint = {
	day: -14,
	title: 'Lärm nach 22 Uhr',
	lead: 'tewodros',
	answers: {
		kind: 'complaint',
		reporter: 'neighbour',
		forWhom: 'self',
		story:
			'Nach 22 Uhr ist es im Hof der Unterkunft oft so laut, dass wir die Fenster nicht öffnen können. Ich habe nichts gegen die Menschen dort, aber ich muss um fünf aufstehen.',
		since: 'seit dem Sommer',
		place: 'Am Güterbogen',
		involved: 'GU Am Güterbogen',
		urgency: 'calm',
		wish: 'Ruhe ab 22 Uhr.',
		language: 'de'
	},
	deeds: [
		{ day: -13, by: 'tewodros', event: 'confirmReceipt' },
		{ day: -13, by: 'tewodros', event: 'look' },
		{
			day: -12,
			by: 'irmgard',
			check: 'Nachbarschaft; Bewohner mit anhören (ar, fa).',
			subject: 'conduct',
			categories: ['K'],
			about: ['GU Am Güterbogen']
		},
		{ day: -12, by: 'irmgard', event: 'accept' },
		{
			day: -10,
			by: 'tewodros',
			notes: 'Besuch am Abend: Kinder haben tagsüber keinen Platz zum Spielen, daher abends im Hof.'
		},
		{
			day: -3,
			by: 'tewodros',
			writes:
				'Erster Vorschlag aus dem Gespräch: Ruhe ab 22 Uhr, dafür feste Zeiten auf dem Bolzplatz. Das zweite Gespräch ist in einer Woche.'
		},
		{
			day: -3,
			by: 'tewodros',
			task: 'Zweites Gespräch vorbereiten, Dolmetscher für Arabisch und Farsi',
			due: 5
		}
	]
};

export const flyer: Complaint = {
	day: -2,
	title: 'Zettel am Zaun',
	answers: {
		kind: 'tip',
		reporter: 'neighbour',
		story:
			'Am Zaun der Unterkunft hängen wieder Zettel mit Beschimpfungen. Ich habe ein Foto gemacht. Meinen Namen möchte ich nicht sagen.',
		place: 'Zaun an der Gerberwiese',
		urgency: 'soon',
		language: 'de'
	},
	deeds: []
};
