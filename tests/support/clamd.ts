import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

export type Clamd = {
	address: string;
	/** Everything it was sent, one entry per file. */
	received: Buffer[];
	close(): Promise<void>;
};

/** What it calls a virus: the test file that every scanner knows, as far as it matters here. */
export const virus = 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE';

const findings = (file: Buffer) =>
	file.includes(virus) ? 'stream: Eicar FOUND\0' : 'stream: OK\0';

/** Speaks as clamd does: INSTREAM with NUL, pieces behind their length, one line back. */
export async function clamd(
	at: string | number,
	answer: (file: Buffer) => string = findings
): Promise<Clamd> {
	const received: Buffer[] = [];
	const open = new Set<Socket>();
	const server = createServer((socket) => {
		open.add(socket);
		let bytes = Buffer.alloc(0);
		socket.on('error', () => {});
		socket.on('data', (more) => {
			bytes = Buffer.concat([bytes, more]);
			const file = fileIn(bytes);
			if (!file) return;
			received.push(file);
			const said = answer(file);
			if (said) socket.end(said);
		});
	});
	if (typeof at === 'string') server.listen(at);
	else server.listen(at, '127.0.0.1');
	await once(server, 'listening');
	const where = server.address();
	const address = typeof where === 'string' ? where : `127.0.0.1:${where?.port}`;
	const close = async () => {
		for (const socket of open) socket.destroy();
		server.close();
		await once(server, 'close');
	};
	return { address, received, close };
}

/** The whole file, once its empty last piece is there. */
function fileIn(bytes: Buffer): Buffer | undefined {
	const command = 'zINSTREAM\0';
	if (!bytes.subarray(0, command.length).equals(Buffer.from(command))) return undefined;
	const pieces: Buffer[] = [];
	let at = command.length;
	while (at + 4 <= bytes.length) {
		const length = bytes.readUInt32BE(at);
		if (length === 0) return Buffer.concat(pieces);
		pieces.push(bytes.subarray(at + 4, at + 4 + length));
		at += 4 + length;
	}
	return undefined;
}
