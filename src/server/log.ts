import pino from 'pino';
import type { Config } from './config.ts';

/**
 * What happens here, as JSON lines on standard output. Fields are codes and numbers: no names, no
 * addresses, no paths with ids, no values. (tests/rules greps the log of whole journeys.)
 */
export type Log = {
	info(fields: object, message: string): void;
	warn(fields: object, message: string): void;
	error(fields: object, message: string): void;
};

export function openLog({ logLevel }: Pick<Config, 'logLevel'>): Log {
	// Synchronous: the last lines before an end are the ones that matter.
	const output = pino.destination({ dest: 1, sync: true });
	const base = { pid: process.pid };
	const formatters = { level: (label: string) => ({ level: label }) };
	return pino(
		{ level: logLevel, base, formatters, timestamp: pino.stdTimeFunctions.isoTime },
		output
	);
}
