import { page } from '#lib/forms/forms.server.ts';
import { notFound } from '#lib/errors/refusal.ts';
import { deskOf } from '#lib/offices/desk.server.ts';
import type { PageServerLoadEvent } from './$types';

/** For whoever was asked to join, until a signature has admitted them. */
export const load = page(async ({ locals: { ctx } }: PageServerLoadEvent) => {
	const desk = await deskOf(ctx);
	if (!desk || desk.state !== 'joining') throw notFound();
	return { me: desk.staffId, office: desk.office.name, drawn: desk.locked !== null };
});
