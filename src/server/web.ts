import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { traceOf } from '#lib/http/faults.server.ts';
import { isWorker, securityHeaders, workerPolicy } from '#lib/http/headers.ts';
import { isAllowedHost } from '#lib/http/origin.ts';
import type { Sync } from '../sync/server.ts';
import type { Config } from './config.ts';
import type { Runtime } from './runtime.ts';

export type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** What is behind the door once everything has started. */
type Behind = {
	runtime: Runtime;
	/** Undefined: this process serves no pages. */
	pages: Pages | undefined;
	sync: Sync | undefined;
};

/** Headers that only we write: what a client sends under these names is overwritten. */
export const trustedHeaders = {
	protocol: 'x-augenhoehe-protocol',
	address: 'x-augenhoehe-address'
} as const;

const drainWithinMs = 2_500;

/**
 * The HTTP server: health, pages, and the door to the sync server. It is opened first, so that a port in
 * use is found out at once, and asks everybody to come back until the rest has started.
 */
export class Web {
	readonly server: Server;
	readonly #config: Config;
	readonly #sockets = new Set<Duplex>();
	#behind: Behind | undefined;

	constructor(config: Config) {
		this.#config = config;
		this.server = createServer((request, response) => void this.#answer(request, response));
		// Longer than the usual proxy's, which would otherwise send into a connection just closed.
		this.server.keepAliveTimeout = 65_000;
		this.server.on('upgrade', (request, socket, head) => this.#upgrade(request, socket, head));
	}

	/** @throws Error with a sentence for the operator, e.g. if the port is taken */
	async open(): Promise<string> {
		const { port, host } = this.#config;
		this.server.listen(port, host);
		try {
			await once(this.server, 'listening');
		} catch (reason) {
			throw new Error(whyNotListening(reason, { port, host }));
		}
		const address = this.server.address() as AddressInfo;
		const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
		return `http://${isIPv6(name) ? `[${name}]` : name}:${address.port}`;
	}

	serve(behind: Behind): void {
		this.#behind = behind;
	}

	/** Takes no new connection, lets running requests finish, ends the rest. */
	async close(): Promise<void> {
		const closed = new Promise((resolve) => this.server.close(resolve));
		this.server.closeIdleConnections();
		const patience = setTimeout(() => this.#cut(), drainWithinMs);
		await closed;
		clearTimeout(patience);
	}

	#cut(): void {
		this.server.closeAllConnections();
		for (const socket of this.#sockets) socket.destroy();
	}

	async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const config = this.#config;
		const headers = securityHeaders({ https: isHttps(config) });
		for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
		const path = request.url?.split('?', 1)[0] ?? '';
		if (isWorker(path)) response.setHeader('content-security-policy', workerPolicy);
		if (path === '/healthz') return end(response, 200, 'ok');
		if (!this.#behind) return end(response.setHeader('retry-after', '2'), 503, 'starting');
		const { runtime, pages } = this.#behind;
		if (path === '/readyz') return this.#ready(runtime, response);
		if (!pages) return end(response, 404, '');
		logWhenFinished(runtime, request, response);
		leaveNothingUnread(request, response);
		try {
			await pages(withTrustedHeaders(request, config), response);
		} catch (reason) {
			runtime.log.error(traceOf(reason), 'fault');
			if (response.headersSent) response.destroy();
			else end(response, 500, '');
		}
	}

	async #ready({ db }: Runtime, response: ServerResponse): Promise<void> {
		const late = new Promise<never>((_resolve, reject) => setTimeout(reject, 2_000).unref());
		const ready = await Promise.race([db.execute('select 1'), late]).then(
			() => true,
			() => false
		);
		end(response, ready ? 200 : 503, ready ? 'ok' : 'no database');
	}

	#upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
		// Without a listener one reset by a client would end the whole process.
		socket.on('error', () => socket.destroy());
		this.#sockets.add(socket);
		socket.once('close', () => this.#sockets.delete(socket));
		if (request.headers['sec-websocket-protocol'] === 'vite-hmr') return;
		const sync = this.#behind?.sync;
		if (!sync || !request.url?.startsWith('/sync/')) refuse(socket, '404 Not Found');
		else if (!isAllowedHost(request.headers.host ?? '', this.#config))
			refuse(socket, '421 Misdirected Request');
		else sync.handleUpgrade(request, socket, head);
	}
}

const isHttps = ({ origin }: Config) => origin?.startsWith('https:') === true;

/** Pages only; files and what never reached a page say nothing of interest. */
function logWhenFinished(
	{ log }: Runtime,
	request: IncomingMessage & { routeId?: string | null },
	response: ServerResponse
): void {
	const started = performance.now();
	response.once('close', () => {
		const { method, routeId: route } = request;
		const ms = Math.round(performance.now() - started);
		if (route !== undefined)
			log.info({ method, route, status: response.statusCode, ms }, 'request');
	});
}

/** A body that was refused unread would keep the next request on this connection waiting for ever. */
function leaveNothingUnread(request: IncomingMessage, response: ServerResponse): void {
	response.once('finish', () => {
		if (!request.complete) request.removeAllListeners('data').resume();
	});
}

/** adapter-node takes protocol and address from these. */
function withTrustedHeaders(request: IncomingMessage, config: Config): IncomingMessage {
	request.headers[trustedHeaders.protocol] = isHttps(config) ? 'https' : 'http';
	request.headers[trustedHeaders.address] = addressOf(request, config);
	return request;
}

/** Each trusted proxy adds one address at the end; what stands before these, anybody can invent. */
function addressOf({ headers, socket }: IncomingMessage, { trustedProxies }: Config): string {
	const seen = socket.remoteAddress ?? '';
	if (trustedProxies === 0) return seen;
	const chain = String(headers['x-forwarded-for'] ?? '').split(',');
	return chain.at(-trustedProxies)?.trim() || seen;
}

function end(response: ServerResponse, status: number, body: string): void {
	response.writeHead(status, { 'content-type': 'text/plain', 'cache-control': 'no-store' });
	response.end(body);
}

function refuse(socket: Duplex, status: string): void {
	socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function whyNotListening(reason: unknown, { port, host }: Pick<Config, 'port' | 'host'>): string {
	const { code } = reason as NodeJS.ErrnoException;
	if (code === 'EADDRINUSE')
		return `Port ${port} on ${host} is in use already. Stop the other program, or choose another one by PORT.`;
	if (code === 'EACCES')
		return `Port ${port} may not be used by this user. Choose one above 1023 by PORT.`;
	if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
		return `This machine has no address ${host}. Choose another one by HOST.`;
	return `Port ${port} on ${host} cannot be opened (${code}).`;
}
