import { areasOf, speaks } from '#lib/i18n/areas.ts';
import { textFor } from '#lib/i18n/catalogues.server.ts';
import { languages } from '#lib/i18n/languages.ts';
import { seesTheOffice } from '#lib/offices/desk.server.ts';
import { theOffice } from '#lib/offices/queries.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals, route, url }) => {
	const { actor } = locals.ctx;
	const choice = locals.languageChoice ?? locals.language;
	const elsewhere = choice === locals.language ? null : choice;
	const keepsTextOf = actor.kind === 'person' && locals.ownDevice ? actor.id : null;
	return {
		/** Whether an office takes complaints here. */
		complaints: (await theOffice(locals.ctx))?.openedOn != null,
		/** Whose text this browser may keep: nobody's, unless they called the device their own. */
		keepsTextOf,
		language: locals.language,
		/** Those this page is complete in. */
		spoken: languages.filter((language) => speaks(language, areasOf(route.id))),
		/** The language they chose and this page lacks, with the sentence that says so. */
		lacking: elsewhere && {
			language: elsewhere,
			notice: textFor(elsewhere)('error.language.notHere')
		},
		person:
			actor.kind === 'person'
				? {
						name: actor.name,
						operator: actor.operator,
						byLink: actor.byLink === true,
						ofTheOffice: await seesTheOffice(locals.ctx)
					}
				: null,
		/** Read here so that each page is asked again for its language and its frame. */
		place: { route: route.id, path: url.pathname }
	};
};
