import type { viewsDe } from './views.de.ts';

export const viewsEn = {
	'views.back': 'To the meeting',
	'views.projector.title': 'Projector',
	'views.projector.menu': 'Control the projector',
	'views.projector.full': 'Full screen',
	'views.projector.reveal': 'Show the closed item to the room',
	'views.projector.conceal': 'Hide the item again',
	'views.projector.hidden': 'Closed item',
	'views.projector.revealed': 'Closed. This projector shows the item to everyone in the room.',
	'views.projector.readBack': 'The wording is being read out',
	'views.projector.stands': 'The wording stands',
	'views.projector.voting': 'Voting is open',
	'views.projector.counted': 'Yes {yes}, no {no}, abstained {abstained}',
	'views.projector.commitment': 'Promised: {number}',
	'views.projector.time.remaining': 'left',
	'views.projector.time.over': 'over time',
	'views.projector.time.used': 'so far',
	'views.follow.title': 'Follow',
	'views.follow.size': 'Text size',
	'views.follow.size.1': 'Normal',
	'views.follow.size.2': 'Large',
	'views.follow.size.3': 'Very large',
	'views.follow.toCurrent': 'To the current item',
	'views.follow.none': 'No item is being dealt with right now.',
	'views.follow.decided': 'Decided so far',
	'views.follow.decidedCount':
		'{count, plural, one {One decision so far} other {# decisions so far}}',
	'views.follow.empty': 'Nothing is written here yet.',
	'views.follow.refreshing': 'This page reloads every minute.',
	'views.follow.still': 'Stop reloading',
	'views.follow.lively': 'Reload every minute'
} satisfies Record<keyof typeof viewsDe, string>;
