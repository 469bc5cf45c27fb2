export const searchDe = {
	'search.title': 'Suche',
	'search.lead': 'Durchsucht die Niederschriften aller Sitzungen, die Sie lesen dürfen.',
	'search.words': 'Wonach suchen Sie?',
	'search.found': '{count, plural, one {Eine Stelle gefunden} other {# Stellen gefunden}}',
	'search.many': 'Die ersten {count, number} Stellen',
	'search.nothing':
		'Zu „{words}“ steht nichts in den Niederschriften, die Sie lesen dürfen. ' +
		'Versuchen Sie ein kürzeres oder ein anderes Wort.',
	'search.origin': '{table}, {number}. Sitzung, {day}'
} as const;
