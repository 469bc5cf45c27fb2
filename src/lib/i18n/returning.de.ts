/** The way back by code, as complainants and helpers read it. */
export const returningDe = {
	'returning.code.typo':
		'Eine Ziffer stimmt nicht. Das passiert leicht. Vergleichen Sie die Ziffern noch einmal mit Ihrem Zettel.',
	'returning.code.wrongLength':
		'Der Code hat 24 Ziffern: sechs Gruppen mit je vier. Zählen Sie noch einmal nach.',
	'returning.code.wrong':
		'Zu diesen Ziffern gibt es hier nichts. Vielleicht ist es ein alter Code, oder die Frist ist abgelaufen. Vergleichen Sie die Ziffern noch einmal, oder rufen Sie uns an.',
	'returning.code.wait':
		'Aus Ihrem Netz kommen gerade sehr viele Versuche. Warten Sie eine Minute und versuchen Sie es noch einmal. Ihr Code gilt weiter.',
	'returning.code.busy':
		'Gerade kommen sehr viele Menschen zurück. Warten Sie eine Minute und versuchen Sie es noch einmal. Ihr Code gilt weiter.'
} as const;
