import { pageAt } from '#lib/intake/addresses.ts';

/** One of the questions of the intake: `/anliegen/neu/was`. */
export const match = (part: string): boolean => {
	const page = pageAt(part);
	return page !== undefined && page !== 'check';
};
