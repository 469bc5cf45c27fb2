import type { ClockName } from './clocks.ts';
import type { GuardName } from './guards.ts';
import type { Outcome, ReasonedEvent } from './outcomes.ts';
import type { CaseFlag, CaseRole, CaseState } from './states.ts';

/**
 * `same`: stays where it is. `previous`: back to where it waited or rested from. `reached`: as far as
 * it had come before it was closed. `gone`: nothing is left of it.
 */
type Target = CaseState | 'same' | 'previous' | 'reached' | 'gone';

export type Transition = {
	from: readonly CaseState[];
	to: Target;
	who: readonly CaseRole[];
	/** Those about the person (403) before those about the moment (409). */
	guards?: readonly GuardName[];
	/** One of these must be chosen; a single one goes without saying. */
	outcomes?: readonly Outcome[];
	/** Whose list of reasons applies; the server demands a code of it. */
	reason?: ReasonedEvent;
	/** A reason in words must be there; it is sealed. */
	sealedReason?: true;
	/** A last day must be named; `holdEnds` is set to it. */
	until?: true;
	sets?: readonly ClockName[];
	clears?: readonly ClockName[];
	flag?: readonly [CaseFlag, boolean];
};
