import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	aHolder,
	anEpoch,
	aScope,
	flipped,
	reasonOf,
	sodium
} from '../../../tests/support/vault.ts';
import { demandBirth, signBirth } from './births.ts';
import type { RecipientName } from './recipients.ts';
import {
	dutyMembers,
	staffName,
	unknownRecipients,
	type Roster,
	type RosterMember
} from './roster.ts';
import {
	fingerprintOf,
	firstPin,
	readRoster,
	recipientOnRoster,
	signersOf,
	signRoster,
	type SignedRoster
} from './signed-roster.ts';

const pen = sodium.crypto_sign_keypair();
const office = randomUUID();
const text = (key: Uint8Array) => sodium.to_base64(key, sodium.base64_variants.URLSAFE_NO_PADDING);

const aMember = (with_: Partial<RosterMember> = {}): RosterMember => ({
	id: randomUUID(),
	name: 'Meral',
	roles: ['ombudsperson'],
	duty: true,
	left: false,
	sealTo: text(aHolder().publicKey),
	signsWith: text(sodium.crypto_sign_keypair().publicKey),
	...with_
});
const [irmgard, tewodros] = [
	aMember({ name: 'Irmgard', roles: ['officeLead'] }),
	aMember({ name: 'Tewodros', duty: false })
];
const aRoster = (with_: Partial<Roster> = {}): Roster => ({
	office,
	version: 4,
	members: [irmgard, tewodros],
	recovery: { id: randomUUID(), sealTo: text(aHolder().publicKey) },
	...with_
});
const pinned = firstPin(fingerprintOf(sodium, pen.publicKey));
const read = (signed: SignedRoster, pin = pinned) => readRoster(sodium, signed, { office, pin });
const sign = (roster: Roster, keys: typeof pen = pen) => signRoster(sodium, roster, keys);

describe('the roster of an office', () => {
	it('is read where the office lead signed it, and is seen from then on', () => {
		const roster = aRoster();
		const first = read(sign(roster));
		expect(first.roster).toEqual(roster);
		expect(first.pin.version).toBe(4);
		expect(read(sign(roster), first.pin).pin).toEqual(first.pin);
		expect(read(sign({ ...roster, version: 9 }), first.pin).pin.version).toBe(9);
	});

	it('is refused where somebody else signed it, also with a key of their own', () => {
		const operator = sodium.crypto_sign_keypair();
		const roster = aRoster({ members: [irmgard, aMember({ name: 'Invented' })] });
		const forged = sign(roster, operator);
		const refused = [
			forged,
			{ ...forged, signer: pen.publicKey },
			{ ...sign(roster), signer: operator.publicKey },
			{ ...sign(roster), signature: flipped(sign(roster).signature, 3) },
			{ ...sign(roster), signature: new Uint8Array() }
		].map((signed) => reasonOf(() => read(signed)));
		expect(refused).toEqual(Array(5).fill('rosterForged'));
	});

	it('is refused once a word of it was changed in the database', () => {
		const signed = sign(aRoster());
		const changed = [
			signed.text.replace(tewodros.sealTo, text(aHolder().publicKey)),
			signed.text.replace('"duty":false', '"duty":true'),
			signed.text.replace('"version":4', '"version":5'),
			`${signed.text} `
		].map((changedText) => reasonOf(() => read({ ...signed, text: changedText })));
		expect(changed).toEqual(Array(4).fill('rosterForged'));
	});

	it('is refused where it is older than what was seen, or another one of the same version', () => {
		const { pin } = read(sign(aRoster()));
		expect(reasonOf(() => read(sign(aRoster({ version: 3 })), pin))).toBe('rosterOlder');
		const other = aRoster({ members: [irmgard] });
		expect(reasonOf(() => read(sign(other), pin))).toBe('rosterForked');
	});

	it('is refused where a key signed the step that was replaced before', () => {
		const next = sodium.crypto_sign_keypair();
		const stepTo = (signer: typeof pen, version: number) =>
			aRoster({ version, successor: { signsWith: text(signer.publicKey), compare: false } });
		const { pin } = read(sign(stepTo(next, 5)));
		expect(read(sign(aRoster({ version: 6 }), next), pin).pin.version).toBe(6);
		const thief = sodium.crypto_sign_keypair();
		const again = sign(stepTo(thief, 6));
		const after = { ...sign(aRoster({ version: 7 }), thief), steps: [again] };
		const instead = sign(stepTo(thief, 5));
		expect([again, after, instead].map((one) => reasonOf(() => read(one, pin)))).toEqual(
			Array(3).fill('rosterForged')
		);
	});

	it('is refused where it is of another office, or no roster at all, even if signed', () => {
		const elsewhere = sign(aRoster({ office: randomUUID() }));
		expect(reasonOf(() => read(elsewhere))).toBe('rosterUnusable');
		const doubled = aMember({ id: irmgard.id });
		const wrong = [
			aRoster({ members: [irmgard, doubled] }),
			aRoster({ members: [irmgard, aMember({ sealTo: irmgard.sealTo })] }),
			aRoster({ version: 0 }),
			aRoster({ members: [aMember({ sealTo: 'abc' })] })
		].map((roster) => reasonOf(() => sign(roster)));
		expect(wrong).toEqual(Array(4).fill('rosterUnusable'));
	});

	it('gives the key of everybody who is here and of recovery, and shows a swapped one', () => {
		const roster = aRoster();
		const recovery: RecipientName = `recovery/${roster.recovery.id}`;
		const name = staffName(irmgard.id);
		const { publicKey } = recipientOnRoster(sodium, roster, name);
		expect(text(publicKey)).toBe(irmgard.sealTo);
		expect(recipientOnRoster(sodium, roster, name, publicKey).publicKey).toEqual(publicKey);
		expect(text(recipientOnRoster(sodium, roster, recovery).publicKey)).toBe(
			roster.recovery.sealTo
		);
		const swapped = aHolder().publicKey;
		expect(reasonOf(() => recipientOnRoster(sodium, roster, name, swapped))).toBe('keySwapped');
	});

	it('gives no key of an invented account, nor of somebody who left', () => {
		const roster = aRoster({ members: [irmgard, { ...tewodros, left: true }] });
		const names = [staffName(randomUUID()), staffName(tewodros.id)];
		expect(names.map((name) => reasonOf(() => recipientOnRoster(sodium, roster, name)))).toEqual([
			'unknownRecipient',
			'unknownRecipient'
		]);
	});

	it('raises the alarm over wraps to people it does not know, and codes nobody vouches for', () => {
		const roster = aRoster({ members: [irmgard, { ...tewodros, left: true }] });
		const [code, strange] = [aHolder('code').name, aHolder('code').name];
		const invented = staffName(randomUUID());
		const found = [staffName(irmgard.id), staffName(tewodros.id), invented, code, strange];
		expect(unknownRecipients(roster, found, [code])).toEqual([
			staffName(tewodros.id),
			invented,
			strange
		]);
	});

	it('knows who is on duty and not excluded', () => {
		const members = [irmgard, aMember({ name: 'Excluded' }), aMember({ left: true }), tewodros];
		const excluded = [members[1]!.id];
		expect(dutyMembers(aRoster({ members }), excluded).map(({ name }) => name)).toEqual([
			'Irmgard'
		]);
	});

	it('counts the signature of somebody who left for reading, not for writing', () => {
		const keys = sodium.crypto_sign_keypair();
		const gone = aMember({ left: true, signsWith: text(keys.publicKey) });
		const roster = aRoster({ members: [irmgard, gone] });
		const epoch = anEpoch(aScope('office'));
		const birth = {
			author: staffName(gone.id),
			signature: signBirth(sodium, epoch, keys.privateKey)
		};
		const doing = (what: 'reading' | 'writing') =>
			reasonOf(() => demandBirth(sodium, epoch, birth, signersOf(sodium, roster, what)));
		expect([doing('reading'), doing('writing')]).toEqual(['opened', 'wrapUnsigned']);
	});
});
