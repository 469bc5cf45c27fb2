import { Buckets, intakeAllowances } from './buckets.server.ts';

/** What comes from networks, counted per process and in memory only. */
export const doors = {
	draft: new Buckets(intakeAllowances.draft),
	send: new Buckets(intakeAllowances.send),
	file: new Buckets(intakeAllowances.file)
};
