export const errorDe = {
	'error.language.notHere':
		'Diese Seite gibt es noch nicht in Ihrer Sprache. Sie sehen sie auf Deutsch.',
	'error.incomplete':
		'Diese Eingabe ist nicht vollständig angekommen. Laden Sie die Seite neu und senden Sie sie noch einmal.',
	'error.tooLarge':
		'Das ist mehr, als hier auf einmal ankommen darf. Gehen Sie im Browser zurück: Ihr Text steht meist noch im Formular. Senden Sie ihn ohne die großen Dateien oder mit kleineren.',
	'error.notFound': 'Diese Seite gibt es nicht, oder Sie haben keinen Zugang dazu.',
	'error.notAllowed':
		'Das dürfen Sie hier nicht tun. Fragen Sie die Moderation, wenn Sie es brauchen.',
	'error.unexpected':
		'Etwas hat nicht funktioniert. Es liegt nicht an Ihnen. Versuchen Sie es noch einmal; ' +
		'hilft das nicht, nennen Sie der Technik das Kennzeichen {reference}.'
} as const;
