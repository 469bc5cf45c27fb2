import { everyone, type Rule } from '../rules.ts';

/** Answers to invitations. Who invites is said with the meetings. */
export const invitationPolicies = {
	'invitation.answer': ((actor, { personId }) =>
		actor.kind === 'person' && actor.id === personId) as Rule<{ personId: string }>,
	/** The page behind a link in a mail: whoever has the link speaks for its receiver. */
	'invitation.openLink': everyone as Rule<null>
};
