/**
 * Rules of our own that no plugin has. Each is proven by a violation in tests/rules/lint.test.ts.
 *
 * @import { Rule } from 'eslint'
 */

const vagueWords = new Set(['util', 'helper', 'common', 'manager', 'service', 'misc']);

/** Words of a path: `lib/db/sessionHelpers.ts` → lib, db, session, Helpers, ts. */
function wordsOf(path) {
	return path.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g) ?? [];
}

/** @type {Rule.RuleModule} */
const tellingNames = {
	meta: {
		type: 'problem',
		schema: [],
		messages: { vague: '"{{word}}" says nothing. Name the file after what it is about.' }
	},
	create(context) {
		const path = context.filename.replaceAll('\\', '/').slice(context.cwd.length);
		const word = wordsOf(path).find((part) => vagueWords.has(part.toLowerCase().replace(/s$/, '')));
		return {
			Program(node) {
				if (word) context.report({ node, messageId: 'vague', data: { word } });
			}
		};
	}
};

/** `describe` only groups; a journey's `test` is a sequence of steps, each a function of its own. */
function onlyFrames(node, frames) {
	if (node.parent.type !== 'CallExpression') return false;
	let callee = node.parent.callee;
	while (callee.type === 'CallExpression') callee = callee.callee;
	while (callee.type === 'MemberExpression') {
		if (frames.includes(callee.property.name)) return true;
		callee = callee.object;
	}
	return frames.includes(callee.name);
}

/** @type {Rule.RuleModule} */
const shortFunctions = {
	meta: {
		type: 'problem',
		schema: [
			{
				type: 'object',
				properties: {
					max: { type: 'integer' },
					frames: { type: 'array', items: { type: 'string' } }
				},
				additionalProperties: false
			}
		],
		messages: {
			long: 'This function has {{lines}} lines; {{max}} are allowed. Give a part a name.'
		}
	},
	create(context) {
		const { max = 40, frames = ['describe'] } = context.options[0] ?? {};
		const check = (node) => {
			const lines = node.loc.end.line - node.loc.start.line + 1;
			if (lines <= max || onlyFrames(node, frames)) return;
			context.report({ node, messageId: 'long', data: { lines: String(lines), max: String(max) } });
		};
		return {
			FunctionDeclaration: check,
			FunctionExpression: check,
			ArrowFunctionExpression: check
		};
	}
};

export default {
	rules: { 'telling-names': tellingNames, 'short-functions': shortFunctions }
};
