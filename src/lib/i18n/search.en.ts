import type { searchDe } from './search.de.ts';

export const searchEn = {
	'search.title': 'Search',
	'search.lead': 'Searches the minutes of all meetings you may read.',
	'search.words': 'What are you looking for?',
	'search.found': '{count, plural, one {One passage found} other {# passages found}}',
	'search.many': 'The first {count, number} passages',
	'search.nothing':
		'Nothing in the minutes you may read speaks of “{words}”. ' +
		'Try a shorter word or a different one.',
	'search.origin': '{table}, meeting {number}, {day}'
} satisfies Record<keyof typeof searchDe, string>;
