import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { pathToFileURL } from 'node:url';
import { bodyLimits } from '#lib/http/body.ts';
import { builtHandler, projectRoot } from './config.ts';
import { trustedHeaders, type Pages } from './web.ts';

type Middleware = (
	request: Parameters<Pages>[0],
	response: Parameters<Pages>[1],
	next: () => void
) => unknown;

/** The pages as `npm run build` made them. */
export async function builtPages(): Promise<Pages> {
	if (!existsSync(builtHandler))
		throw new Error('The pages are not built yet. Run "npm run build", or start by "npm start".');
	// Read by adapter-node when it is imported. It assumes https where nobody tells it the protocol, and
	// then refuses every form on plain http; ORIGIN it would take for the only address there is.
	process.env['PROTOCOL_HEADER'] = trustedHeaders.protocol;
	process.env['ADDRESS_HEADER'] = trustedHeaders.address;
	// The largest there is; what a page takes is judged in hooks.server.ts.
	process.env['BODY_SIZE_LIMIT'] = String(bodyLimits.upload);
	delete process.env['ORIGIN'];
	const { handler } = (await import(pathToFileURL(builtHandler).href)) as { handler: Middleware };
	return (request, response) => toPages(handler, request, response);
}

/** The pages as they are being written: Vite compiles them when they are asked for. */
export async function livePages(server: Server): Promise<Pages> {
	const { createServer } = await import('vite');
	const vite = await createServer({
		root: projectRoot,
		server: { middlewareMode: true, hmr: { server } }
	});
	return (request, response) => toPages(vite.middlewares, request, response);
}

async function toPages(handle: Middleware, ...[request, response]: Parameters<Pages>) {
	// SvelteKit answers a form with JSON unless HTML is preferred; but only its own script reads JSON.
	// Everybody else (a browser without script, `fetch`, curl) gets the redirect or the page.
	const { method, headers } = request;
	if (method === 'POST' && !headers['x-sveltekit-action']) headers.accept = 'text/html';
	await handle(request, response, () => {
		response.writeHead(404).end();
	});
}
