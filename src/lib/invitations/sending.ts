import * as v from 'valibot';
import { lineOrNothing } from '../forms/fields.ts';
import { invitationLimits } from './invitations.ts';

/** What is sent when people are invited: why it is late, if it is. */
export const invitationInput = v.object({
	reason: lineOrNothing(invitationLimits.reasonCharacters, 'invitation.reason.tooLong')
});
export type InvitationInput = v.InferOutput<typeof invitationInput>;
