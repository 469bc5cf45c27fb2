import { demoPassword, people } from '../../src/demo/world.ts';

/** Links whose last part opens a door. */
const secretLinks =
	/\/(einladung|antwort|gast|kalender)\/[\w-]{8,}|\/einrichtung\?\S*code=|session=[\w-]{8,}/;

const words = Object.values(people).flatMap(({ name, email }) => {
	const parts = name.split(/[\s-]+/).filter((part) => part.length > 5);
	return [email, name, ...parts];
});
/** The operator's account is named after its office and the town. */
const harmless = new Set(['Betrieb', 'Ahlenfurt']);
const personal = [...words, demoPassword].filter((word) => !harmless.has(word));

/**
 * Lines of a log that say who somebody is, or open a door.
 *
 * @param also further words of this test that no log may repeat: what somebody typed, a title
 */
export function personalDataIn(output: string, also: readonly string[] = []): string[] {
	const telling = [...personal, ...also];
	return output
		.split('\n')
		.filter((line) => secretLinks.test(line) || telling.some((word) => line.includes(word)));
}
