import { redirect } from '@sveltejs/kit';
import { page } from '#lib/forms/forms.server.ts';
import { deskOf, seesTheOffice } from '#lib/offices/desk.server.ts';
import type { LayoutServerLoadEvent } from './$types';

/** Whose desk this is. Pages ask for themselves who may see them. */
export const load = page(async ({ locals: { ctx }, url }: LayoutServerLoadEvent) => {
	const desk = (await deskOf(ctx)) ?? null;
	const operator = ctx.actor.kind === 'person' && ctx.actor.operator;
	if (url.pathname === '/ombudsstelle') {
		if (desk?.state === 'joining') redirect(303, desk.officeLead ? begin : join);
		if (!desk && operator && (await seesTheOffice(ctx))) redirect(303, begin);
	}
	return { desk };
});

const begin = '/ombudsstelle/einrichten';
const join = '/ombudsstelle/beitreten';
