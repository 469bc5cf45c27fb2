/** Keys and people of the ombuds office: ceremony, unlocking, team, audit. */
export const officeDe = {
	'office.failure.notOpened':
		'Das ist nicht der richtige Schlüssel. Prüfen Sie Ihre Eingabe und versuchen Sie es noch einmal.',
	'office.failure.malformed':
		'Hier kam etwas Unlesbares an. Laden Sie die Seite neu. Bleibt es so, sagen Sie der Leitung der Ombudsstelle Bescheid.',
	'office.failure.notSealed':
		'Ihr Text konnte nicht verschlossen werden und wurde deshalb nicht gesendet. Er steht noch hier. Laden Sie die Seite erst neu, wenn Sie ihn kopiert haben.',
	'office.failure.uncleanText':
		'Ihr Text enthält Zeichen, die sich nicht speichern lassen. Er steht noch hier. Löschen Sie das Zeichen oder schreiben Sie die Stelle neu.',
	'office.failure.tooLong': 'Das ist zu lang. Kürzen Sie es und versuchen Sie es noch einmal.',
	'office.failure.wrapMisplaced':
		'Ein Schlüssel liegt am falschen Ort. Es wurde nichts geöffnet. Sagen Sie der Leitung der Ombudsstelle Bescheid.',
	'office.failure.keySwapped':
		'Ein Schlüssel passt nicht zu dem, was unterschrieben ist. Es wurde nichts geöffnet und nichts gesendet. Sagen Sie sofort der Leitung der Ombudsstelle Bescheid.',
	'office.failure.wrapUnsigned':
		'Diesen Schlüssel hat niemand aus der Ombudsstelle gemacht. Es wurde nichts geöffnet und nichts gesendet. Sagen Sie der Leitung der Ombudsstelle Bescheid.',
	'office.failure.rosterForged':
		'Die Liste der Ombudsstelle ist nicht von der Leitung unterschrieben, die Sie kennen. Ihre Schlüssel bleiben zu. Rufen Sie die Leitung an.',
	'office.failure.rosterUnpinned': 'Vergleichen Sie zuerst die Prüfzahl der Liste mit der Leitung.',
	'office.failure.rosterOlder':
		'Der Server zeigt eine ältere Liste der Ombudsstelle, als Sie schon gesehen haben. Ihre Schlüssel bleiben zu. Rufen Sie die Leitung an.',
	'office.failure.rosterForked':
		'Der Server zeigt eine andere Liste mit derselben Nummer. Ihre Schlüssel bleiben zu. Rufen Sie die Leitung an.',
	'office.failure.rosterUnusable':
		'Diese Änderung passt nicht zur Liste der Ombudsstelle. Es wurde nichts geändert. Laden Sie die Seite neu.',
	'office.failure.noRoster':
		'Die Liste der Ombudsstelle ist noch nicht gelesen. Öffnen Sie zuerst Ihre Schlüssel.',
	'office.failure.noPen': 'Das kann nur die Leitung der Ombudsstelle unterschreiben.',
	'office.failure.unknownRecipient':
		'Diese Person steht nicht auf der Liste der Ombudsstelle. Sie hat keinen Schlüssel bekommen.',
	'office.failure.streamCut': 'Die Datei ist nicht vollständig. Laden Sie sie noch einmal.',
	'office.failure.typo':
		'Da ist ein Tippfehler. Vergleichen Sie Zeichen für Zeichen mit dem Blatt.',
	'office.failure.unknownWord': 'Tippen Sie Ihre fünf Wörter ein.',
	'office.failure.wrongLength':
		'Da fehlt etwas, oder es ist zu viel. Auf dem Blatt stehen vierzehn Gruppen mit je vier Zeichen.',
	'office.failure.shareMismatch':
		'Diese Blätter gehören nicht zusammen. Nehmen Sie zwei verschiedene Blätter derselben Ombudsstelle.',
	'office.failure.expired': 'Ihre Zeit ist abgelaufen. Geben Sie den Code noch einmal ein.',
	'office.failure.locked':
		'Ihre Schlüssel sind gesperrt. Ihr Text steht noch hier. Öffnen Sie die Schlüssel und versuchen Sie es noch einmal.',
	'office.failure.unreachable':
		'Die Schlüssel antworten nicht. Laden Sie die Seite neu. Kopieren Sie vorher, was Sie geschrieben haben.',
	'office.failure.busy': 'Gerade ist viel los. Versuchen Sie es in einer Minute noch einmal.',
	'office.failure.network':
		'Der Server war nicht zu erreichen. Es wurde nichts gespeichert, Ihre Eingaben stehen noch hier. Versuchen Sie es noch einmal.',
	'office.failure.unexpected':
		'Das hat nicht geklappt. Ihre Eingaben stehen noch hier. Versuchen Sie es noch einmal.',
	'office.nav': 'Ombudsstelle',
	'office.nav.cases': 'Anliegen',
	'office.nav.team': 'Team',
	'office.nav.key': 'Mein Schlüssel',
	'office.nav.audit': 'Prüfpfad',
	'office.keys.open': 'Schlüssel offen',
	'office.keys.locked': 'Schlüssel gesperrt',
	'office.keys.lock': 'Schlüssel sperren',
	'office.unlock.title': 'Schlüssel öffnen',
	'office.unlock.lead':
		'Was in der Ombudsstelle geschrieben steht, öffnet nur Ihr eigener Schlüssel. Der Server kennt ihn nicht.',
	'office.unlock.idle':
		'Eine halbe Stunde lang hat niemand etwas getan. Deshalb sind die Schlüssel gesperrt. Was Sie geschrieben haben, ist noch da.',
	'office.unlock.do': 'Schlüssel öffnen',
	'office.unlock.busy': 'Wird geöffnet …',
	'office.unlock.lost':
		'Wörter und Blatt verloren? Die Leitung nimmt Sie mit neuen Schlüsseln wieder auf.',
	'office.unlock.compare':
		'Sie öffnen Ihre Schlüssel zum ersten Mal. Rufen Sie die Leitung der Ombudsstelle an und lassen Sie sich diese Prüfzahl der Liste vorlesen.',
	'office.unlock.compare.agree': 'Schlüssel öffnen',
	'office.key.words': 'Ihre fünf Wörter',
	'office.key.words.hint': 'Groß oder klein und der Abstand sind egal.',
	'office.key.words.odd': 'Nicht auf der Wortliste: {words}. Vielleicht ein Tippfehler.',
	'office.key.paper': 'Ihr gedruckter Schlüssel',
	'office.key.paper.hint': 'Vierzehn Gruppen mit je vier Zeichen, wie auf dem Blatt.',
	'office.key.useWords': 'Stattdessen die fünf Wörter eingeben',
	'office.key.usePaper': 'Stattdessen den gedruckten Schlüssel eingeben',
	'office.number.title': 'Prüfzahl vergleichen',
	'office.number.same':
		'Wir haben alle acht Gruppen verglichen, persönlich oder am Telefon. Sie stimmen überein.',
	'office.number.different':
		'Stimmt eine Gruppe nicht, dann hören Sie hier auf: Jemand könnte einen Schlüssel vertauscht haben.'
} as const;
