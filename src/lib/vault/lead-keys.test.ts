import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { again, draw, founded, rosterOf, see } from '../../../tests/support/key-page.ts';
import { anEpoch, flipped, laterReasonOf, sodium } from '../../../tests/support/vault.ts';
import type { StaffKeys } from './ask-staff-keys.ts';
import type { Roster } from './roster.ts';
import { signRoster, type SignedRoster } from './signed-roster.ts';
import { wrapEpoch } from './wraps.ts';

/** Tewodros draws a pen, Irmgard signs for the last time, and both pages read the step. */
async function handedOver() {
	const made = await founded();
	const { office, lead, second, signed } = made;
	await see(lead.page, office, signed);
	const { page } = await again(second, office, signed);
	const { offer, box } = await page.ask('drawPen', {});
	const step = (await lead.page.ask('handOver', { to: second.member.id, offer })).signed;
	await see(lead.page, office, step);
	await see(page, office, step);
	return { ...made, page, offer, box, step };
}
const change = { leaves: randomUUID() };
const byPen = (page: StaffKeys) => laterReasonOf(page.ask('changeRoster', { change }));
const refusedBy = (page: StaffKeys, office: string, roster: SignedRoster) =>
	laterReasonOf(see(page, office, roster));
const withSteps = (signed: SignedRoster, steps: SignedRoster[]) => ({ ...signed, steps });

describe('handing over the lead', () => {
	it('lets the new pen sign and the old one no more', async () => {
		const { lead, second, page, office, step } = await handedOver();
		const [irmgard, tewodros] = rosterOf(step).members;
		expect(irmgard!.roles).toEqual(['ombudsperson']);
		expect(tewodros!.roles).toEqual(['officeLead', 'caseworker']);
		expect(await byPen(lead.page)).toBe('noPen');
		const own = await page.ask('changeRoster', {});
		expect(rosterOf(own.signed)).not.toHaveProperty('successor');
		expect(await refusedBy(lead.page, office, own.signed)).toBe('opened');
		expect(rosterOf(own.signed).members[1]!.id).toBe(second.member.id);
	});

	it('is followed by whoever was away, over two steps too', async () => {
		const { office, lead, second, signed, page, step } = await handedOver();
		const { page: late } = await again(second, office, signed);
		const back = await lead.page.ask('drawPen', {});
		const second_ = await page.ask('handOver', { to: lead.member.id, offer: back.offer });
		await see(lead.page, office, second_.signed);
		const { signed: last } = await lead.page.ask('changeRoster', {});
		expect(await refusedBy(late, office, last)).toBe('rosterForged');
		expect(await refusedBy(late, office, withSteps(last, [second_.signed, step]))).toBe(
			'rosterForged'
		);
		expect(await refusedBy(late, office, withSteps(last, [step, second_.signed]))).toBe('opened');
	});

	it('is refused where the offer is not signed by whoever is to lead', async () => {
		const { office, lead, second, signed } = await founded();
		await see(lead.page, office, signed);
		const { page } = await again(second, office, signed);
		const { offer } = await page.ask('drawPen', {});
		const swapped = sodium.crypto_sign_keypair().publicKey;
		const ask = (asked: object) =>
			laterReasonOf(
				lead.page.ask('handOver', { to: second.member.id, offer: { ...offer, ...asked } })
			);
		expect(await ask({ pen: swapped })).toBe('keySwapped');
		expect(await ask({ sealed: flipped(offer.sealed, 5) })).toBe('keySwapped');
		expect(await ask({ signature: flipped(offer.signature, 5) })).toBe('keySwapped');
		expect(await laterReasonOf(lead.page.ask('handOver', { to: randomUUID(), offer }))).toBe(
			'unknownRecipient'
		);
		expect(await laterReasonOf(lead.page.ask('drawPen', {}))).toBe('rosterUnusable');
		expect(await byPen(page)).toBe('noPen');
	});
});

describe('a step to another signing key', () => {
	const text = (key: Uint8Array) =>
		sodium.to_base64(key, sodium.base64_variants.URLSAFE_NO_PADDING);
	const stepTo = (roster: Roster, signsWith: Uint8Array): Roster => ({
		...roster,
		version: roster.version + 1,
		successor: { signsWith: text(signsWith), compare: false }
	});

	it('is refused where whoever writes the database signed it', async () => {
		const { office, second, signed } = await founded();
		const { page } = await again(second, office, signed);
		const forger = sodium.crypto_sign_keypair();
		const forged = signRoster(sodium, stepTo(rosterOf(signed), forger.publicKey), forger);
		const after = signRoster(sodium, { ...rosterOf(signed), version: 3 }, forger);
		expect(await refusedBy(page, office, forged)).toBe('rosterForged');
		const dressed = { ...forged, signer: signed.signer };
		expect(await refusedBy(page, office, dressed)).toBe('rosterForged');
		for (const step of [forged, dressed, signed])
			expect(await refusedBy(page, office, withSteps(after, [step]))).toBe('rosterForged');
	});

	it('leaves no way back to a list from before it', async () => {
		const { office, page, lead, signed, step } = await handedOver();
		for (const one of [page, lead.page]) {
			expect(await refusedBy(one, office, signed)).toBe('rosterForged');
			expect(await refusedBy(one, office, withSteps(signed, [step]))).toBe('rosterForged');
			expect(await refusedBy(one, office, step)).toBe('opened');
		}
	});
});

describe('recovery after the lead was handed over', () => {
	async function lost() {
		const made = await handedOver();
		const { office, page, offer, recovery, sheets, step } = made;
		const now = { ...recovery, rosterKey: offer.pen, pen: offer.sealed };
		const door = anEpoch();
		const wraps = [{ wrap: wrapEpoch(sodium, door, recovery), key: door }];
		const asked = { office, roster: step, recovery: now, changes: [], wraps };
		const two: [string, string] = [sheets[0], sheets[1]];
		const recover = (changed: object = {}, at = page) =>
			at.ask('recover', { ...asked, sheets: two, recoveryId: randomUUID(), ...changed });
		return { ...made, now, door, recover };
	}

	it('opens with the same sheets', async () => {
		const { recover, page, office } = await lost();
		const done = await recover();
		expect(done.wraps[0]).toHaveProperty('wrap');
		expect(await refusedBy(page, office, done.signed)).toBe('opened');
		expect(await laterReasonOf(page.ask('changeRoster', {}))).toBe('opened');
		const { recovery, sheets } = done;
		expect(await laterReasonOf(page.ask('rehearse', { recovery, sheets }))).toBe('opened');
	});

	it('is refused where the sealed pen is another one, or was taken away', async () => {
		const { recover, now, recovery } = await lost();
		expect(await laterReasonOf(recover({ recovery }))).toBe('keySwapped');
		const { pen: _, ...without } = now;
		expect(await laterReasonOf(recover({ recovery: without }))).toBe('keySwapped');
		const forged = { ...now, pen: flipped(now.pen, 5) };
		expect(await laterReasonOf(recover({ recovery: forged }))).toBe('notOpened');
	});

	it('makes everybody else compare the number of the new key', async () => {
		const { recover, lead, office, page } = await lost();
		const done = await recover();
		await see(page, office, done.signed);
		const { signed: own } = await page.ask('changeRoster', {});
		const shown = withSteps(own, [done.signed]);
		expect(await refusedBy(lead.page, office, done.signed)).toBe('rosterRecovered');
		expect(await refusedBy(lead.page, office, shown)).toBe('rosterRecovered');
		const { fingerprint } = await lead.page.ask('fingerprint', { roster: shown });
		const other = lead.page.ask('see', {
			office,
			roster: shown,
			fingerprint: flipped(fingerprint, 3)
		});
		expect(await laterReasonOf(other)).toBe('rosterRecovered');
		await see(lead.page, office, shown, fingerprint);
		expect(await refusedBy(lead.page, office, shown)).toBe('opened');
	});

	it('works for somebody with new keys, from the pen that lay under the sheets', async () => {
		const { recover, lead, second, office, step, signed } = await lost();
		const { page, member } = await draw('Irmgard', ['officeLead']);
		const { left: _, ...admit } = member;
		const changes = [{ admit }, { leaves: lead.member.id }, { leaves: second.member.id }];
		const shown = { changes, roster: step };
		const done = await recover(shown, page);
		expect(await refusedBy(page, office, done.signed)).toBe('opened');
		const unlinked = recover({ changes, roster: signed }, (await draw('Meral')).page);
		expect(await laterReasonOf(unlinked)).not.toBe('opened');
	});
});
