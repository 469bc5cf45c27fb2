import { isPublic } from '#lib/http/routes.ts';
import { sources } from './sources.ts';

export type Route = {
	/** As SvelteKit names it: `/(table)/sitzungen/[id]`. */
	id: string;
	public: boolean;
	page: boolean;
	/** Names of form actions; `default` for the unnamed one. */
	actions: string[];
	/** Methods that a `+server.ts` answers. */
	methods: string[];
	matches: (path: string) => boolean;
};

const folder = 'src/routes';
const methods = /export (?:const|async function|function) (GET|POST|PUT|PATCH|DELETE)\b/g;

/** Every address there is, read from the files; those without parameters are matched first. */
export function allRoutes(): Route[] {
	const byId = new Map<string, { names: string[]; text: string }>();
	for (const { file, text } of sources(folder, '.ts', '.svelte')) {
		const [, id, name] = /^src\/routes(.*)\/\+([\w.]+)$/.exec(file) ?? [];
		if (!name || !/^(page|server)\./.test(name)) continue;
		const known = byId.get(id || '/') ?? { names: [], text: '' };
		byId.set(id || '/', { names: [...known.names, name], text: known.text + text });
	}
	const plainFirst = [...byId].sort(([a], [b]) => a.split('[').length - b.split('[').length);
	return plainFirst.map(([id, { names, text }]) => ({
		id,
		public: isPublic(id),
		page: names.some((name) => name.startsWith('page.')),
		actions: actionsIn(text),
		methods: [...text.matchAll(methods)].map(([, method]) => method!),
		matches: (path) => patternOf(id).test(path)
	}));
}

function patternOf(id: string): RegExp {
	const path = id.replace(/\/\([\w-]+\)/g, '').replace(/\[[\w=]+\]/g, '[^/]+');
	return new RegExp(`^${path || '/'}$`);
}

/** Names at the first level of `export const actions = { … }`. */
function actionsIn(text: string): string[] {
	const start = /export const actions[^=]*= \{\n/.exec(text);
	if (!start) return [];
	const body = text.slice(start.index + start[0].length).split(/^\}/m)[0]!;
	return [...body.matchAll(/^\t(?:async )?(\w+)\s*[:(,]/gm), ...body.matchAll(/^\t(\w+)$/gm)].map(
		([, name]) => name!
	);
}
