import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
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
	await mkdir(path.dirname(file), { recursive: true });
	try {
		// `wx`: of two processes that start at once one makes it, and the other reads what it made.
		await writeFile(file, randomBytes(keyBytes).toString('base64url'), { flag: 'wx', mode: 0o600 });
	} catch (reason) {
		if (!(reason instanceof Error && 'code' in reason && reason.code === 'EEXIST')) throw reason;
	}
	const key = new Uint8Array(Buffer.from((await readFile(file, 'utf8')).trim(), 'base64url'));
	if (key.length !== keyBytes) throw new Error('NOTICE_KEY_FILE does not hold a key.');
	return key;
}
