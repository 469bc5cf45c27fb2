export const accountDe = {
	'account.title': 'Ihr Konto',
	'account.submit': 'Änderungen speichern',
	'account.saved': 'Ihre Angaben sind gespeichert.',
	'account.security': 'Sicherheit',
	'account.busy':
		'Gerade melden sich sehr viele Menschen gleichzeitig an. ' +
		'Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
	'account.changedElsewhere':
		'Ihr Konto wurde gerade in einem anderen Fenster geändert. ' +
		'Prüfen Sie den neuen Stand und speichern Sie noch einmal.',

	'account.name': 'Name',
	'account.name.hint': 'So sehen die anderen Sie: in der Sitzordnung und beim Schreiben.',
	'account.name.missing': 'Tragen Sie einen Namen ein.',
	'account.name.tooLong': 'Dieser Name ist zu lang. Kürzen Sie ihn auf höchstens 120 Zeichen.',
	'account.email': 'E-Mail-Adresse',
	'account.email.missing': 'Tragen Sie Ihre E-Mail-Adresse ein.',
	'account.email.taken':
		'Zu dieser E-Mail-Adresse gibt es schon ein Konto. Wählen Sie die Person aus der Liste.',
	'account.email.unusual':
		'Diese E-Mail-Adresse ist nicht vollständig. Sie sieht zum Beispiel so aus: name@example.org.',
	'account.language': 'Sprache der Oberfläche',
	'account.language.hint': 'Gilt auf jedem Gerät, auf dem Sie sich anmelden.',
	'account.language.asBrowser': 'So, wie der Browser es wünscht',
	'account.language.unknown': 'Wählen Sie eine Sprache aus der Liste.',
	'account.hearsChanges': 'Änderungen anderer ansagen',
	'account.hearsChanges.hint':
		'Ein Vorleseprogramm sagt Ihnen während der Sitzung, was andere schreiben und beschließen: kurz, und höchstens alle paar Sekunden.',
	'account.showsWriting': 'Andere sehen, dass ich schreibe',
	'account.showsWriting.hint':
		'Ihr Name steht dann an Ihrer Schreibmarke und am Tagesordnungspunkt. ' +
		'Was Sie schreiben, sehen die anderen immer.',

	'account.login.title': 'Anmelden',
	'account.login.submit': 'Anmelden',
	'account.login.first': 'Melden Sie sich an. Danach kommen Sie zu der Seite, die Sie wollten.',
	'account.login.lost':
		'Passwort vergessen? Bitten Sie die Koordination um einen neuen Link. ' +
		'Damit legen Sie ein neues Passwort fest.',
	'account.login.tooMany':
		'Hier gab es zu viele Fehlversuche. Warten Sie eine Minute und versuchen Sie es dann noch einmal. ' +
		'Auf einem eigenen Gerät, mit dem Sie schon angemeldet waren, geht es sofort.',
	'account.login.wrong':
		'E-Mail-Adresse und Passwort passen nicht zusammen. Prüfen Sie beides und versuchen Sie es noch einmal. ' +
		'Wenn Sie noch kein Passwort haben, öffnen Sie zuerst den Link aus Ihrer Einladung.',
	'account.ownDevice': 'Das ist mein eigenes Gerät',
	'account.ownDevice.hint':
		'Dann bleiben Sie hier angemeldet, und Ihr Text übersteht auch ein Funkloch. ' +
		'Lassen Sie das Feld leer, wenn andere dieses Gerät mitbenutzen.',
	'account.demo.title': 'Zum Ausprobieren',
	'account.demo.keys': 'Die Schlüssel der Ombudsstelle öffnen sich mit: {passphrase}',
	'account.demo.codes': 'Mit diesen Codes kommen Menschen zu ihrem Anliegen zurück:',
	'account.demo.lead':
		'Ahlenfurt ist erfunden. Ein Klick auf einen Namen füllt die Anmeldung aus. Das Passwort ist immer „{password}“.',

	'account.logout.title': 'Abmelden',
	'account.logout.lead':
		'Wenn Sie sich abmelden, wird auch Text gelöscht, der auf diesem Gerät noch nicht übertragen ist.',
	'account.logout.submit': 'Jetzt abmelden',
	'account.logout.stay': 'Angemeldet bleiben',
	'account.logout.done': 'Sie sind abgemeldet. Text, der auf diesem Gerät lag, ist gelöscht.',

	'account.password': 'Passwort',
	'account.password.show': 'Zeigen',
	'account.password.show.long': '{field} zeigen',
	'account.password.hint':
		'Mindestens 10 Zeichen. Gut ist ein Satz oder drei Wörter hintereinander.',
	'account.password.current': 'Bisheriges Passwort',
	'account.password.new': 'Neues Passwort',
	'account.password.change': 'Passwort ändern',
	'account.password.lead':
		'Danach sind Sie nur noch in diesem Fenster angemeldet. Alle anderen Anmeldungen enden.',
	'account.password.submit': 'Neues Passwort speichern',
	'account.password.changed':
		'Ihr neues Passwort gilt ab jetzt. Alle anderen Anmeldungen sind beendet.',
	'account.password.guessable':
		'Dieses Passwort würden Fremde zuerst probieren. Nehmen Sie einen Satz oder drei Wörter, die nur Ihnen einfallen.',
	'account.password.missing': 'Tragen Sie Ihr Passwort ein.',
	'account.password.notCurrent':
		'Das ist nicht Ihr bisheriges Passwort. Es wurde nichts geändert. Versuchen Sie es noch einmal.',
	'account.password.tooLong': 'Dieses Passwort ist zu lang. Höchstens 1.000 Zeichen sind möglich.',
	'account.password.tooShort':
		'Dieses Passwort ist zu kurz. Nehmen Sie mindestens 10 Zeichen, zum Beispiel drei Wörter hintereinander.',

	'account.sessions': 'Wo Sie angemeldet sind',
	'account.sessions.lead':
		'Erkennen Sie ein Gerät nicht? Beenden Sie die Anmeldung dort und ändern Sie Ihr Passwort.',
	'account.sessions.here': 'dieses Fenster',
	'account.sessions.own': 'eigenes Gerät',
	'account.sessions.unknownDevice': 'Unbekanntes Gerät',
	'account.sessions.times': 'Angemeldet seit {since}, zuletzt benutzt {last}',
	'account.sessions.end': 'Beenden',
	'account.sessions.end.long': 'Anmeldung auf {device} vom {since} beenden',
	'account.sessions.ended': 'Die Anmeldung ist beendet. Offene Seiten dort sind getrennt.',
	'account.sessions.gone': 'Diese Anmeldung ist schon beendet.',
	'account.sessions.endAll': 'Überall abmelden',
	'account.sessions.endAll.hint': 'Das beendet jede Anmeldung, auch die in diesem Fenster.',

	'account.invitation.window': 'Einladung',
	'account.invitation.title': 'Willkommen, {name}',
	'account.invitation.lead':
		'Jemand von Ihrem Runden Tisch hat Sie eingeladen. Legen Sie ein Passwort fest, dann sind Sie dabei.',
	'account.invitation.again': 'Neues Passwort für {name}',
	'account.invitation.againLead':
		'Legen Sie ein neues Passwort fest. Das alte gilt danach nicht mehr, und alle Anmeldungen enden.',
	'account.invitation.emailHint': 'Damit melden Sie sich künftig an.',
	'account.invitation.otherPerson':
		'In diesem Browser ist gerade {name} angemeldet. Diese Anmeldung endet, wenn Sie weitermachen.',
	'account.invitation.submit': 'Passwort festlegen und anmelden',
	'account.invitation.gone':
		'Dieser Link gilt nicht mehr. Er wurde schon benutzt, durch einen neuen ersetzt oder ist abgelaufen. ' +
		'Bitten Sie die Person, die Sie eingeladen hat, um einen neuen Link.',

	'account.setup.title': 'Augenhöhe einrichten',
	'account.setup.lead':
		'Hier gibt es noch kein Konto. Das erste gehört dem Betrieb: Es legt Tische, Organisationen und weitere Konten an.',
	'account.setup.code': 'Code',
	'account.setup.codeHint': 'Er steht in der Ausgabe des Servers, vier Gruppen zu fünf Zeichen.',
	'account.setup.submit': 'Erstes Konto anlegen',
	'account.setup.wrongCode':
		'Dieser Code stimmt nicht. Er steht in der Ausgabe des Servers und gilt bis zum ersten Konto.'
} as const;
