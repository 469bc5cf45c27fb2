import { readFileSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { root } from './project.ts';

export type Source = { file: string; text: string };

/** Every file of the product whose name ends with one of these, paths relative to the project. */
export function sources(folder: string, ...endings: string[]): Source[] {
	const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
		.map((entry) => path.join(entry.parentPath, entry.name))
		.map((file) => ({
			file: path.relative(root, file).replaceAll(path.sep, '/'),
			text: readFileSync(file, 'utf8')
		}));
}
