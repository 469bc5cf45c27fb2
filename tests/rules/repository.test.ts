import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolderWith, root } from '../support/project.ts';
import { sources, type Source } from '../support/sources.ts';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const rootFiles = readdirSync(root, { withFileTypes: true })
	.filter((entry) => entry.isFile() && !/^\.(git|env)$/.test(entry.name))
	.map(({ name }) => ({ file: name, text: read(name) }));
const folders = ['.ci', 'docs', 'drizzle', 'src', 'static', 'tests'].filter((folder) =>
	existsSync(path.join(root, folder))
);
const written = (source: Source) => !/\.(png|jpg|ico|woff2?)$/.test(source.file);
const everything = [...rootFiles, ...folders.flatMap((folder) => sources(folder, ''))].filter(
	written
);

/** Relative links of a document, without those to the web and to its own headings. */
function linksOf({ file, text }: Source): string[] {
	const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, to]) => to!);
	return links.map((to) => path.join(path.dirname(file), to));
}

describe('the repository', () => {
	it('names no place on the machine of whoever wrote it', () => {
		const place = new RegExp(['/(work', 'home/[a-z]', 'root', 'Users)/'].join('|'));
		const found = everything.filter(({ text }) => place.test(text)).map(({ file }) => file);
		expect(found).toEqual([]);
	});

	it('installs from whichever registry the machine uses', () => {
		expect(read('package-lock.json')).not.toContain('"resolved": "http');
		expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
		expect(read('.npmrc')).not.toMatch(/^registry/m);
	});

	it('pins every dependency to one version', () => {
		const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
			read('package.json')
		) as Record<string, Record<string, string>>;
		const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
		const loose = Object.entries(all).filter(
			([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)
		);
		expect(loose).toEqual([]);
	});

	it('has migrations that say what the tables say', () => {
		const { folder, remove } = aFolderWith({});
		cpSync(path.join(root, 'drizzle/migrations'), folder, { recursive: true });
		const out = path.relative(root, folder);
		const schema = './src/lib/*/*tables.server.ts';
		const options = ['--dialect', 'postgresql', '--schema', schema, '--out', out];
		const tool = path.join(root, 'node_modules/.bin/drizzle-kit');
		const said = execFileSync(tool, ['generate', ...options], { cwd: root, encoding: 'utf8' });
		remove();
		expect(said).toContain('No schema changes');
	});

	it('has no document with a link that leads nowhere', () => {
		const documents = everything.filter(({ file }) => file.endsWith('.md'));
		const dead = documents.flatMap((document) =>
			linksOf(document)
				.filter((to) => !existsSync(path.join(root, to)))
				.map((to) => `${document.file} → ${to}`)
		);
		expect(dead).toEqual([]);
	});
});
