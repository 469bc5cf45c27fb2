import type { Language } from '#lib/i18n/languages.ts';
import { languageParameter } from '#lib/i18n/parameter.ts';
import type { MessageKey } from '#lib/i18n/text.ts';
import type { IconName } from './icons.ts';

export type Target = {
	href: string;
	label: MessageKey;
	icon: IconName;
	/** Another document: nothing of it is fetched before somebody goes there. */
	apart?: true;
};

/** Four targets: all that a narrow screen shows at its bottom. */
export const mainTargets: readonly Target[] = [
	{ href: '/tische', label: 'frame.nav.tables', icon: 'table' },
	{ href: '/beschluesse', label: 'frame.nav.decisions', icon: 'decision' },
	{ href: '/zusagen', label: 'frame.nav.commitments', icon: 'commitment' },
	{ href: '/suche', label: 'frame.nav.search', icon: 'search' }
];

type Reach = { operator: boolean; ofTheOffice: boolean };

/** What stands in the rail and in the menu of the account, beside the four. */
export const furtherTargets = ({ operator, ofTheOffice }: Reach): Target[] => [
	...(ofTheOffice ? [officeTarget] : []),
	...(operator ? [peopleTarget, outboxTarget] : []),
	{ href: '/organisationen', label: 'frame.nav.organisations', icon: 'organisation' },
	{ href: '/konto', label: 'frame.nav.account', icon: 'account' }
];

const officeTarget: Target = {
	href: '/ombudsstelle',
	label: 'frame.nav.office',
	icon: 'office',
	apart: true
};

const peopleTarget: Target = { href: '/personen', label: 'frame.nav.people', icon: 'people' };

const outboxTarget: Target = { href: '/postausgang', label: 'frame.nav.outbox', icon: 'mail' };

/** Meetings belong to their table: who reads one is still "at the table". */
export function isAt(path: string, { href }: Target): boolean {
	const starts = href === '/tische' ? ['/tische', '/sitzungen'] : [href];
	return starts.some((start) => path === start || path.startsWith(`${start}/`));
}

/** The same page in another language; the filters in the address stay. */
export function inLanguage({ pathname, search }: URL, language: Language): string {
	const parameters = new URLSearchParams(search);
	parameters.set(languageParameter, language);
	return `${pathname}?${parameters}`;
}

/** The same list with other filters; `null` takes one away. Every change begins at the first page. */
export function withParameters(url: URL, changes: Record<string, string | null>): string {
	const parameters = new URLSearchParams(url.searchParams);
	parameters.delete('nach');
	for (const [name, value] of Object.entries(changes)) {
		if (value === null) parameters.delete(name);
		else parameters.set(name, value);
	}
	const query = parameters.toString();
	return query ? `${url.pathname}?${query}` : url.pathname;
}
