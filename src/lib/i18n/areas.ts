import { isQuiet } from '../http/routes.ts';
import type { Language } from './languages.ts';

/** An area is one set of catalogue files, `<area>.<language>.ts`. */
export type Area =
	| 'frame'
	| 'error'
	| 'account'
	| 'people'
	| 'meeting'
	| 'attendance'
	| 'agenda'
	| 'minutes'
	| 'decisions'
	| 'record'
	| 'views'
	| 'search'
	| 'mail'
	| 'letters'
	| 'series'
	| 'proposals'
	| 'versions'
	| 'positions'
	| 'attachments'
	| 'calendar'
	| 'answers'
	| 'invitations'
	| 'intake'
	| 'takeDown'
	| 'returning'
	| 'cases'
	| 'caseLabels'
	| 'office';

/** What each language has; `all` is complete. */
const translated: Record<Language, 'all' | readonly Area[]> = {
	de: 'all',
	en: 'all',
	ar: [
		'frame',
		'error',
		'intake',
		'returning',
		'meeting',
		'agenda',
		'minutes',
		'decisions',
		'search',
		'letters',
		'record',
		'attendance',
		'positions',
		'attachments',
		'views',
		'answers'
	],
	leicht: ['error', 'intake', 'returning'],
	fa: ['error', 'intake', 'returning'],
	uk: ['error', 'intake', 'returning'],
	tr: ['error', 'intake', 'returning'],
	ru: ['error', 'intake', 'returning'],
	fr: ['error', 'intake', 'returning']
};

/** Those of the frame around every page, and of the quiet one around the pages of the ombuds office. */
const frameAreas = ['frame', 'error'] as const;
const quietAreas = ['intake', 'error'] as const;

/** Areas a page takes its words from, by the start of its route; the first match counts. */
export const areasByRoute: readonly (readonly [start: string, areas: readonly Area[]])[] = [
	['/anliegen/rueckkehr', ['returning']],
	['/anliegen', []],
	['/ombudsstelle/aufnehmen', ['office', 'intake', 'takeDown']],
	['/ombudsstelle/beratung', ['office', 'caseLabels', 'takeDown']],
	['/ombudsstelle', ['office', 'cases', 'caseLabels']],
	['/gast', ['attendance', 'meeting']],
	[
		'/sitzungen/[id]/niederschrift',
		['attendance', 'meeting', 'agenda', 'minutes', 'decisions', 'record', 'attachments']
	],
	['/sitzungen/[id]/einladung', ['meeting', 'answers', 'invitations']],
	['/sitzungen/[id]/tagesordnung', ['meeting', 'agenda', 'answers', 'attachments']],
	['/antwort', ['answers']],
	['/sitzungen/[id]/gaeste', ['attendance', 'meeting', 'people']],
	['/sitzungen/[id]/fassungen', ['versions', 'meeting', 'minutes', 'decisions', 'attachments']],
	['/sitzungen/[id]/schwaerzen', ['versions', 'meeting', 'minutes']],
	[
		'/sitzungen',
		[
			'attendance',
			'meeting',
			'agenda',
			'minutes',
			'decisions',
			'views',
			'answers',
			'positions',
			'attachments'
		]
	],
	['/beschluesse', ['decisions', 'minutes']],
	['/zusagen', ['decisions', 'minutes']],
	['/suche', ['search']],
	['/tische/[slug]/sitzungen', ['meeting']],
	['/tische/[slug]/bearbeiten', ['account', 'people', 'invitations', 'attendance']],
	['/tische/[slug]/serien', ['series']],
	['/tische/[slug]/standardpunkte', ['series', 'agenda']],
	['/postausgang', ['mail']],
	['/tische/[slug]/vorschlaege', ['proposals', 'agenda', 'attachments']],
	['/tische/[slug]/ausserordentlich', ['proposals', 'meeting']],
	['/oeffentlich/[slug]/vorschlag', ['proposals']],
	['/konto/kalender', ['calendar']],
	['/tische/[slug]/kalender', ['calendar']],
	['/', ['account', 'people', 'mail']]
];

/** @param routeId of SvelteKit, groups included; null where no route was found (an error page) */
export function areasOf(routeId: string | null): readonly Area[] {
	if (routeId === null) return frameAreas;
	const path = routeId.replace(/\/\([^)]+\)/g, '') || '/';
	const own = areasByRoute.find(([start]) => path.startsWith(start))?.[1] ?? [];
	return [...(isQuiet(routeId) ? quietAreas : frameAreas), ...own];
}

export function speaks(language: Language, areas: readonly Area[]): boolean {
	const has = translated[language];
	return has === 'all' || areas.every((area) => has.includes(area));
}
