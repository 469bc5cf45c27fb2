import type { Complaint } from './complaints.ts';
import { demoCodes } from './world.ts';

/** What people met in offices. */

export const noAnswer: Complaint = {
	day: -90,
	title: 'Seit fünf Monaten keine Antwort auf Antrag',
	lead: 'tewodros',
	answers: {
		kind: 'complaint',
		reporter: 'refugee',
		forWhom: 'self',
		story:
			'I applied to have my permit extended five months ago. Nobody answers my e-mails and the telephone is never picked up. My employer says he cannot wait any longer.',
		since: 'five months',
		involved: 'Ausländerbehörde',
		urgency: 'soon',
		wish: 'An answer, whatever it is.',
		language: 'en'
	},
	inGerman:
		'Vor fünf Monaten habe ich die Verlängerung beantragt. Niemand antwortet auf meine E-Mails, am Telefon geht nie jemand dran. Mein Arbeitgeber sagt, er kann nicht länger warten.',
	deeds: [
		{ day: -89, by: 'tewodros', event: 'confirmReceipt' },
		{ day: -89, by: 'tewodros', event: 'look' },
		{
			day: -88,
			by: 'irmgard',
			check:
				'Keine Entscheidung, also noch kein Rechtsbehelf. Untätigkeit nach drei Monaten erklärt.',
			subject: 'conduct',
			categories: ['B'],
			about: ['Landratsamt Wirretal, Ausländerbehörde']
		},
		{ day: -88, by: 'irmgard', event: 'accept' },
		{
			day: -88,
			by: 'tewodros',
			asks: 'Landratsamt Wirretal, Ausländerbehörde',
			passage: 'Ein Antrag auf Verlängerung liegt seit fünf Monaten ohne Antwort.',
			purpose: 'Wie ist der Stand, und wann wird entschieden?',
			consent: -88,
			answered: -70,
			reply: 'Der Antrag lag bei einer erkrankten Kollegin. Wir entscheiden im nächsten Monat.'
		},
		{
			day: -69,
			by: 'tewodros',
			writes:
				'The office has told us that your application lay with a colleague who was ill. It will be decided next month.'
		},
		{ day: -52, by: 'complainant', says: 'I have got my permit today. Thank you!' },
		{
			day: -50,
			by: 'irmgard',
			event: 'close',
			outcome: 'remedied',
			reason: 'agreedByAll',
			words: 'Bescheid ist da. Die Dauer bleibt ein Muster, siehe die anderen Fälle.'
		},
		{
			day: -49,
			by: 'tewodros',
			letter:
				'Your complaint was right: five months without an answer are too long. You have your decision now. What you told us also helps us to speak about waiting times at the roundtable, without your name.'
		}
	]
};

export const lostPapers: Complaint = {
	day: -33,
	title: 'Unterlagen zweimal verloren',
	lead: 'tewodros',
	code: demoCodes[1],
	answers: {
		kind: 'tip',
		reporter: 'helper',
		story:
			'Ich begleite seit Jahren Familien zum Jobcenter. In diesem Monat sind schon wieder abgegebene Unterlagen verschwunden, zweimal bei derselben Familie. Es gibt keine Quittung, wenn man etwas abgibt.',
		since: 'seit Anfang des Monats',
		involved: 'Jobcenter Wirretal',
		urgency: 'calm',
		language: 'de'
	},
	deeds: [
		{ day: -32, by: 'tewodros', event: 'confirmReceipt' },
		{ day: -32, by: 'tewodros', event: 'look' },
		{
			day: -30,
			by: 'irmgard',
			check: 'Hinweis ohne Kontakt. Passt zu zwei anderen Fällen: verlorene Unterlagen.',
			subject: 'structure',
			categories: ['B'],
			about: ['Jobcenter Wirretal']
		},
		{
			day: -30,
			by: 'irmgard',
			event: 'decline',
			outcome: 'advisedReferred',
			reason: 'other',
			words: 'Als Muster vermerkt; der einzelne Hinweis endet hier.'
		},
		{
			day: -29,
			by: 'tewodros',
			letter:
				'Danke für Ihren Hinweis. Sie sind nicht die einzige Person, die das berichtet. Wir sammeln diese Fälle und bringen das Thema ohne Namen an den Runden Tisch.'
		}
	]
};

export const counter: Complaint = {
	day: -25,
	title: 'Am Schalter „abgefertigt“',
	takenDownBy: 'tewodros',
	lead: 'irmgard',
	answers: {
		kind: 'complaint',
		reporter: 'refugee',
		forWhom: 'self',
		story:
			'Мені сказали перед усіма, що я маю спершу вивчити німецьку, а вже потім приходити. Мої папери навіть не подивилися. Коли зі мною пішла знайома німкеня, усе вирішили за п’ять хвилин.',
		place: 'Jobcenter Wirretal, Schalter 3',
		involved: 'Jobcenter Wirretal',
		urgency: 'calm',
		wish: 'Вибачення і звичайний термін.',
		language: 'uk',
		contactPerson: 'woman'
	},
	inGerman:
		'Man sagte mir vor allen anderen, ich solle erst Deutsch lernen und dann kommen. Meine Papiere hat niemand angesehen. Als eine deutsche Bekannte mitkam, war alles in fünf Minuten erledigt.',
	deeds: [
		{ day: -25, by: 'tewodros', event: 'confirmReceipt' },
		{ day: -24, by: 'irmgard', event: 'look' },
		{
			day: -23,
			by: 'irmgard',
			check: 'Umgang am Schalter. Vermittlung kommt in Frage; sie wünscht eine Frau als Gegenüber.',
			subject: 'conduct',
			categories: ['C'],
			about: ['Jobcenter Wirretal']
		},
		{ day: -23, by: 'irmgard', event: 'accept' },
		{
			day: -22,
			by: 'irmgard',
			asks: 'Jobcenter Wirretal',
			passage:
				'Eine Frau berichtet, sie sei am Schalter vor anderen weggeschickt worden, ohne dass ihre Papiere angesehen wurden.',
			purpose:
				'Wie stellt sich der Vorgang aus Ihrer Sicht dar, und wären Sie zu einem Gespräch bereit?',
			consent: -22,
			answered: -20,
			reply: 'Der Ton war nicht angemessen. Zu einem Gespräch sind wir bereit.'
		},
		{
			day: -12,
			by: 'irmgard',
			notes:
				'Gespräch mit Dolmetscherin. Beide Seiten haben gesprochen; Entschuldigung und neuer Termin vereinbart.'
		},
		{
			day: -12,
			by: 'irmgard',
			writes:
				'Danke für Ihren Mut im Gespräch. Vereinbart ist: eine schriftliche Entschuldigung und ein Termin mit Dolmetscherin.',
			translated:
				'Дякуємо за вашу сміливість на розмові. Домовлено: письмове вибачення і термін з перекладачкою.',
			into: 'uk'
		},
		{
			day: -5,
			by: 'complainant',
			says: 'Я отримала лист і термін. Дякую.',
			inGerman: 'Ich habe den Brief und den Termin bekommen. Danke.'
		},
		{ day: -5, by: 'irmgard', event: 'startFollowUp' }
	]
};

export const workPermit: Complaint = {
	day: -18,
	title: 'Ausbildung zugesagt, Erlaubnis fehlt',
	lead: 'tewodros',
	answers: {
		kind: 'complaint',
		reporter: 'helper',
		forWhom: 'other',
		mandate: 'follows',
		story:
			'Ich bin Patin eines jungen Mannes, der eine Zusage für eine Ausbildung als Elektroniker hat. Die Erlaubnis fehlt noch, der Betrieb wartet bis Monatsende. Die Vollmacht reiche ich nach.',
		involved: 'Ausländerbehörde',
		urgency: 'soon',
		language: 'de',
		contact: 'über diesen Zugang'
	},
	deeds: [
		{ day: -18, by: 'tewodros', event: 'confirmReceipt' },
		{ day: -18, by: 'tewodros', event: 'look' },
		{
			day: -18,
			by: 'irmgard',
			check:
				'Die Entscheidung selbst liegt nicht bei uns. Rechtsberatung nötig. Vollmacht fehlt noch.',
			subject: 'decision',
			categories: ['D'],
			about: ['Landratsamt Wirretal, Ausländerbehörde']
		},
		{
			day: -17,
			by: 'irmgard',
			refers: 'Refugee Law Clinic',
			why: 'Beratung zur Ausbildungserlaubnis, Frist des Betriebs am Monatsende.',
			consent: -17
		},
		{
			day: -17,
			by: 'irmgard',
			event: 'refer',
			reason: 'needsRepresentation',
			words: 'Es geht um die Entscheidung selbst; dafür braucht es rechtliche Vertretung.'
		},
		{
			day: -17,
			by: 'tewodros',
			writes:
				'Wir haben Ihr Anliegen an die Refugee Law Clinic gegeben. Bitte schicken Sie uns noch die Vollmacht. In vier Wochen fragen wir nach, ob Hilfe angekommen ist.'
		},
		{ day: -17, by: 'tewodros', task: 'Nachfragen: Ist die Beratung angekommen?', due: 14 }
	]
};
