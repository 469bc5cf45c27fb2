import type { RequestEvent } from '@sveltejs/kit';
import { describe, expect, it, vi } from 'vitest';
import type { Db } from '#lib/db/db.server.ts';
import { handle } from '../../src/hooks.server.ts';
import { readConfig } from '../../src/server/config.ts';
import { setRuntime } from '../../src/server/runtime.ts';

setRuntime({ config: readConfig({}), db: {} as Db, ownerUrl: '', log: vi.fn() as never });

/** A visitor without login on a public page, as SvelteKit tells the hook about it. */
function aRequest(): RequestEvent {
	const url = new URL('http://localhost/oeffentlich');
	const cookies = { get: () => undefined, set: () => {}, delete: () => {} };
	const event = { url, cookies, locals: {}, route: { id: '/(public)/oeffentlich' } };
	const request = new Request(url, { headers: { host: 'localhost' } });
	return { ...event, request, isDataRequest: false } as unknown as RequestEvent;
}

const answer = (event: RequestEvent, status: number, decide = false) =>
	handle({
		event,
		resolve: () => {
			if (decide) event.locals.ctx.decisions.note();
			return new Response('page', { status });
		}
	});

describe('an answer', () => {
	it('is not sent if nobody was asked whether the visitor may have it', async () => {
		await expect(answer(aRequest(), 200)).rejects.toThrow('without an access decision');
	});

	it('is not sent as a redirect either', async () => {
		await expect(answer(aRequest(), 303)).rejects.toThrow('without an access decision');
	});

	it('is sent after a decision', async () => {
		await expect(answer(aRequest(), 200, true)).resolves.toMatchObject({ status: 200 });
	});

	it('needs no decision where it tells nothing', async () => {
		await expect(answer(aRequest(), 404)).resolves.toMatchObject({ status: 404 });
	});
});
