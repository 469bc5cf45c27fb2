export const answersDe = {
	'answer.title': 'Kommen Sie zur Sitzung?',
	'answer.hello': 'Guten Tag {name},',
	'answer.fromTo': '{start} bis {end} Uhr',
	'answer.choose': 'Ihre Antwort',
	'answer.yes': 'Ich komme',
	'answer.remote': 'Ich nehme aus der Ferne teil',
	'answer.deputy': 'Meine Vertretung kommt',
	'answer.no': 'Ich komme nicht',
	'answer.yours':
		'Ihre Antwort: {answer, select, yes {Ich komme} remote {Ich nehme aus der Ferne teil} deputy {Meine Vertretung kommt} no {Ich komme nicht} other {noch keine}}',
	'answer.deputy.hint': 'Ihre Vertretung am Tisch wird eingeladen, wenn eine benannt ist.',
	'answer.interpreter': 'Brauchen Sie eine Übersetzung?',
	'answer.interpreter.none': 'Nein',
	'answer.needs': 'Was brauchen Sie, um teilnehmen zu können?',
	'answer.needs.hint':
		'Zum Beispiel: Zugang ohne Stufen, Platz in der ersten Reihe, eine Begleitperson. Das lesen nur Moderation und Protokoll.',
	'answer.send': 'Antwort senden',
	'answer.change': 'Antwort ändern',
	'answer.open': 'Antworten',
	'answer.stored': 'Ihre Antwort ist angekommen. Danke.',
	'answer.missing': 'Wählen Sie eine Antwort.',
	'answer.interpreter.unknown': 'Wählen Sie eine Sprache aus der Liste.',
	'answer.needs.tooLong': 'Das ist zu lang. Höchstens 500 Zeichen.',
	'answer.notInvited': 'Zu dieser Sitzung sind Sie nicht eingeladen.',
	'answer.tooLate':
		'Die Sitzung hat schon begonnen oder fällt aus. Antworten sind nicht mehr möglich.',
	'answer.deputy.notYou': 'Eine Vertretung schickt nur, wer selbst einen Sitz am Tisch hat.',
	'answer.link.unknown':
		'Dieser Link gehört zu keiner Einladung. Öffnen Sie ihn noch einmal aus der E-Mail.',
	'answer.link.answered':
		'Mit diesem Link wurde schon geantwortet. Jeder Link gilt für eine Antwort.',
	'answer.link.replaced': 'Dieser Link gilt nicht mehr. Nehmen Sie den aus der neuesten E-Mail.',
	'answer.link.over':
		'Dieser Link gilt nicht mehr: Die Sitzung hat begonnen oder fällt aus, oder Sie sind nicht mehr eingeladen.',
	'answer.newLink.explain':
		'Möchten Sie Ihre Antwort ändern? Wir schicken einen neuen Link an die E-Mail-Adresse, die wir von Ihnen haben.',
	'answer.newLink.send': 'Neuen Link zuschicken',
	'answer.newLink.sent': 'Ein neuer Link ist unterwegs an Ihre E-Mail-Adresse.',
	'answer.newLink.wait':
		'Gerade ist ein Link an Ihre E-Mail-Adresse gegangen. Warten Sie zehn Minuten.',
	'letter.meeting.name': '{number}. Sitzung, {table}',
	'letter.meeting.greeting': 'Guten Tag {name},',
	'letter.meeting.invitation.subject': 'Einladung: {title}, {when}',
	'letter.meeting.invitation': 'wir laden Sie herzlich ein: {title} ({table}).',
	'letter.meeting.deputy.subject': 'Einladung zur Vertretung: {title}, {when}',
	'letter.meeting.deputy':
		'{holder} kann nicht kommen und wird von Ihnen vertreten: {title} ({table}).',
	'letter.meeting.changed.subject': 'Geändert: {title}, {when}',
	'letter.meeting.changed':
		'diese Sitzung wurde geändert: {title} ({table}). Es gilt, was hier steht.',
	'letter.meeting.asksAgain.subject': 'Neuer Termin: {title}, {when}',
	'letter.meeting.asksAgain':
		'diese Sitzung hat einen neuen Termin: {title} ({table}). Bitte antworten Sie noch einmal, ob Sie kommen.',
	'letter.meeting.reminder.subject': 'Kommen Sie? {title}, {when}',
	'letter.meeting.reminder':
		'bald ist diese Sitzung: {title} ({table}). Von Ihnen haben wir noch keine Antwort.',
	'letter.meeting.newLink.subject': 'Neuer Link zum Antworten: {title}, {when}',
	'letter.meeting.newLink':
		'mit dem Link in dieser E-Mail können Sie Ihre Antwort ändern: {title} ({table}). Haben Sie ihn nicht angefordert? Dann brauchen Sie nichts zu tun.',
	'letter.meeting.cancelled.subject': 'Abgesagt: {title}, {when}',
	'letter.meeting.cancelled': 'diese Sitzung fällt aus: {title} ({table}).',
	'letter.meeting.uninvited.subject': 'Nicht mehr eingeladen: {title}, {when}',
	'letter.meeting.uninvited':
		'zu dieser Sitzung sind Sie nicht mehr eingeladen: {title} ({table}). Sie brauchen nicht zu kommen.',
	'letter.meeting.reason': 'Der Grund: {reason}',
	'letter.meeting.when': 'Wann: {when} bis {end} Uhr',
	'letter.meeting.where': 'Wo: {place}',
	'letter.meeting.shortNotice': 'Kurzfristig eingeladen, weil: {reason}',
	'letter.meeting.agenda': 'Tagesordnung',
	'letter.meeting.item': '{number}. {item} ({minutes} Min.)',
	'letter.meeting.closedItem': 'nicht öffentlich',
	'letter.meeting.answer':
		'Kommen Sie? Antworten Sie hier, ohne Anmeldung: {link}\nDer Link gehört nur Ihnen. Er gilt für eine Antwort, bis die Sitzung beginnt.',
	'letter.meeting.page': 'Die Sitzung im Netz: {link}',
	'invitation.panel.title': 'Einladung',
	'invitation.panel.counts':
		'{coming, plural, one {Eine Zusage} other {# Zusagen}}, {no, plural, one {eine Absage} other {# Absagen}}, {open, plural, one {eine Antwort offen} other {# Antworten offen}}',
	'invitation.panel.toAll': 'Alle Antworten',
	'invitation.panel.toSend': 'Einladung vorbereiten',
	'invitation.shortNotice': 'Kurzfristig eingeladen, weil: {reason}',
	'invitation.print.title': 'Tagesordnung',
	'invitation.print.open': 'Tagesordnung drucken',
	'invitation.print.do': 'Drucken',
	'invitation.print.hint': 'Öffnen Sie den Druck in Ihrem Browser (Strg + P).',
	'invitation.print.end': 'Ende gegen {time} Uhr',
	'invitation.print.top': 'TOP',
	'invitation.print.item': 'Gegenstand',
	'invitation.print.begins': 'Beginn',
	'invitation.print.minutes': 'Min.',
	'invitation.print.presenter': 'Wer',
	'invitation.print.asOf': 'Stand {day}',
	'invitation.print.empty': 'Die Tagesordnung ist noch leer.',
	'carried.count':
		'{count, plural, =0 {Alle Zusagen sind erledigt.} one {Eine offene Zusage} other {# offene Zusagen}}{overdue, plural, =0 {} one {, eine überfällig} other {, # überfällig}}',
	'carried.due': 'bis {day}',
	'carried.overdue': 'überfällig',
	'carried.more': 'Alle offenen Zusagen'
};
