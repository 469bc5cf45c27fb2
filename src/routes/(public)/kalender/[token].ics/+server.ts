import { error } from '@sveltejs/kit';
import { readFeed, type FeedAnswer } from '#lib/calendar/read-feed.server.ts';
import { Refusal } from '#lib/errors/refusal.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals: { ctx, text }, params, request }) => {
	let feed: FeedAnswer;
	try {
		feed = await readFeed(ctx, params.token);
	} catch (reason) {
		if (reason instanceof Refusal) error(reason.status, text(reason.key));
		throw reason;
	}
	// Asked again each time: a right that was lost must be seen at once.
	const headers = { 'cache-control': 'private, no-cache', etag: feed.etag };
	const known = (request.headers.get('if-none-match') ?? '').replace(/\bW\//g, '').split(/,\s*/);
	if (known.includes(feed.etag)) return new Response(null, { status: 304, headers });
	return new Response(feed.text, {
		headers: {
			...headers,
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'inline; filename="sitzungen.ics"',
			'x-robots-tag': 'noindex'
		}
	});
};
