/** Blocks that carry an id and have a row of their own. */
export const kindsWithFacts = ['decision', 'commitment'] as const;
export type KindWithFacts = (typeof kindsWithFacts)[number];

export const isKindWithFacts = (kind: string): kind is KindWithFacts =>
	kindsWithFacts.some((each) => each === kind);
