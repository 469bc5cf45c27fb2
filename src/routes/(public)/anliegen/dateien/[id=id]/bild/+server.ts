import { error } from '@sveltejs/kit';
import { Refusal } from '#lib/errors/refusal.ts';
import { pictureOf } from '#lib/http/file-answer.ts';
import { readReturnCookie } from '#lib/returning/cookie.ts';
import { fileOfVisit } from '#lib/returning/file.server.ts';
import type { RequestHandler } from './$types';

/** The same as a picture, without place, time and device: what a page shows. */
export const GET: RequestHandler = async (event) => {
	const { locals, params } = event;
	try {
		const wanted = { id: params.id, kind: 'file.copy' } as const;
		return pictureOf(await fileOfVisit(locals.ctx, readReturnCookie(event), wanted));
	} catch (reason) {
		if (reason instanceof Refusal) error(reason.status, locals.text(reason.key));
		throw reason;
	}
};
