import { createHash } from 'node:crypto';
import type { Db } from '../db/db.server.ts';
import { badInput, conflict } from '../errors/refusal.ts';
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
	files.forEach(demandSize);
	const ids: string[] = [];
	for (const file of files) ids.push(await keepFile(at, file));
	return ids;
}

/**
 * Stores one file.
 *
 * @param id what it is known by; without one it gets its own
 * @throws Refusal 400; 409 if another file has this id
 */
export async function keepFile(at: At, file: File, id?: string): Promise<string> {
	demandSize(file);
	const content = new Uint8Array(await file.arrayBuffer());
	const type = typeOf(content);
	if (!type) throw badInput('files.wrongType');
	const kept = await insertFile(at, {
		...(id ? { id } : {}),
		name: cleanName(file.name, type),
		mediaType: fileTypes[type].mediaType,
		size: content.length,
		hash: createHash('sha256').update(content).digest('hex'),
		content,
		createdAt: at.now
	});
	if (!kept) throw conflict('files.known');
	return kept;
}

function demandSize({ size }: File): void {
	if (size > fileLimits.bytes) throw badInput('files.tooLarge');
	if (size === 0) throw badInput('files.empty');
}
