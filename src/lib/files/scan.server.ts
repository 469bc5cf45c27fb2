import { connect, type Socket } from 'node:net';
import { badInput } from '../errors/refusal.ts';

/** Looks for viruses. @throws Refusal 400 where one was found, or nobody could look */
export type Scan = (bytes: Uint8Array) => Promise<void>;

/** clamd needs a second for a large document; a person waits for this page meanwhile. */
const answerWithinMs = 20_000;
const pieceBytes = 64 * 1024;
/** An answer is one short line. */
const longestAnswer = 4096;

/**
 * Asks clamd, which may be none. It gets the bytes alone, no name; nothing is written to a disk by us.
 *
 * @param address path of its socket, or `host:port`; undefined: nobody looks
 */
export function scanBy(address: string | undefined, withinMs = answerWithinMs): Scan {
	return async (bytes) => {
		if (address === undefined) return;
		const answer = await ask(address, bytes, withinMs).catch(() => 'unreachable');
		if (answer === 'stream: OK') return;
		// What it found is not repeated: it would say in a log what somebody sent.
		if (/^stream: .* FOUND$/.test(answer)) throw badInput('error.file.infected');
		throw badInput('error.file.notScanned');
	};
}

async function ask(address: string, bytes: Uint8Array, withinMs: number): Promise<string> {
	const socket = open(address);
	try {
		return await Promise.race([send(socket, bytes), late(socket, withinMs)]);
	} finally {
		socket.destroy();
	}
}

function open(address: string): Socket {
	if (address.startsWith('/')) return connect(address);
	const [, host = '', port] = /^(.*):(\d+)$/.exec(address) ?? [];
	return connect(Number(port), host.replace(/^\[|\]$/g, ''));
}

const late = (socket: Socket, withinMs: number): Promise<never> =>
	new Promise((_, reject) => {
		socket.setTimeout(withinMs, () => reject(new Error('no answer')));
	});

/** INSTREAM: pieces behind their length, an empty one at the end, and one line back. */
async function send(socket: Socket, bytes: Uint8Array): Promise<string> {
	const answered = answerOf(socket);
	socket.write('zINSTREAM\0');
	for (let at = 0; at < bytes.length; at += pieceBytes) {
		const piece = bytes.subarray(at, at + pieceBytes);
		socket.write(lengthOf(piece));
		socket.write(piece);
	}
	socket.write(lengthOf(new Uint8Array()));
	return answered;
}

function lengthOf({ length }: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, length);
	return bytes;
}

function answerOf(socket: Socket): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		socket.setEncoding('latin1').on('data', (text: string) => {
			said += text;
			const end = said.indexOf('\0');
			if (end >= 0) resolve(said.slice(0, end));
			else if (said.length > longestAnswer) reject(new Error('no clamd'));
		});
		socket.once('error', reject).once('close', () => reject(new Error('closed')));
	});
}
