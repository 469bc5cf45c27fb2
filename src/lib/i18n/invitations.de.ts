export const invitationsDe = {
	'invitation.title': 'Einladung',
	'invitation.notAllowed': 'Einladungen verschicken nur Moderation und Protokoll.',
	'invitation.reason.tooLong': 'Der Grund ist zu lang. Höchstens 300 Zeichen.',
	'invitation.reason.missing':
		'Die Frist des Tisches ist schon vorbei. Schreiben Sie, warum kurzfristig eingeladen wird.',
	'invitation.tooLate': 'Die Sitzung hat begonnen oder fällt aus. Einladen ist nicht mehr möglich.',
	'invitation.nobodyMissing': 'Alle, die dazugehören, sind schon eingeladen.',
	'invitation.notYet': 'Zu dieser Sitzung ist noch nicht eingeladen.',
	'invitation.sentAt': 'Eingeladen am {day}',
	'invitation.own': 'Kommen Sie?',
	'invitation.send.title': 'Einladung verschicken',
	'invitation.send.rule':
		'Der Tisch lädt {days, plural, one {einen vollen Tag} other {# volle Tage}} vorher ein. Letzter Tag dafür: {day}.',
	'invitation.send.short':
		'Bis zur Sitzung {days, plural, =-1 {ist kein voller Tag mehr} =0 {ist kein voller Tag mehr} one {ist nur noch ein voller Tag} other {sind nur noch # volle Tage}}. Sie können trotzdem einladen. Der Grund steht in der E-Mail, auf der Seite der Sitzung und auf der gedruckten Tagesordnung.',
	'invitation.send.urgent':
		'Bis zur Sitzung sind weniger als 48 Stunden. Manche werden die E-Mail nicht mehr lesen: Rufen Sie an, wen Sie dabeihaben müssen. Der Grund steht in der E-Mail, auf der Seite der Sitzung und auf der gedruckten Tagesordnung.',
	'invitation.send.reason': 'Warum wird kurzfristig eingeladen?',
	'invitation.send.to':
		'{count, plural, one {Eine Person bekommt} other {# Personen bekommen}} je eine E-Mail mit Tagesordnung, Kalenderdatei und einem eigenen Link zum Antworten.',
	'invitation.send.later':
		'{count, plural, one {Eine Person gehört} other {# Personen gehören}} dazu und {count, plural, one {ist} other {sind}} noch nicht eingeladen.',
	'invitation.send.names': 'Wer eingeladen wird',
	'invitation.send.emptySeats': 'Unbesetzt, niemand bekommt eine E-Mail: {names}',
	'invitation.send.do': 'Jetzt einladen',
	'invitation.send.doLater': 'Auch sie einladen',
	'invitation.send.done':
		'{count, plural, one {Eine Person ist eingeladen.} other {# Personen sind eingeladen.}}',
	'invitation.preview.title': 'So kommt die E-Mail an',
	'invitation.preview.subject': 'Betreff',
	'invitation.preview.note':
		'Nicht öffentliche TOP stehen ohne Titel darin. Wer einen TOP nicht lesen darf, findet ihn auch nicht in der E-Mail.',
	'invitation.check.title': 'Fehlt noch etwas?',
	'invitation.check.agenda': 'Die Tagesordnung ist leer.',
	'invitation.check.place': 'Es steht noch nicht fest, wo die Sitzung ist.',
	'invitation.check.minutes':
		'{count, plural, one {Ein TOP hat} other {# TOP haben}} noch keine Minuten.',
	'invitation.check.time':
		'Die TOP brauchen zusammen {minutes} Minuten mehr, als die Sitzung dauert.',
	'invitation.check.nothing': 'Ort, Tagesordnung und Zeiten stehen.',
	'invitation.answers.title': 'Antworten',
	'invitation.answers.byGroup': 'Nach Gruppen',
	'invitation.answers.group': 'Gruppe',
	'invitation.answers.yes': 'Kommt',
	'invitation.answers.remote': 'Aus der Ferne',
	'invitation.answers.deputy': 'Vertretung',
	'invitation.answers.no': 'Kommt nicht',
	'invitation.answers.open': 'Offen',
	'invitation.answers.sum': 'Zusammen',
	'invitation.answers.guests': 'Gäste',
	'invitation.answers.interpreters': 'Übersetzung',
	'invitation.answers.needs': 'Was gebraucht wird',
	'invitation.answers.needsNote': 'Nur Moderation und Protokoll sehen das.',
	'invitation.answers.people': 'Alle Eingeladenen',
	'invitation.answers.asDeputy': 'in Vertretung',
	'invitation.answers.reminded': 'erinnert',
	'invitation.table.days': 'Einladungsfrist in vollen Tagen',
	'invitation.table.days.hint':
		'So viele volle Tage liegen zwischen der Einladung und dem Tag der Sitzung. Kürzer nur mit Begründung.',
	'invitation.table.days.wrong': 'Geben Sie eine ganze Zahl von 0 bis 60 an.',
	'invitation.table.reminder': 'Erinnern, so viele Tage vorher',
	'invitation.table.reminder.hint': 'Einmal, und nur wer noch nicht geantwortet hat. 0: niemanden.',
	'invitation.table.reminder.wrong': 'Geben Sie eine ganze Zahl von 0 bis 30 an.',
	'invitation.table.title': 'Einladen und erinnern',
	'invitation.table.save': 'Fristen speichern'
};
