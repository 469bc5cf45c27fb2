import { limits } from './limits.ts';

export const pause = (ms: number): Promise<undefined> =>
	new Promise((resolve) => setTimeout(resolve, ms, undefined));

type Patience = { onFault: (fault: unknown) => void; over: () => boolean };

/** While the database is away, somebody who writes waits; nothing is refused because of it. */
export async function untilItWorks<T>(
	work: () => Promise<T>,
	{ onFault, over }: Patience
): Promise<T> {
	for (let wait: number = limits.retryFirst; ; wait = Math.min(wait * 2, limits.retryLongest)) {
		try {
			return await work();
		} catch (fault) {
			onFault(fault);
			if (over()) throw fault;
			await pause(wait);
		}
	}
}
