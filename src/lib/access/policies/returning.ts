import { everyone } from '../rules.ts';

/** The way back by code. What somebody sees behind it says `policies/cases.ts`. */
export const returningPolicies = {
	/** The page where a code is typed, and ending a visit. */
	'return.enter': everyone
};
