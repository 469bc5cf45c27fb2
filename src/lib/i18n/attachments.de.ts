export const attachmentsDe = {
	'files.tooLarge':
		'Eine Datei ist größer als 10 MB. Ihr Text ist noch da. Wählen Sie eine kleinere Datei, zum Beispiel ein Foto mit geringerer Auflösung.',
	'files.empty':
		'Eine Datei ist leer. Ihr Text ist noch da. Prüfen Sie die Datei und wählen Sie sie noch einmal aus.',
	'files.wrongType':
		'Eine Datei ist von einer Art, die hier nicht geht. Ihr Text ist noch da. Möglich sind PDF, Bilder (PNG, JPEG, WebP), reiner Text, ODT und DOCX ohne Makros.',
	'files.known':
		'Diese Datei konnte nicht angehängt werden. Laden Sie die Seite neu und wählen Sie die Datei noch einmal aus.',
	'files.kb': '{size} kB',
	'files.mb': '{size} MB',
	'attachment.title': 'Anlagen',
	'attachment.lead':
		'Dateien zu den Tagesordnungspunkten. Wer einen Punkt lesen darf, darf auch seine Anlagen öffnen.',
	'attachment.open': 'Anlagen bearbeiten',
	'attachment.list': 'Anlagen',
	'attachment.item': 'TOP {number}: {title}',
	'attachment.noItems': 'Noch steht nichts auf der Tagesordnung. Anlagen gehören zu einem Punkt.',
	'attachment.none': 'Noch keine Anlage.',
	'attachment.by': 'Angehängt von {name}',
	'attachment.remove': 'Entfernen',
	'attachment.removed': 'ist entfernt',
	'attachment.restore': 'Wieder anhängen',
	'attachment.add.open': 'Datei anhängen',
	'attachment.add.send': 'Anhängen',
	'attachment.added': 'Die Datei ist angehängt.',
	'attachment.changed': 'Die Anlagen sind geändert: {name}.',
	'attachment.file.label': 'Datei',
	'attachment.file.hint':
		'Höchstens 10 MB. Möglich sind PDF, Bilder, reiner Text, ODT und DOCX ohne Makros.',
	'attachment.file.missing': 'Wählen Sie eine Datei aus.',
	'attachment.dialog': 'Anlage einfügen',
	'attachment.dialog.send': 'Anhängen und einfügen',
	'attachment.sending': 'wird gesendet',
	'attachment.offline':
		'Die Datei ist nicht angekommen, weil der Server gerade nicht erreichbar ist. Der Text ist sicher. Versuchen Sie es gleich noch einmal.',
	'attachment.notHere': 'nicht mehr angehängt',
	'attachment.item.missing':
		'Diesen Tagesordnungspunkt gibt es hier nicht, oder Sie haben keinen Zugang dazu.',
	'attachment.unknown': 'Diese Anlage gibt es nicht, oder Sie haben keinen Zugang dazu.',
	'attachment.notAllowed':
		'Anlagen ändert, wer zu diesem Punkt mitschreiben darf. Geben Sie Ihre Datei der Person, die das Protokoll führt.',
	'attachment.tooMany':
		'An diesem Punkt hängen schon 20 Dateien. Entfernen Sie eine, bevor Sie eine neue anhängen.',
	'attachment.tooManyEver':
		'An diesen Punkt wurden schon zu viele Dateien angehängt und wieder entfernt. Hängen Sie eine der entfernten wieder an, oder nehmen Sie einen anderen Punkt.',
	'attachment.removedAlready': 'Diese Anlage hat gerade jemand anderes entfernt.',
	'attachment.thereAlready': 'Diese Anlage hängt schon wieder an ihrem Punkt.'
};
