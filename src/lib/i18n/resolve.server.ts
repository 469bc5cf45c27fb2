import { isQuiet } from '../http/routes.ts';
import { areasOf, speaks, type Area } from './areas.ts';
import { languageParameter } from './parameter.ts';
import { fallback, isLanguage, type Language } from './languages.ts';

/** Holds what the visitor chose, on pages that lack the language too. */
export const languageCookie = 'sprache';
const aYear = 365 * 24 * 3600;

export type Asked = {
	url: URL;
	cookie?: string | undefined;
	/** The person's own setting. */
	person?: string | null | undefined;
	acceptLanguage?: string | null | undefined;
	/** Of SvelteKit; null where no page exists. */
	routeId: string | null;
};

export type Resolved = {
	/** In which this page is shown, as a whole. */
	language: Language;
	/** What the visitor wants; differs where the page is not translated. */
	choice: Language;
	/** To be kept in the cookie, because this request chose it by `?sprache=`. */
	remember: Language | undefined;
};

/**
 * The language of a page: `?sprache=`, else the cookie, the person's setting, the browser, German.
 * A page whose texts are not all translated is shown wholly in German: half a page in each language
 * helps nobody, and screen readers would read it wrongly. The choice stays.
 */
export function resolveLanguage(asked: Asked): Resolved {
	const remember = known(asked.url.searchParams.get(languageParameter));
	const areas = areasOf(asked.routeId);
	const choice =
		remember ?? known(asked.cookie) ?? known(asked.person) ?? accepted(asked.acceptLanguage, areas);
	const language = speaks(choice, areas) ? choice : fallback;
	return { language, choice, remember };
}

type CookieJar = {
	get(name: string): string | undefined;
	set(
		name: string,
		value: string,
		options: { path: string; maxAge?: number; secure: boolean }
	): void;
};

type Visit = { cookies: CookieJar; request: Request; route: { id: string | null }; url: URL };

/**
 * The language of a request; `?sprache=en` is remembered by the browser. What somebody chose on a
 * page that leaves nothing behind is forgotten when the browser is closed: a phone may be shared.
 *
 * @param person the language this person chose once and for all
 */
export function languageOf({ cookies, request, route, url }: Visit, person: string | null) {
	const resolved = resolveLanguage({
		url,
		cookie: cookies.get(languageCookie),
		person,
		acceptLanguage: request.headers.get('accept-language'),
		routeId: route.id
	});
	if (resolved.remember) {
		const secure = url.protocol === 'https:';
		const lasting = isQuiet(route.id) ? {} : { maxAge: aYear };
		cookies.set(languageCookie, resolved.remember, { path: '/', secure, ...lasting });
	}
	return resolved;
}

const known = (code: string | null | undefined) => (isLanguage(code) ? code : undefined);

/** Dari has a code of its own in some browsers. */
const sameAs: Record<string, Language> = { prs: 'fa' };

/** The best of `Accept-Language` that the page speaks: `ps, en;q=0.7` gives English. */
function accepted(header: string | null | undefined, areas: readonly Area[]): Language {
	const wishes = (header ?? '')
		.slice(0, 500)
		.split(',')
		.map((wish) => {
			const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
			const q = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find(Boolean);
			const code = tag.split('-')[0]!;
			return { code: sameAs[code] ?? code, weight: q === undefined ? 1 : Number(q) };
		})
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight);
	const ours = wishes.map(({ code }) => code).filter(isLanguage);
	return ours.find((language) => speaks(language, areas)) ?? fallback;
}
