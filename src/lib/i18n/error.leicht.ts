import type { errorDe } from './error.de.ts';

export const errorLeicht = {
	'error.language.notHere':
		'Diese Seite gibt es noch nicht in Leichter Sprache. Sie sehen die Seite in schwerem Deutsch.',
	'error.incomplete':
		'Es ist nicht alles bei uns angekommen. Ihr Text ist meistens noch da. Vielleicht steht er eine Seite vorher. Schicken Sie ihn noch einmal ab.',
	'error.tooLarge':
		'Das ist zu groß. Gehen Sie im Browser zurück. Ihr Text ist meistens noch da. Schicken Sie den Text ohne die großen Dateien ab. Oder nehmen Sie kleinere Dateien.',
	'error.file.tooLarge':
		'Eine Datei ist zu groß. Eine Datei darf höchstens 15 MB groß sein. Ihr Text ist sicher. Nehmen Sie eine kleinere Datei.',
	'error.file.tooMany':
		'Das sind zu viele Dateien. Es gehen höchstens 10 Dateien. Ihr Text ist sicher. Nehmen Sie nur die wichtigsten Dateien.',
	'error.file.empty':
		'Eine Datei ist leer. Ihr Text ist sicher. Prüfen Sie die Datei. Wählen Sie die Datei dann noch einmal aus.',
	'error.file.wrongType':
		'Diese Art von Datei geht hier nicht. Ihr Text ist sicher. Diese Dateien gehen: Fotos, PDF, Text, ODT und DOCX. Sie können auch ein Foto davon machen.',
	'error.file.program':
		'In einer Datei ist ein Programm. Oder die Datei heißt wie ein Programm. Das geht hier nicht. Ihr Text ist sicher. Machen Sie ein Foto davon. Oder speichern Sie die Datei als PDF.',
	'error.file.damaged':
		'Eine Datei ist kaputt. Oder die Datei hat ein Passwort. Ihr Text ist sicher. Öffnen Sie die Datei und speichern Sie die Datei neu. Wählen Sie die Datei dann noch einmal aus.',
	'error.file.tooManyPixels':
		'Ein Bild ist zu groß. Ihr Text ist sicher. Machen Sie das Bild kleiner. Oder machen Sie ein Foto vom Bild·schirm.',
	'error.file.tooLargeInside':
		'In einer Datei ist zu viel drin. Ihr Text ist sicher. Speichern Sie die Datei als PDF. Wählen Sie dann das PDF aus.',
	'error.file.infected':
		'In einer Datei ist ein Computer·virus. Ein Computer·virus macht Computer kaputt. Wir haben die Datei nicht gespeichert. Ihr Text ist sicher. Schicken Sie die Datei keinem anderen Menschen. Sie können ein Foto vom Papier machen.',
	'error.file.notScanned':
		'Wir können die Datei gerade nicht prüfen. Wir haben die Datei nicht gespeichert. Ihr Text ist sicher. Versuchen Sie es später noch einmal.',
	'error.file.notStored':
		'Wir konnten die Datei nicht speichern. Ihr Text ist sicher. Versuchen Sie es später noch einmal.',
	'error.notFound': 'Diese Seite gibt es nicht. Oder Sie dürfen die Seite nicht sehen.',
	'error.notAllowed': 'Das dürfen Sie hier nicht machen.',
	'error.unexpected':
		'Etwas hat nicht geklappt. Sie haben nichts falsch gemacht. Versuchen Sie es noch einmal. Klappt es wieder nicht? Dann sagen Sie der Technik diese Zeichen: {reference}'
} satisfies Record<keyof typeof errorDe, string>;
