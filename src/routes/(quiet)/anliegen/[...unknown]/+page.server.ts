import { notFound } from '#lib/errors/refusal.ts';
import { page } from '#lib/forms/forms.server.ts';

/** Whoever mistypes an address here stays among pages that can be left quickly. */
export const load = page(async () => {
	throw notFound();
});
