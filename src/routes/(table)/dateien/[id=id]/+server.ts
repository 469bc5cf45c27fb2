import { error } from '@sveltejs/kit';
import { fileOfAnItem } from '#lib/attachments/attached.server.ts';
import { downloadOf } from '#lib/http/file-answer.ts';
import { attachedFile } from '#lib/proposals/attached.server.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { ctx, text }, params }) => {
	const file = (await fileOfAnItem(ctx, params.id)) ?? (await attachedFile(ctx, params.id));
	if (!file) error(404, text('error.notFound'));
	return downloadOf({ ...file, bytes: file.content });
};
