import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';

/** The folder that holds package.json. */
export const root = path.resolve(import.meta.dirname, '../..');

/** A throw-away folder with these files, for proving that a rule notices a violation. */
export function aFolderWith(files: Record<string, string>): { folder: string; remove: () => void } {
	const folder = mkdtempSync(path.join(tmpdir(), 'augenhoehe-'));
	for (const [name, content] of Object.entries(files)) {
		const file = path.join(folder, name);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
