import { canonicalText } from './canonical.ts';
import type { Fact, VersionFacts } from './versions.ts';

export const factKinds = [
	'decisions',
	'commitments',
	'positions',
	'attachments'
] as const satisfies readonly (keyof VersionFacts)[];
export type FactKind = (typeof factKinds)[number];

export type FactChange = {
	type: FactKind;
	kind: 'added' | 'removed' | 'changed';
	/** As it is now, or as it was last. */
	fact: Fact;
	before: Fact | undefined;
	/** Names of what differs, in a changed one. */
	fields: string[];
};

/** What became of the rows beside the words of one item. */
export function factChanges(before: VersionFacts, after: VersionFacts): FactChange[] {
	return factKinds.flatMap((type) => changesOf(type, before[type], after[type]));
}

function changesOf(type: FactKind, before: readonly Fact[], after: readonly Fact[]): FactChange[] {
	const old = new Map(before.map((fact) => [fact.id, fact]));
	const kept = new Set(after.map(({ id }) => id));
	const now = after.flatMap((fact): FactChange[] => {
		const was = old.get(fact.id);
		if (!was) return [{ type, kind: 'added', fact, before: undefined, fields: [] }];
		const fields = differing(was, fact);
		return fields.length > 0 ? [{ type, kind: 'changed', fact, before: was, fields }] : [];
	});
	const gone = before.filter(({ id }) => !kept.has(id));
	return [
		...now,
		...gone.map((fact): FactChange => ({ type, kind: 'removed', fact, before: fact, fields: [] }))
	];
}

const differing = (before: Fact, after: Fact): string[] =>
	[...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
		(name) => canonicalText(before[name]) !== canonicalText(after[name])
	);
