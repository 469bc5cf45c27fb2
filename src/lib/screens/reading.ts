import type { MeetingFacts } from '../minutes/facts.svelte.ts';

/** The follow view has no controls, whatever its reader may do elsewhere. */
export const forReading = (facts: MeetingFacts): MeetingFacts => {
	const can = Object.fromEntries(Object.keys(facts.can).map((right) => [right, false]));
	return { ...facts, can: { ...facts.can, ...can } };
};

export const textSizes = ['1', '2', '3'] as const;
export type TextSize = (typeof textSizes)[number];

/** Kept in the address: it survives a reload, a language, and a browser without scripts. */
export const textSizeIn = ({ searchParams }: URL): TextSize =>
	textSizes.find((size) => size === searchParams.get('schrift')) ?? '1';

/** The same page with another choice in its address. */
export function withChoice({ searchParams }: URL, name: string, value: string | null): string {
	const choices = new URLSearchParams(searchParams);
	if (value === null) choices.delete(name);
	else choices.set(name, value);
	return `?${choices}`;
}
