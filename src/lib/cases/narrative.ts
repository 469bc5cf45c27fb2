import type { Answers } from '../intake/intake.ts';

/** What somebody said at intake, as it was sealed. Undefined where it is something else. */
export function answersOf(sealed: string): Partial<Answers> | undefined {
	try {
		const said: unknown = JSON.parse(sealed);
		return typeof said === 'object' && said !== null ? (said as Partial<Answers>) : undefined;
	} catch {
		return undefined;
	}
}
