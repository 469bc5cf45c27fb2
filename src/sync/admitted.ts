import type { Person } from '#lib/access/actor.ts';
import type { Presence } from './protocol.ts';

/** Who came in, and what the others see of them. */
export type Admitted = {
	person: Person;
	sessionId: string;
	visible: boolean;
	user: Omit<Presence['user'], 'writing' | 'visible'>;
};
