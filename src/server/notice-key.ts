import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import * as path from 'node:path';
import { runtime } from './runtime.ts';

const keyBytes = 32;
let reading: Promise<Uint8Array> | undefined;

/**
 * The key of the addresses that people leave for notices. It lies beside the database and never in
 * it: a copy of the database alone holds no address. Every process of an instance needs the same file.
 */
export function noticeKey(): Promise<Uint8Array> {
	reading ??= readOrMake(runtime().config.noticeKeyFile).catch((reason: unknown) => {
		reading = undefined;
		throw reason;
	});
	return reading;
}

/** @throws Error where the file holds something else; it is never written over */
export async function readOrMake(file: string): Promise<Uint8Array> {
	const read = () => readFile(file, 'utf8');
	const text = await read().catch(async (reason: unknown) => {
		if (codeOf(reason) !== 'ENOENT') throw reason;
		await make(file);
		return read();
	});
	const key = new Uint8Array(Buffer.from(text.trim(), 'base64url'));
	if (key.length !== keyBytes) throw new Error('NOTICE_KEY_FILE does not hold a key.');
	return key;
}

async function make(file: string): Promise<void> {
	await mkdir(path.dirname(file), { recursive: true });
	const mine = `${file}.${randomBytes(8).toString('hex')}`;
	await writeFile(mine, randomBytes(keyBytes).toString('base64url'), { mode: 0o600 });
	try {
		// A link is there at once and whole: of two processes that start together one makes the file,
		// and the other reads what it made.
		await link(mine, file);
	} catch (reason) {
		if (codeOf(reason) !== 'EEXIST') throw reason;
	} finally {
		await unlink(mine);
	}
}

const codeOf = (reason: unknown) =>
	reason instanceof Error && 'code' in reason ? reason.code : undefined;
