import { VaultFailure } from './failure.ts';
import { heldPen, penOf } from './own-pen.ts';
import { demandOffer, drawPen, type PenOffer } from './pens.ts';
import { sealProfile } from './profile.ts';
import { handedOver } from './roster-changes.ts';
import { signRoster, type SignedRoster } from './signed-roster.ts';
import type { Answering } from './staff-keys-messages.ts';

/** Another person leads from now on, with a pen that the one before never saw. */
export type LeadAsks = {
	/** `box`: the profile with the new pen; to be stored together with the offer. */
	drawPen: { ask: object; answer: { offer: PenOffer; box: Uint8Array } };
	/** Signed by the lead with the old pen, for the last time. */
	handOver: { ask: { to: string; offer: PenOffer }; answer: { signed: SignedRoster } };
	/** Whether one’s own pen signs the list now. */
	hasPen: { ask: object; answer: { has: boolean } };
};

export const answerLead: Answering<LeadAsks> = {
	drawPen(ring) {
		const { opened } = ring.use();
		const roster = ring.roster();
		// Who leads already would overwrite the only pen there is.
		if (heldPen(ring)) throw new VaultFailure('rosterUnusable');
		const { privateKey, offer } = drawPen(ring.sodium, roster, opened.profile);
		opened.profile.rosterSigningKey = privateKey;
		return { offer, box: sealProfile(ring.sodium, opened) };
	},
	handOver(ring, { to, offer }) {
		const { sodium } = ring;
		const [roster, pen] = [ring.roster(), penOf(ring)];
		demandOffer(sodium, roster, to, offer);
		const signsWith = sodium.to_base64(offer.pen, sodium.base64_variants.URLSAFE_NO_PADDING);
		const next = handedOver(roster, to, { signsWith, compare: false });
		return { signed: signRoster(sodium, next, pen) };
	},
	hasPen: (ring) => ({ has: heldPen(ring) !== undefined })
};
