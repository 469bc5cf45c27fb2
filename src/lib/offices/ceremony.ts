/** The guided first ceremony, one step after the other. */
export const ceremonySteps = ['about', 'own', 'found', 'rehearse', 'open', 'done'] as const;
export type CeremonyStep = (typeof ceremonySteps)[number];

/** Somebody who was asked to join, with the public keys they drew (base64url) or none yet. */
export type Joining = {
	id: string;
	name: string;
	keys: { sealTo: string; signsWith: string } | null;
};
