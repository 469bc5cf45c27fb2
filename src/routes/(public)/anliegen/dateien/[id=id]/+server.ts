import { error } from '@sveltejs/kit';
import { Refusal } from '#lib/errors/refusal.ts';
import { downloadOf } from '#lib/http/file-answer.ts';
import { readReturnCookie } from '#lib/returning/cookie.ts';
import { fileOfVisit } from '#lib/returning/file.server.ts';
import type { RequestHandler } from './$types';

/** The bytes as somebody sent them. */
export const GET: RequestHandler = async (event) => {
	const { locals, params } = event;
	try {
		const wanted = { id: params.id, kind: 'file.original' } as const;
		return downloadOf(await fileOfVisit(locals.ctx, readReturnCookie(event), wanted));
	} catch (reason) {
		if (reason instanceof Refusal) error(reason.status, locals.text(reason.key));
		throw reason;
	}
};
