import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import augenhoehe from './eslint.rules.js';
import svelteConfig from './svelte.config.js';

const lines = (max) => ['error', { max, skipBlankLines: false, skipComments: false }];

const imports = {
	selector:
		':matches(ImportDeclaration, ExportAllDeclaration, ExportNamedDeclaration, ImportExpression)' +
		' > Literal.source[value=/^(\\.\\.?\\u002F|#)(?!.*\\$types$)(?!.*\\.[a-z]+(\\?worker&url)?$)/]',
	message: 'Plain Node runs this code: write the file extension.'
};
const hiddenClock = {
	selector:
		'NewExpression[callee.name="Date"][arguments.length=0], ' +
		'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
	message: 'Take the time from ctx.now: a hidden clock cannot be tested.'
};
const sleeping = {
	selector: 'CallExpression[callee.property.name="waitForTimeout"]',
	message: 'Wait for something people can see, not for time to pass.'
};
const skipping = {
	selector:
		'MemberExpression[object.name=/^(it|test|describe|expect)$/][property.name=/^(skip|only|todo|fixme|fails|skipIf|runIf)$/]',
	message: 'Every test runs, on every machine.'
};

export default tseslint.config(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'.data*/',
			'drizzle/migrations/',
			'test-results/',
			'playwright-report/'
		]
	},
	// Nothing can be switched off in a comment: a rule holds or is changed here, for everybody.
	{ linterOptions: { noInlineConfig: true } },
	tseslint.configs.strict,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		plugins: { augenhoehe },
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		rules: {
			'augenhoehe/telling-names': 'error',
			'augenhoehe/short-functions': ['error', { max: 40 }],
			'max-lines': lines(250),
			'no-restricted-syntax': ['error', imports],
			'no-console': 'error',
			'no-unused-vars': 'off',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'prefer-const': 'error',
			'no-var': 'error',
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' }
			],
			// Tests and builders know what they have just made; `array[0]!` says so.
			'@typescript-eslint/no-non-null-assertion': 'off',
			// `undefined` in a union of results is honest; `void` in a promise's type is usual.
			'@typescript-eslint/no-invalid-void-type': 'off'
		}
	},
	{
		files: ['**/*.ts'],
		languageOptions: {
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': [
				'error',
				{ checksVoidReturn: { arguments: false, attributes: false } }
			],
			'@typescript-eslint/await-thenable': 'error'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				extraFileExtensions: ['.svelte'],
				parser: tseslint.parser,
				svelteConfig
			}
		},
		rules: {
			'max-lines': lines(150),
			// The content security policy blocks style attributes that the server rendered.
			'svelte/no-inline-styles': 'error',
			'svelte/no-at-html-tags': 'error',
			'svelte/button-has-type': 'off',
			'svelte/require-each-key': 'error',
			// Maps and sets are replaced whole (`$state.raw`) or no part of what is shown.
			'svelte/prefer-svelte-reactivity': 'off',
			// Paths are written out: links of this product have no base path.
			'svelte/no-navigation-without-resolve': 'off',
			// Svelte's `let { … } = $props()`.
			'prefer-const': 'off'
		}
	},
	{ files: ['**/*.svelte.ts'], rules: { 'max-lines': lines(250) } },
	{ files: ['src/routes/**/+*'], rules: { 'max-lines': lines(60) } },
	{ files: ['src/hooks.server.ts'], rules: { 'max-lines': lines(80) } },
	{ files: ['src/lib/i18n/*.*.ts'], rules: { 'max-lines': 'off' } },
	{
		files: ['src/lib/**/*.server.ts', 'src/lib/access/**/*.ts', 'src/sync/**/*.ts'],
		ignores: ['src/sync/**', 'src/lib/db/**'],
		rules: { 'no-restricted-syntax': ['error', imports, hiddenClock] }
	},
	{
		files: ['src/server/**', 'src/demo/**', 'tests/**', 'docs/**'],
		rules: { 'no-console': 'off' }
	},
	{
		files: ['tests/**/*.ts', '**/*.test.ts'],
		rules: {
			'no-restricted-syntax': ['error', imports, sleeping, skipping],
			'no-empty-pattern': 'off'
		}
	},
	{
		files: ['tests/journeys/**/*.ts'],
		rules: {
			'augenhoehe/short-functions': ['error', { max: 40, frames: ['describe', 'test'] }]
		}
	}
);
