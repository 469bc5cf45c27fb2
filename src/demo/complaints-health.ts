import type { Complaint } from './complaints.ts';
import { demoCodes } from './world.ts';

export const pregnant: Complaint = {
	day: -6,
	title: 'Kein Termin beim Arzt, Essen',
	lead: 'tewodros',
	code: demoCodes[0],
	answers: {
		kind: 'complaint',
		reporter: 'refugee',
		forWhom: 'self',
		story:
			'هفت ماهه باردارم و از سه هفته پیش برایم وقت دکتر نگرفته‌اند. غذای آشپزخانه را نمی‌توانم بخورم و اجازه ندارم خودم بپزم.',
		since: 'seit drei Wochen',
		place: 'NU Alte Webschule',
		involved: 'Stegwerk gGmbH, Sozialamt',
		urgency: 'soon',
		wish: 'وقت دکتر در همین هفته و اجازه‌ی آشپزی.',
		language: 'fa',
		contactPerson: 'woman'
	},
	inGerman:
		'Ich bin im siebten Monat schwanger und habe seit drei Wochen keinen Termin beim Arzt bekommen. Das Essen aus der Küche vertrage ich nicht, und selbst kochen darf ich nicht.',
	deeds: [
		{ day: -6, by: 'tewodros', event: 'confirmReceipt' },
		{ day: -6, by: 'tewodros', event: 'look' },
		{
			day: -6,
			by: 'irmgard',
			check: 'Schneller Weg: schwanger, kein Termin. Zwei Stellen, federführend das Sozialamt.',
			subject: 'conduct',
			categories: ['A', 'G'],
			about: ['Landratsamt Wirretal, Sozialamt', 'Stegwerk gGmbH']
		},
		{ day: -6, by: 'irmgard', event: 'accept' },
		{
			day: -4,
			by: 'tewodros',
			asks: 'Landratsamt Wirretal, Sozialamt',
			passage: 'Eine schwangere Bewohnerin hat seit drei Wochen keinen Termin bei einer Ärztin.',
			purpose: 'Wer vermittelt den Termin, und bis wann?',
			consent: -5
		},
		{
			day: -4,
			by: 'tewodros',
			asks: 'Stegwerk gGmbH',
			passage: 'Eine schwangere Bewohnerin verträgt das Essen nicht und darf nicht selbst kochen.',
			purpose: 'Welche Ausnahme ist möglich?',
			consent: -5,
			answered: -1,
			reply: 'Eine Kochplatte im Gemeinschaftsraum ist ab morgen für sie frei.'
		},
		{ day: -4, by: 'tewodros', task: 'Antwort des Sozialamts nachfragen', due: 1 }
	]
};
