export const calendarDe = {
	'calendar.own': 'Ihr Kalender',
	'calendar.title': 'Kalender abonnieren',
	'calendar.lead':
		'Ihre Sitzungen erscheinen im Kalender auf Ihrem Telefon oder Computer und bleiben dort aktuell.',
	'calendar.lead.table':
		'Die Sitzungen dieses Tisches erscheinen in Ihrem Kalender und bleiben dort aktuell.',
	'calendar.shows':
		'Im Kalender stehen nur Nummer, Zeit und Ort einer Sitzung, nicht ihre Themen. Abgesagte Sitzungen sind als abgesagt markiert.',
	'calendar.make': 'Neue Adresse',
	'calendar.label': 'Wofür ist die Adresse?',
	'calendar.label.hint': 'Zum Beispiel „Mein Telefon“. So erkennen Sie sie später wieder.',
	'calendar.label.tooLong': 'Diese Bezeichnung ist zu lang. Bitte kürzen Sie sie.',
	'calendar.make.do': 'Kalenderadresse machen',
	'calendar.made': 'Ihre Kalenderadresse ist bereit.',
	'calendar.made.once':
		'Sie wird nur jetzt angezeigt. Wer sie kennt, sieht Ihre Sitzungstermine: Geben Sie sie niemandem weiter.',
	'calendar.address': 'Kalenderadresse',
	'calendar.open': 'In meinem Kalender öffnen',
	'calendar.how': 'So tragen Sie die Adresse ein',
	'calendar.how.iphone': 'iPhone und iPad',
	'calendar.how.iphone.steps':
		'Tippen Sie auf „In meinem Kalender öffnen“ und dann auf „Abonnieren“. Oder: Einstellungen, Apps, Kalender, Accounts, Account hinzufügen, Andere, Kalenderabo hinzufügen. Dort setzen Sie die Adresse ein.',
	'calendar.how.android': 'Android mit Google Kalender',
	'calendar.how.android.steps':
		'Öffnen Sie calendar.google.com an einem Computer. Bei „Weitere Kalender“ wählen Sie das Plus und „Per URL“. Setzen Sie die Adresse ein. Danach erscheint der Kalender auch auf dem Telefon, oft erst nach einigen Stunden.',
	'calendar.how.outlook': 'Outlook',
	'calendar.how.outlook.steps':
		'Wählen Sie im Kalender „Kalender hinzufügen“ und „Aus dem Internet abonnieren“. Setzen Sie die Adresse ein und geben Sie dem Kalender einen Namen.',
	'calendar.how.thunderbird': 'Thunderbird',
	'calendar.how.thunderbird.steps':
		'Wählen Sie „Neuer Kalender“, dann „Im Netzwerk“. Setzen Sie die Adresse ein; ein Benutzername ist nicht nötig.',
	'calendar.list': 'Ihre Kalenderadressen',
	'calendar.list.none': 'Noch keine. Mit der ersten sehen Sie Ihre Sitzungen im eigenen Kalender.',
	'calendar.feed.unnamed': 'Ohne Bezeichnung',
	'calendar.feed.all': 'alle Sitzungen',
	'calendar.feed.times': 'Gemacht am {made}, zuletzt benutzt am {used}',
	'calendar.feed.neverUsed': 'Gemacht am {made}, noch nicht benutzt',
	'calendar.feed.revoke': 'Beenden',
	'calendar.feed.revoke.long': 'Kalenderadresse „{label}“ vom {made} beenden',
	'calendar.feed.revoked':
		'Die Adresse gilt nicht mehr. Was schon in einem Kalender steht, löschen Sie dort selbst.',
	'calendar.feed.gone': 'Diese Kalenderadresse gilt schon nicht mehr. Laden Sie die Seite neu.',
	'calendar.feed.tooMany':
		'Sie haben schon so viele Kalenderadressen, wie vorgesehen sind. Beenden Sie zuerst eine, die Sie nicht mehr brauchen.',
	'calendar.ends':
		'Eine Adresse endet von selbst, wenn ein halbes Jahr lang kein Kalender nachgefragt hat, und sofort, wenn Sie keinen Zugang mehr haben.',
	'calendar.name': 'Augenhöhe',
	'calendar.entry': 'Sitzung Nr. {number}'
} as const;
