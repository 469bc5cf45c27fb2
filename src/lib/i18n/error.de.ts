export const errorDe = {
	'error.language.notHere':
		'Diese Seite gibt es noch nicht in Ihrer Sprache. Sie sehen sie auf Deutsch.',
	'error.incomplete':
		'Ihre Eingabe ist nicht vollständig angekommen. Ihr Text steht meist noch im Formular, hier oder eine Seite zurück. Senden Sie ihn noch einmal.',
	'error.tooLarge':
		'Das ist mehr, als hier auf einmal ankommen darf. Gehen Sie im Browser zurück: Ihr Text steht meist noch im Formular. Senden Sie ihn ohne die großen Dateien oder mit kleineren.',
	'error.file.tooLarge':
		'Eine Datei ist größer als 15 MB. Ihr Text ist sicher. Wählen Sie eine kleinere Datei, zum Beispiel ein Foto mit geringerer Auflösung.',
	'error.file.tooMany':
		'Das sind zu viele Dateien. Zu einem Anliegen passen höchstens zehn. Ihr Text ist sicher. Wählen Sie die wichtigsten aus.',
	'error.file.empty':
		'Eine Datei ist leer. Ihr Text ist sicher. Prüfen Sie die Datei und wählen Sie sie noch einmal aus.',
	'error.file.wrongType':
		'Eine Datei ist von einer Art, die hier nicht geht. Ihr Text ist sicher. Möglich sind Fotos, PDF, reiner Text, ODT und DOCX. Sie können auch ein Foto oder ein Bildschirmfoto davon machen.',
	'error.file.program':
		'In einer Datei steckt ein Programm, oder sie heißt so. Das nehmen wir nicht an. Ihr Text ist sicher. Machen Sie ein Foto davon oder speichern Sie sie als PDF.',
	'error.file.damaged':
		'Eine Datei ist beschädigt oder mit einem Passwort verschlossen. Ihr Text ist sicher. Öffnen Sie die Datei, speichern Sie sie neu und wählen Sie sie noch einmal aus.',
	'error.file.tooManyPixels':
		'Ein Bild hat zu viele Bildpunkte. Ihr Text ist sicher. Verkleinern Sie das Bild oder machen Sie ein Bildschirmfoto davon.',
	'error.file.tooLargeInside':
		'Eine Datei wäre ausgepackt viel zu groß. Ihr Text ist sicher. Speichern Sie sie als PDF und wählen Sie das PDF aus.',
	'error.file.infected':
		'In einer Datei wurde ein Virus gefunden. Sie wurde nicht gespeichert. Ihr Text ist sicher. Senden Sie die Datei nicht weiter. Sie können ein Foto vom Papier machen.',
	'error.file.notScanned':
		'Die Datei kann gerade nicht auf Viren geprüft werden und wurde nicht gespeichert. Ihr Text ist sicher. Versuchen Sie es später noch einmal.',
	'error.file.notStored':
		'Die Datei konnte nicht gespeichert werden. Ihr Text ist sicher. Versuchen Sie es später noch einmal.',
	'error.notFound': 'Diese Seite gibt es nicht, oder Sie haben keinen Zugang dazu.',
	'error.notAllowed':
		'Das dürfen Sie hier nicht tun. Fragen Sie die Moderation, wenn Sie es brauchen.',
	'error.unexpected':
		'Etwas hat nicht funktioniert. Es liegt nicht an Ihnen. Versuchen Sie es noch einmal. Hilft das nicht, nennen Sie der Technik dieses Kennzeichen: {reference}'
} as const;
