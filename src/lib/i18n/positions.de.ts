export const positionsDe = {
	'position.kind.position': 'Position',
	'position.kind.declaration': 'Protokollerklärung',
	'position.kind.missing': 'Wählen Sie, was es ist.',
	'position.title': 'Positionen und Protokollerklärungen',
	'position.open': 'Position schreiben',
	'position.lead':
		'Was ein Sitz für sich erklärt, schreibt nur er selbst. Niemand sonst ändert diesen Text, auch nicht die Moderation.',
	'position.none': 'Noch hat kein Sitz eine Position oder Erklärung zu Protokoll gegeben.',
	'position.item': 'TOP {number}: {title}',
	'position.item.missing': 'Wählen Sie einen Tagesordnungspunkt dieser Sitzung.',
	'position.seat.missing': 'Wählen Sie den Sitz, für den Sie sprechen.',
	'position.seat.former': 'ein früherer Sitz',
	'position.onMandate': 'im Auftrag von {mandate}',
	'position.withdrawn': 'Zurückgezogen.',
	'position.emptyPlace': 'Hier ist noch nichts erklärt.',
	'position.writeHere': 'Hier erklären',
	'position.edit': 'Ändern',
	'position.edit.title': 'Eigene Position ändern',
	'position.write.title': 'Eigene Position schreiben',
	'position.withdraw': 'Zurückziehen',
	'position.send': 'Zu Protokoll geben',
	'position.form.item': 'Zu welchem Punkt',
	'position.form.seat': 'Für welchen Sitz',
	'position.form.kind': 'Was es ist',
	'position.form.text': 'Wortlaut',
	'position.form.textHint':
		'So steht es in der Niederschrift. Sie können ihn ändern, bis die Niederschrift abgeschlossen wird.',
	'position.form.mandate': 'Im Auftrag von',
	'position.form.mandateHint':
		'Wenn Sie nicht nur für Ihren Sitz sprechen, zum Beispiel „Vorstand“.',
	'position.text.missing': 'Schreiben Sie, was in der Niederschrift stehen soll.',
	'position.text.tooLong':
		'Der Text ist zu lang. Kürzen Sie ihn, oder geben Sie ihn als Anlage ab.',
	'position.mandate.tooLong': 'Das ist zu lang. Kürzen Sie es.',
	'position.tooMany':
		'Für diesen Sitz stehen zu diesem Punkt schon sehr viele Positionen. Ändern Sie eine davon.',
	'position.unknown': 'Diese Position gibt es nicht, oder Sie haben keinen Zugang dazu.',
	'position.notYours': 'Eine Position schreibt nur, wer auf diesem Sitz sitzt.',
	'position.otherSeat':
		'Dieser Platz gehört schon zu einer anderen Position. Fügen Sie Ihre neu ein.',
	'position.changedMeanwhile':
		'Diese Position wurde gerade geändert oder zurückgezogen. Ihr Text steht noch hier. Prüfen Sie den neuen Stand, bevor Sie senden.'
};
