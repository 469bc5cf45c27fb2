/** The operator's outbox, and what pages say about a mail that goes out. */
export const mailDe = {
	'mail.title': 'Postausgang',
	'mail.lead': 'Was diese Installation an Menschen schreibt. Nach 30 Tagen wird es gelöscht.',
	'mail.noServer':
		'Es ist kein Mailserver eingerichtet. Nachrichten werden nicht verschickt, sondern liegen hier. So lesen Sie, was jemand bekommen hätte.',
	'mail.noServer.how':
		'Einrichten: mit der Einstellung SMTP_URL, beschrieben in docs/operation.md.',
	'mail.head.subject': 'Prüfzahl des Tages',
	'mail.head.text':
		'{head}\n\nHeben Sie diese E-Mail auf. Mit dieser Zeile lässt sich später prüfen, ob am Prüfpfad etwas geändert wurde.',
	'mail.due.subject': 'Etwas ist fällig',
	'mail.due.text':
		'In der Ombudsstelle ist etwas fällig. Melden Sie sich an und sehen Sie in Ihre Liste. Mehr steht hier nicht.',
	'mail.search.label': 'Nach Namen, Adresse oder Betreff suchen',
	'mail.filter': 'Welche Nachrichten?',
	'mail.filter.all': 'Alle',
	'mail.count': '{count, plural, =0 {Keine Nachricht} one {Eine Nachricht} other {# Nachrichten}}',
	'mail.empty': 'Noch keine Nachricht. Sobald jemand eingeladen wird, steht sie hier.',
	'mail.empty.filtered': 'Dazu gibt es keine Nachricht. Versuchen Sie ein anderes Wort.',
	'mail.all': 'Alle Nachrichten zeigen',
	'mail.more': 'Ältere Nachrichten',
	'mail.state.waiting': 'wartet',
	'mail.state.sent': 'gesendet',
	'mail.state.failed': 'nicht zugestellt',
	'mail.state.kept': 'liegt hier',
	'mail.to': 'An',
	'mail.written': 'Geschrieben',
	'mail.sentAt': 'Gesendet',
	'mail.state': 'Stand',
	'mail.attempts': 'Versuche',
	'mail.attempts.count': '{count, plural, one {Ein Versuch.} other {# Versuche.}}',
	'mail.body': 'Nachricht',
	'mail.calendar': 'Kalenderdatei',
	'mail.calendar.has': 'mit Kalenderdatei',
	'mail.body.gone':
		'Der Text wurde nach dem Senden gelöscht. Ihn hat nur noch, wer ihn bekommen hat.',
	'mail.body.notYours':
		'Den Text sieht nur, an wen er geht. Er wird gelöscht, sobald die Nachricht gesendet ist.',
	'mail.body.secret':
		'In dieser Nachricht kann ein Link stehen, der nur für diese Person ist. Geben Sie ihn nur an sie weiter.',
	'mail.failure.login':
		'Der Mailserver nimmt die Anmeldung nicht an. Prüfen Sie Benutzer und Passwort in SMTP_URL.',
	'mail.failure.line':
		'Mit dem Mailserver kam keine verschlüsselte Verbindung zustande ({code}). Prüfen Sie SMTP_URL und das Zertifikat des Servers.',
	'mail.failure.refused':
		'Der Mailserver hat die Nachricht endgültig abgelehnt ({code}). Prüfen Sie zuerst die Adresse.',
	'mail.failure.later': 'Der Mailserver hat die Nachricht noch nicht angenommen ({code}).',
	'mail.failure.unreachable': 'Der Mailserver war nicht zu erreichen ({code}).',
	'mail.failure.again': 'Sie wird von selbst noch einmal gesendet.',
	'mail.again': 'Noch einmal senden',
	'mail.again.kept': 'Jetzt senden',
	'mail.again.done': 'Die Nachricht wird gleich gesendet.',
	'mail.again.noServer': 'Es ist kein Mailserver eingerichtet. Die Nachricht liegt weiter hier.',
	'mail.again.onItsWay': 'Diese Nachricht ist schon unterwegs. Laden Sie die Seite neu.',
	'mail.link.sent': 'Der Link geht jetzt auch als E-Mail an {address}.',
	'mail.link.kept':
		'Es ist kein Mailserver eingerichtet. Die E-Mail an {address} liegt im Postausgang des technischen Betriebs. Geben Sie den Link selbst weiter.'
} as const;
