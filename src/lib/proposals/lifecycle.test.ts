import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	hiddenStates,
	next,
	proposalStates,
	transitions,
	type ProposalTransition
} from './lifecycle.ts';

const events = Object.keys(transitions) as ProposalTransition[];

/** Every way from one state to another; what is not written here does not happen. */
const allowed = [
	'moderation admit open',
	'moderation refuse refused',
	'refused reconsider moderation',
	'moderation retract retracted',
	'open accept accepted',
	'open defer deferred',
	'open decline declined',
	'open withdraw withdrawn',
	'declined reopen open',
	'withdrawn reopen open',
	'accepted lose open',
	'deferred lose open',
	'open regain accepted'
];

describe('the life of a proposal', () => {
	it('has these steps and no others', () => {
		const steps = proposalStates.flatMap((state) =>
			events.flatMap((event) => {
				const following = next(state, event);
				return following ? [`${state} ${event} ${following}`] : [];
			})
		);
		expect(steps.sort()).toEqual(allowed.toSorted());
	});

	it('ends nowhere but where its sender took it back before anybody at the table saw it', () => {
		const ends = proposalStates.filter((state) => !events.some((event) => next(state, event)));
		expect(ends).toEqual(['retracted']);
	});

	it('comes to the table only when it was admitted, whatever is tried', () => {
		const hidden: readonly string[] = hiddenStates;
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...events), { maxLength: 30 }), (tried) => {
				let state = next('moderation', 'refuse')!;
				let admitted = false;
				for (const event of tried) {
					const following = next(state, event);
					if (!following) continue;
					if (event === 'admit') admitted = true;
					state = following;
					expect(hidden.includes(state)).toBe(!admitted);
				}
			})
		);
	});
});
