import { randomBytes } from 'node:crypto';

/** Short enough to be read out on the phone. */
export const newReference = (): string => randomBytes(4).toString('hex');

/**
 * What the log may say about a fault: kinds, codes and places in the code. Messages stay out:
 * those of the database repeat the values somebody entered.
 */
export function traceOf(fault: unknown): object {
	if (!(fault instanceof Error)) return { type: typeof fault };
	const { stack = '', message } = fault;
	const below = stack.slice(stack.indexOf(message) + message.length);
	const frames = below.split('\n').filter((line) => /^\s+at /.test(line));
	const cause = fault.cause === undefined ? {} : { cause: traceOf(fault.cause) };
	return { type: fault.name, ...codesOf(fault), at: frames.map((f) => f.trim()), ...cause };
}

function codesOf(fault: Error): object {
	const known = ['code', 'constraint_name', 'table_name', 'column_name'];
	return Object.fromEntries(Object.entries(fault).filter(([name]) => known.includes(name)));
}

/** The network broke while somebody was still sending: nothing was done, and nothing is broken here. */
export const wasCutOff = (reason: unknown): boolean =>
	reason instanceof Error &&
	reason.message === 'aborted' &&
	'code' in reason &&
	reason.code === 'ECONNRESET';
