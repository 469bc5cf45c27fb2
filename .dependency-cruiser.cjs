/**
 * The boundaries of docs/architecture.md. Each rule is proven by a violation in
 * tests/rules/boundaries.test.ts.
 */
const table =
	'(organisations|roundtables|series|proposals|meetings|invitations|calendar|agenda|attendance|' +
	'speaking|minutes|positions|attachments|decisions|commitments|register|versions|approval|screens|search)';
const ombuds = '(vault|offices|intake|returning|cases|statements|referrals|mediation)';
const tools = '(db|errors|forms|http|i18n|time|files|ui)';

const tests = '^tests/|\\.test\\.ts$';
/** The demo town has a past, and no use case can act in the past: it may write rows itself. */
const demo = '^src/demo/';

const sqlFile = '[./](queries|writes|tables)\\.server\\.ts$';
const scopes = '^src/lib/access/scopes/';
const kit = '^(node_modules/)?(@sveltejs/kit|\\$app|\\$env|\\$lib)(/|$)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		{
			name: 'sql-in-its-place',
			comment:
				'SQL lives in queries, writes and tables, in the scopes and in lib/db. The private ' +
				'database server and drizzle-kit belong to starting up; tests look at rows.',
			severity: 'error',
			from: {
				path: '^(src|drizzle)/',
				pathNot: [sqlFile, scopes, '^src/lib/db/', demo, tests, '^drizzle/']
			},
			to: { path: '^(node_modules/)?(drizzle-orm|postgres)(/|$)' }
		},
		{
			name: 'tables-stay-home',
			comment:
				'A domain reads and writes its own tables. Others call its use cases and queries. ' +
				'Tables may reference tables, and the scopes turn rules into WHERE clauses over them.',
			severity: 'error',
			from: {
				path: '^src/lib/([^/]+)/',
				pathNot: ['[./]tables\\.server\\.ts$', scopes, tests]
			},
			to: { path: '^src/lib/[^/]+/[a-z.]*tables\\.server\\.ts$', pathNot: '^src/lib/$1/' }
		},
		{
			name: 'writes-stay-home',
			comment: 'Writes are private to their domain: nobody changes rows without the use case.',
			severity: 'error',
			from: { path: '^src/lib/([^/]+)/', pathNot: tests },
			to: { path: '^src/lib/[^/]+/[a-z.]*writes\\.server\\.ts$', pathNot: '^src/lib/$1/' }
		},
		{
			name: 'no-rows-outside-domains',
			comment: 'Routes, sync, jobs and start-up call use cases and queries.',
			severity: 'error',
			from: { path: '^src/(?!lib/)', pathNot: [demo, tests] },
			to: { path: '^src/lib/.*[./](tables|writes)\\.server\\.ts$' }
		},
		{
			name: 'sync-stays-small',
			comment:
				'The sync server knows who connects, what they may do and where minutes are kept. ' +
				'From the server it takes settings, the log and the runtime, nothing else.',
			severity: 'error',
			from: { path: '^src/sync/', pathNot: tests },
			to: {
				path: '^src/',
				pathNot: [
					'^src/sync/',
					'^src/lib/(identity|access|minutes|db|errors|http)/',
					'^src/server/(config|runtime|log)\\.ts$'
				]
			}
		},
		{
			name: 'the-wall',
			comment:
				'Nothing of the table reaches the ombuds office, not even through a third module. ' +
				'What may cross is released or counted and goes over the bridge.',
			severity: 'error',
			from: { path: `^src/(sync|lib/${table})/` },
			to: { path: `^src/lib/${ombuds}/`, reachable: true }
		},
		{
			name: 'policies-are-pure',
			comment: 'Rules know who acts and what on; from elsewhere they take types.',
			severity: 'error',
			from: { path: '^src/lib/access/policies/', pathNot: tests },
			to: {
				pathNot: '^src/lib/access/(policies/|actor\\.ts$|rules\\.ts$)',
				dependencyTypesNot: ['type-only']
			}
		},
		{
			name: 'no-rights-in-components',
			comment: '`load` returns `can: {…}`; a component never computes rights.',
			severity: 'error',
			from: { path: '\\.svelte(\\.ts)?$' },
			to: { path: '^src/lib/access/(access|policies|rules)', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'lib-knows-no-routes',
			comment: 'Routes are thin and call the domain, never the other way round.',
			severity: 'error',
			from: { path: '^src/(lib|sync|jobs|server|demo)/' },
			to: { path: '^src/routes/' }
		},
		{
			name: 'lib-knows-no-process',
			comment:
				'The domain takes everything from ctx: it knows neither server, jobs nor demo town. ' +
				'The browser half of the minutes shares the protocol with the sync server.',
			severity: 'error',
			from: { path: '^src/lib/', pathNot: tests },
			to: { path: '^src/(server|sync|jobs|demo)/', pathNot: '^src/sync/protocol\\.ts$' }
		},
		{
			name: 'domain-knows-no-framework',
			comment:
				'Web, sync, jobs, scripts and tests call the same functions. Only components and ' +
				'lib/forms, which joins the domain to form actions, know SvelteKit.',
			severity: 'error',
			from: {
				path: '^src/(lib|sync|jobs|demo|server)/',
				pathNot: ['\\.svelte(\\.ts)?$', '^src/lib/forms/', tests]
			},
			to: { path: kit }
		},
		{
			name: 'server-runs-on-plain-node',
			comment: 'What src/server/main.ts reaches runs without a bundler: no components, no routes.',
			severity: 'error',
			from: { path: '^src/(server|sync|jobs|demo)/' },
			to: { path: '\\.svelte(\\.ts)?$|^src/routes/', reachable: true }
		},
		{
			name: 'runtime-needs-dependencies',
			comment:
				'`npm ci --omit=dev` is enough to run: what plain Node imports is a dependency. ' +
				'Bundled code may use development packages; `--dev` loads Vite.',
			severity: 'error',
			from: {
				path: '^src/(server|sync|jobs|demo)/|^src/lib/.*\\.server\\.ts$',
				pathNot: ['^src/lib/forms/', tests]
			},
			to: {
				dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
				dependencyTypesNot: ['type-only'],
				pathNot: '^node_modules/vite/'
			}
		},
		{
			name: 'tools-know-no-domain',
			comment: 'db, errors, forms, http, i18n, time, files and ui speak of no meeting and no case.',
			severity: 'error',
			from: { path: `^src/lib/${tools}/`, pathNot: tests },
			to: { path: '^src/', pathNot: [`^src/lib/${tools}/`, '^src/server/'] }
		},
		{
			name: 'the-demo-stays-apart',
			comment: 'Only start-up (by dynamic import) and tests know the demo town.',
			severity: 'error',
			from: { path: '^src/', pathNot: ['^src/(demo|server)/', tests] },
			to: { path: '^src/demo/' }
		},
		{
			name: 'no-test-code-in-the-product',
			severity: 'error',
			comment: 'Builders and fixtures are for tests.',
			from: { path: '^src/', pathNot: tests },
			to: { path: tests }
		},
		{
			name: 'no-cycles',
			comment:
				'A cycle is one module in disguise. Types may know each other, and so may tables: a ' +
				'meeting points at its current item, an item at its meeting.',
			severity: 'error',
			from: { path: '^(src|tests)/' },
			to: {
				circular: true,
				via: { pathNot: '[./]tables\\.server\\.ts$' },
				viaOnly: { dependencyTypesNot: ['type-only'] }
			}
		},
		{
			name: 'resolvable',
			comment: 'An import that leads nowhere is a boundary nobody checks.',
			severity: 'error',
			from: { path: '^(src|tests)/' },
			to: {
				couldNotResolve: true,
				pathNot:
					'^\\$(app|env|service-worker)|^\\./\\$types|build/handler\\.js$|^\\.\\./\\.\\./build/|^virtual:|^@hocuspocus/'
			}
		}
	],
	options: {
		doNotFollow: { path: ['node_modules'] },
		exclude: { path: '^(build|\\.svelte-kit|\\.data[^/]*)/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		detectProcessBuiltinModuleCalls: true,
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['svelte', 'import', 'node', 'types', 'default'],
			mainFields: ['module', 'main', 'types'],
			extensions: ['.ts', '.js', '.mjs', '.svelte', '.json']
		}
	}
};
