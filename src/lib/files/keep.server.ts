import { createHash } from 'node:crypto';
import type { Db } from '../db/db.server.ts';
import { badInput } from '../errors/refusal.ts';
import { fileLimits, fileTypes } from './files.ts';
import { cleanName } from './name.ts';
import { typeOf } from './type.ts';
import { insertFile } from './writes.server.ts';

type At = { db: Db; now: Date };

/**
 * Stores what somebody attached, or nothing: one file that is too large or of another kind refuses
 * all of them. Empty fields of a form count as no file.
 *
 * @returns their ids, in order
 * @throws Refusal 400
 */
export async function keepFiles(at: At, given: File[], { most }: { most: number }) {
	const files = given.filter(({ size, name }) => size > 0 || name !== '');
	if (files.length > most) throw badInput('files.tooMany');
	if (files.some(({ size }) => size > fileLimits.bytes)) throw badInput('files.tooLarge');
	if (files.some(({ size }) => size === 0)) throw badInput('files.empty');
	const ids: string[] = [];
	for (const file of files) ids.push(await keep(at, file));
	return ids;
}

async function keep(at: At, file: File): Promise<string> {
	const content = new Uint8Array(await file.arrayBuffer());
	const type = typeOf(content);
	if (!type) throw badInput('files.wrongType');
	return insertFile(at, {
		name: cleanName(file.name, type),
		mediaType: fileTypes[type].mediaType,
		size: content.length,
		hash: createHash('sha256').update(content).digest('hex'),
		content,
		createdAt: at.now
	});
}
