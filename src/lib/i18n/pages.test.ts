import { existsSync, globSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { areasOf, speaks } from './areas.ts';
import ar from './catalogue.ar.ts';
import fa from './catalogue.fa.ts';
import fr from './catalogue.fr.ts';
import german from './catalogue.de.ts';
import leicht from './catalogue.leicht.ts';
import ru from './catalogue.ru.ts';
import tr from './catalogue.tr.ts';
import uk from './catalogue.uk.ts';
import type { Language } from './languages.ts';

const source = path.resolve(import.meta.dirname, '../..');
const routes = path.join(source, 'routes');

const catalogues: Partial<Record<Language, object>> = { ar, fa, fr, leicht, ru, tr, uk };

const pages = globSync('**/+page.svelte', { cwd: routes }).map((file) => ({
	file: path.join(routes, file),
	id: '/' + path.dirname(file)
}));

const imports = /(?:from|import)\s*\(?\s*'((?:#lib\/|\.{1,2}\/)[^']+)'/g;

/** Everything of ours that a page brings to the browser, and its own load and actions. */
function filesOf(page: string): Set<string> {
	const found = new Set<string>();
	const open = [page, page.replace('.svelte', '.server.ts'), page.replace('.svelte', '.ts')];
	for (let file = open.pop(); file; file = open.pop()) {
		if (found.has(file) || !existsSync(file)) continue;
		found.add(file);
		// Types leave nothing behind in the browser.
		const text = readFileSync(file, 'utf8').replace(/import type [^;]+;/g, '');
		for (const [, target] of text.matchAll(imports)) {
			const from = target!.startsWith('#lib/')
				? path.join(source, 'lib', target!.slice('#lib/'.length))
				: path.resolve(path.dirname(file), target!);
			if (!/\.server\.ts$|catalogue/.test(from)) open.push(from);
		}
	}
	return found;
}

const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;

/** Names of actions are written like keys, but nobody reads them. */
const isPolicy = (file: string) => file.startsWith(path.join(source, 'lib/access/policies/'));

function keysIn(file: string): string[] {
	if (isPolicy(file)) return [];
	const text = readFileSync(file, 'utf8').replace(comments, '');
	return [...text.matchAll(/'([a-zA-Z]+(?:\.\w+)+)'/g)]
		.map(([, key]) => key!)
		.filter((key) => key in german);
}

describe('pages that promise a language from the first word to the last', () => {
	it.each(Object.keys(catalogues) as Language[])('use no sentence that %s lacks', (language) => {
		const own = catalogues[language]!;
		const promised = pages.filter(({ id }) => speaks(language, areasOf(id)));
		const missing = promised.flatMap(({ file, id }) =>
			[...filesOf(file)].flatMap((used) =>
				keysIn(used)
					.filter((key) => !(key in own))
					.map((key) => `${id}: ${key} (${path.relative(source, used)})`)
			)
		);
		expect(missing).toEqual([]);
	});
});
