import type { BrowserContext, WebSocketRoute } from '@playwright/test';

/**
 * The live connection of one browser, in the hands of the journey. Pages and forms go on working:
 * so it is in a tunnel just before the train stops at a station.
 */
export async function wireOf(context: BrowserContext) {
	let state: 'works' | 'cut' | 'held' = 'works';
	const open = new Set<{ page: WebSocketRoute; server: WebSocketRoute }>();
	await context.routeWebSocket(/\/sync\//, (page) => {
		if (state === 'cut') return void page.close({ code: 1012 });
		const server = page.connectToServer();
		open.add({ page, server });
		page.onMessage((message) => {
			if (state !== 'held') server.send(message);
		});
	});
	return {
		async cut() {
			state = 'cut';
			for (const { page, server } of open) {
				await server.close({ code: 1000 });
				await page.close({ code: 1012 });
			}
			open.clear();
		},
		/** The server speaks: a frame if there is one, then the end of the connection. */
		async end(code: number, frame?: Uint8Array) {
			// First: the page may be back before the last of its sockets has ended.
			state = 'works';
			const ending = [...open];
			open.clear();
			for (const { page } of ending) {
				if (frame) page.send(Buffer.from(frame));
				await page.close({ code });
			}
		},
		/** What the page sends stays on the way; what the server says still arrives. */
		hold() {
			state = 'held';
		},
		mend() {
			state = 'works';
		}
	};
}
