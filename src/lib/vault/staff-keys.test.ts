import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
	aHolder,
	anEpoch,
	aPlace,
	aScope,
	bytes,
	flipped,
	laterReasonOf,
	sodium
} from '../../../tests/support/vault.ts';
import { anOffice } from '../../../tests/support/vault-office.ts';
import { aKeyPage } from '../../../tests/support/key-page.ts';
import { StaffKeys } from './ask-staff-keys.ts';
import { deriveHere } from './derive.ts';
import { idleMinutes } from './key-ring.ts';
import { openText, sealText } from './objects.ts';
import type { LockedProfile } from './profile.ts';
import { staffName } from './roster.ts';
import type { SignedRoster } from './signed-roster.ts';
import { vouchFor } from './vouchers.ts';
import { openWrap, wrapEpoch } from './wraps.ts';

const office = await anOffice();
const { irmgard, tewodros } = office;
let minutes = 0;
const aPage = () => aKeyPage(() => minutes * 60_000);

type Who = { locked: LockedProfile; paper: string };
const unlock = (page: StaffKeys, who: Who, roster: SignedRoster = office.signed) =>
	page.ask('unlock', {
		locked: who.locked,
		by: { paper: who.paper },
		office: office.office,
		roster,
		fingerprint: office.fingerprint
	});

async function unlocked(who: Who = irmgard, roster?: SignedRoster): Promise<StaffKeys> {
	const page = aPage();
	await unlock(page, who, roster);
	return page;
}

const begin = (page: StaffKeys, scope = aScope('office'), epoch = 1) =>
	page.ask('begin', { scope, epoch, recipients: [irmgard.name, tewodros.name] });

describe('the keys of a page', () => {
	it('seal and open after they were unlocked by words', async () => {
		const slow = await anOffice(deriveHere(sodium));
		const page = aPage();
		const { words, locked } = slow.irmgard;
		const { office, signed: roster, fingerprint } = slow;
		await page.ask('unlock', { locked, by: { words }, office, roster, fingerprint });
		const place = aPlace();
		const scope = aScope('office');
		await page.ask('begin', { scope, epoch: 1, recipients: [slow.irmgard.name] });
		const sealed = await page.ask('seal', { scope, epoch: 1, place, text: 'Notiz' });
		const { entries } = await page.ask('open', { entries: [{ scope, epoch: 1, place, sealed }] });
		expect(entries).toEqual([{ text: 'Notiz' }]);
	});

	it('never come out: no answer holds a private half', async () => {
		const page = await unlocked();
		const { box } = await unlock(page, irmgard);
		const { key, birth, wraps } = await begin(page);
		const given = JSON.stringify([key, birth, wraps, sodium.to_hex(box)]);
		expect(Object.keys(key).toSorted()).toEqual(['epoch', 'publicKey', 'scope']);
		expect(given).not.toContain('privateKey');
	});

	it('are locked before, after locking, and when nobody used them for half an hour', async () => {
		const page = aPage();
		const { scope, epoch } = anEpoch(aScope('office'));
		const seal = () => laterReasonOf(page.ask('seal', { scope, epoch, place: aPlace(), text: '' }));
		expect(await seal()).toBe('locked');
		await unlock(page, irmgard);
		await begin(page, scope);
		minutes += idleMinutes - 1;
		expect(await seal()).toBe('opened');
		minutes += idleMinutes - 1;
		expect(await seal()).toBe('opened');
		minutes += idleMinutes;
		expect(await seal()).toBe('locked');
		await unlock(page, irmgard);
		expect(await seal()).toBe('notOpened');
		await page.ask('lock', {});
		expect(await seal()).toBe('locked');
	});

	it('answer the rest in order where one question failed', async () => {
		const page = aPage();
		const wrong = unlock(page, { ...irmgard, paper: tewodros.paper });
		const [failed, unlockedAfter, sealed] = [
			laterReasonOf(wrong),
			laterReasonOf(unlock(page, irmgard)),
			laterReasonOf(begin(page))
		];
		expect(await Promise.all([failed, unlockedAfter, sealed])).toEqual([
			'notOpened',
			'opened',
			'opened'
		]);
	});

	it('show what opens even where one entry was changed', async () => {
		const page = await unlocked();
		const scope = aScope('office');
		await begin(page, scope);
		const place = aPlace();
		const sealed = await page.ask('seal', { scope, epoch: 1, place, text: 'lesbar' });
		const changed = { ...sealed, box: flipped(sealed.box, 30) };
		const at = { scope, epoch: 1, place };
		const asked = [
			{ ...at, sealed: changed },
			{ ...at, sealed },
			{ ...at, epoch: 2, sealed }
		];
		const { entries } = await page.ask('open', { entries: asked });
		expect(entries).toEqual([
			{ failure: 'notOpened' },
			{ text: 'lesbar' },
			{ failure: 'notOpened' }
		]);
	});

	it('do not let a page wait for ever where their worker cannot start', async () => {
		const { port1 } = new MessageChannel();
		const asked = laterReasonOf(new StaffKeys(port1).ask('lock', {}));
		port1.dispatchEvent(new Event('error'));
		expect(await asked).toBe('unreachable');
		port1.close();
	});

	it('seal and open files', async () => {
		const page = await unlocked();
		const scope = aScope('office');
		await begin(page, scope);
		const place = { kind: 'file.copy', object: randomUUID(), sequence: 0 } as const;
		const sealed = await page.ask('sealFile', { scope, epoch: 1, place, bytes: bytes(70_000) });
		const file = await page.ask('openFile', { scope, epoch: 1, place, sealed });
		expect(Buffer.compare(file.bytes, bytes(70_000))).toBe(0);
	});
});

describe('what the database shows', () => {
	it('reaches a colleague by a wrap, who then opens what was sealed before', async () => {
		const [mine, theirs] = [await unlocked(), await unlocked(tewodros)];
		const scope = aScope('office');
		const { key, birth, wraps } = await begin(mine, scope);
		const place = aPlace();
		const sealed = await mine.ask('seal', { scope, epoch: 1, place, text: 'für beide' });
		const wrap = wraps.find(({ name }) => name === tewodros.name)!.wrap;
		await theirs.ask('receive', { wrap, key, birth });
		const { entries } = await theirs.ask('open', { entries: [{ scope, epoch: 1, place, sealed }] });
		expect(entries).toEqual([{ text: 'für beide' }]);
		const again = await theirs.ask('wrap', { scope, epoch: 1, recipient: irmgard.name });
		expect(await laterReasonOf(mine.ask('receive', { wrap: again.wrap, key, birth }))).toBe(
			'opened'
		);
	});

	it('is refused where it invents an account, an epoch or a key', async () => {
		const page = await unlocked();
		const scope = aScope('office');
		const { key, birth, wraps } = await begin(page, scope);
		const invented = staffName(randomUUID());
		const toNobody = page.ask('wrap', { scope, epoch: 1, recipient: invented });
		expect(await laterReasonOf(toNobody)).toBe('unknownRecipient');
		const forged = anEpoch(scope, 2);
		const sealTo = sodium.from_base64(irmgard.member.sealTo);
		const wrap = wrapEpoch(sodium, forged, { name: irmgard.name, publicKey: sealTo });
		const unsigned = page.ask('receive', { wrap, key: forged });
		expect(await laterReasonOf(unsigned)).toBe('wrapUnsigned');
		const borrowed = page.ask('receive', { wrap, key: forged, birth });
		expect(await laterReasonOf(borrowed)).toBe('wrapUnsigned');
		const mine = wraps.find(({ name }) => name === irmgard.name)!;
		const swapped = { ...key, publicKey: forged.publicKey };
		const other = page.ask('receive', { wrap: mine.wrap, key: swapped, birth });
		expect(await laterReasonOf(other)).toBe('wrapUnsigned');
	});

	it('is not older than what this person has seen, on any device', async () => {
		const { box } = await unlock(aPage(), irmgard, office.sign({ version: 5 }));
		const later = { ...irmgard, locked: { ...irmgard.locked, box } };
		expect(await laterReasonOf(unlock(aPage(), later))).toBe('rosterOlder');
		expect(await laterReasonOf(unlock(aPage(), later, office.sign({ version: 6 })))).toBe('opened');
	});

	it('is read, but not written to, where its author has left', async () => {
		const scope = aScope('office');
		const { key, birth, wraps } = await begin(await unlocked(tewodros), scope);
		const members = [irmgard.member, { ...tewodros.member, left: true }];
		const page = await unlocked(irmgard, office.sign({ version: 2, members }));
		const { wrap } = wraps.find(({ name }) => name === irmgard.name)!;
		await page.ask('receive', { wrap, key, birth });
		const place = aPlace();
		const sealed = sealText(sodium, key, place, 'von früher');
		const { entries } = await page.ask('open', { entries: [{ scope, epoch: 1, place, sealed }] });
		expect(entries).toEqual([{ text: 'von früher' }]);
		const writing = page.ask('seal', { scope, epoch: 1, place, text: 'neu' });
		expect(await laterReasonOf(writing)).toBe('wrapUnsigned');
		const leaver = page.ask('wrap', { scope, epoch: 1, recipient: tewodros.name });
		expect(await laterReasonOf(leaver)).toBe('unknownRecipient');
	});
});

describe('a case that came in at the door', () => {
	it('is signed by whoever opens it first, and goes on with the code in its next epoch', async () => {
		const [door, code, page] = [anEpoch(), aHolder('code'), await unlocked()];
		const { scope } = door;
		const voucher = vouchFor(sodium, door, code);
		const sealTo = sodium.from_base64(irmgard.member.sealTo);
		const wrap = wrapEpoch(sodium, door, { name: irmgard.name, publicKey: sealTo });
		await page.ask('receive', { wrap, key: door });
		const { birth } = await page.ask('adopt', { scope, epoch: 1 });
		expect(await laterReasonOf(page.ask('receive', { wrap, key: door, birth }))).toBe('opened');
		const { key } = await begin(page, scope, 2);
		const asked = { scope, epoch: 2, code, voucher, vouchedIn: 1 };
		const next = await page.ask('wrapCode', asked);
		const opened = openWrap(sodium, next.wrap, code, key);
		const place = aPlace({ kind: 'message.body' });
		const sealed = await page.ask('seal', { scope, epoch: 2, place, text: 'Wir haben gelesen.' });
		expect(openText(sodium, opened, place, sealed)).toBe('Wir haben gelesen.');
		const swapped = { ...code, publicKey: aHolder().publicKey };
		const refused = page.ask('wrapCode', { ...asked, code: swapped });
		expect(await laterReasonOf(refused)).toBe('keySwapped');
	});
});
