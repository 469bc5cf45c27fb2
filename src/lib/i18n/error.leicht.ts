import type { errorDe } from './error.de.ts';

export const errorLeicht = {
	'error.language.notHere':
		'Diese Seite gibt es noch nicht in Leichter Sprache. Sie sehen die Seite in schwerem Deutsch.',
	'error.incomplete':
		'Es ist nicht alles bei uns angekommen. Laden Sie die Seite neu. Senden Sie dann noch einmal.',
	'error.tooLarge':
		'Das ist zu groß. Gehen Sie im Browser zurück. Ihr Text ist meistens noch da. Senden Sie den Text ohne die großen Dateien.',
	'error.notFound': 'Diese Seite gibt es nicht. Oder Sie dürfen die Seite nicht sehen.',
	'error.notAllowed': 'Das dürfen Sie hier nicht tun.',
	'error.unexpected':
		'Etwas hat nicht geklappt. Sie haben nichts falsch gemacht. Versuchen Sie es noch einmal. Klappt es wieder nicht? Dann sagen Sie der Technik diese Zeichen: {reference}'
} satisfies Record<keyof typeof errorDe, string>;
