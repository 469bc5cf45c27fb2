import { error } from '@sveltejs/kit';
import { fileOfAnItem } from '#lib/attachments/attached.server.ts';
import { attachmentHeader } from '#lib/files/name.ts';
import { attachedFile } from '#lib/proposals/attached.server.ts';
import type { RequestHandler } from './$types';

/** A file leaves as a file: never shown as a page of ours, never kept by a cache. */
export const GET: RequestHandler = async ({ locals: { ctx, text }, params }) => {
	const file = (await fileOfAnItem(ctx, params.id)) ?? (await attachedFile(ctx, params.id));
	if (!file) error(404, text('error.notFound'));
	const body = new Uint8Array(file.content);
	return new Response(body, {
		headers: {
			'content-type': file.mediaType,
			'content-length': String(body.byteLength),
			'content-disposition': attachmentHeader(file.name),
			'content-security-policy': "sandbox; default-src 'none'",
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-store'
		}
	});
};
