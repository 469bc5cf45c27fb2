import * as v from 'valibot';
import { invitationInput } from '../identity/identity.ts';
import type { MessageKey } from '../i18n/text.ts';
import { required, term } from './seating.ts';

/** Somebody who has an account already, or somebody who gets an invitation. */
export const fillSeatInput = v.variant(
	'who',
	[
		v.object({
			...term,
			who: v.literal('known'),
			personId: required('seat.person.missing')
		}),
		v.object({ ...term, who: v.literal('new'), ...invitationInput.entries })
	],
	'seat.person.missing' satisfies MessageKey
);
export type FillSeatInput = v.InferOutput<typeof fillSeatInput>;
