import type { DemoMeeting } from './meetings.ts';

/** The last meeting of the Runder Tisch: held, with its minutes. */
export const meeting25: DemoMeeting = {
	table: 'runder-tisch',
	number: 25,
	day: -28,
	time: '18:00',
	minutes: 120,
	place: 'Kulturladen, Färbergasse 9',
	held: true,
	items: [
		{
			title: 'Begrüßung, Anwesenheit, Befangenheit',
			kind: 'information',
			minutes: 5,
			presenter: 'ahlenfurtHilft',
			text: [
				'Frau Morgenroth-Silber begrüßt 21 Anwesende. Die Einladung kam rechtzeitig. Niemand meldet eine Befangenheit.'
			]
		},
		{
			title: 'Protokoll Nr. 24',
			kind: 'approvalOfMinutes',
			minutes: 5,
			presenter: 'ehrenamt',
			text: [
				{
					decision: 'Die Niederschrift der 24. Sitzung wird ohne Änderung genehmigt.',
					number: 1,
					state: 'adopted'
				},
				'Nachtrag zum Vorschlag „Nachtbus“: Zuständig ist der Verkehrsverbund. Der Vorschlag wurde mit der Begründung dorthin weitergegeben.'
			]
		},
		{
			title: 'Dolmetschen bei Terminen',
			kind: 'discussion',
			minutes: 30,
			presenter: 'levante',
			text: [
				'Brücke Levante berichtet: Bei Terminen im Jobcenter und im Sozialamt fehlt oft jemand, der übersetzt. Kinder übersetzen für ihre Eltern.',
				'Das Jobcenter nutzt einen Telefondienst. Er ist nicht an allen Schaltern bekannt.',
				{
					decision:
						'Die Stadt führt eine gemeinsame Liste der Dolmetscherinnen und Dolmetscher. Alle Ämter dürfen sie nutzen.',
					number: 2,
					state: 'adopted'
				},
				{
					commitment:
						'Die Stadt stellt die Liste des Dolmetscher-Pools zusammen und verschickt sie.',
					number: 1,
					owner: 'stadt',
					due: -14,
					doneWhen: 'alle neun Initiativen die Liste erhalten haben'
				},
				{
					commitment: 'Das Jobcenter hängt die Nummer des Telefondienstes an jedem Schalter aus.',
					number: 2,
					owner: 'jobcenter',
					due: 14,
					doneWhen: 'ein Foto von jedem Schalter vorliegt'
				}
			]
		},
		{
			title: 'Bericht Landratsamt und Stadt',
			kind: 'report',
			minutes: 20,
			presenter: 'sozialamt',
			text: [
				'Im Landkreis leben rund 780 Geflüchtete, zwei Drittel davon in Wohnungen. Die Notunterkunft Alte Webschule schließt in vier Monaten.',
				{
					commitment:
						'Das Sozialamt legt einen Zeitplan für den Auszug aus der Alten Webschule vor.',
					number: 3,
					owner: 'sozialamt',
					kind: 'answer',
					due: -3,
					doneWhen: 'der Zeitplan allen Mitgliedern vorliegt'
				},
				{
					commitment: 'Die Ehrenamtskoordination fragt die Initiativen, wer beim Umzug hilft.',
					number: 4,
					owner: 'ehrenamt',
					due: 10,
					doneWhen: 'jede Initiative geantwortet hat'
				}
			]
		},
		{
			title: 'Lesezimmer in der GU Gerberwiese',
			kind: 'decision',
			minutes: 15,
			presenter: 'senioren',
			text: [
				'Die Seniorenrunde Weberviertel hat das Lesezimmer vorgeschlagen. Die Stadt übernimmt die Idee; die Seniorenrunde bleibt als Urheberin genannt.',
				{
					decision:
						'Der Runde Tisch unterstützt das Lesezimmer. Stegwerk stellt den Raum, die Seniorenrunde die Lesepaten.',
					number: 3,
					state: 'adopted'
				},
				{
					commitment: 'Stegwerk räumt den Raum im Erdgeschoss und streicht ihn.',
					number: 5,
					owner: 'stegwerk',
					due: -7,
					doneWhen: 'die Seniorenrunde den Schlüssel hat'
				},
				{
					commitment: 'Die Seniorenrunde sammelt Bücher in fünf Sprachen.',
					number: 6,
					owner: 'senioren',
					due: 21,
					doneWhen: '200 Bücher im Regal stehen'
				},
				{
					commitment: 'Die Stadt bezahlt die Regale.',
					number: 7,
					owner: 'stadt',
					due: -10,
					doneWhen: 'die Regale aufgebaut sind',
					state: 'done',
					evidence: 'Die Regale stehen seit Montag. Foto von Frau Leinpfad im Ordner der Sitzung.'
				}
			]
		},
		{
			title: 'Aus den Initiativen',
			kind: 'report',
			minutes: 20,
			text: [
				'Wohnpaten: Acht Familien sind umgezogen. Sprachcafé: Der Dienstag ist voll, der Freitag hat noch Plätze.',
				{
					commitment: 'Das Sprachcafé schickt seinen neuen Plan an alle Unterkünfte.',
					number: 8,
					owner: 'sprachcafe',
					due: 5,
					doneWhen: 'der Plan in allen vier Unterkünften hängt'
				},
				{
					commitment: 'Frauen im Gespräch und Diakonie klären die Kinderbetreuung am Donnerstag.',
					number: 9,
					owner: 'diakonie',
					together: 'frauen',
					due: 20,
					doneWhen: 'es eine feste Betreuung gibt'
				}
			]
		},
		{
			title: 'Termine, Verschiedenes',
			kind: 'information',
			minutes: 10,
			text: [
				{
					commitment: 'Das Netzwerk Ehrenamt sammelt Themen für das Forum Ankommen.',
					number: 10,
					owner: 'netzwerk',
					due: 30,
					doneWhen: 'eine Liste mit zehn Themen vorliegt'
				},
				'Die nächste Sitzung ist in vier Wochen im Rathaus.'
			]
		}
	]
};
