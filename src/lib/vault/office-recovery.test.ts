import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { again, draw, founded, rosterOf, see } from '../../../tests/support/key-page.ts';
import { anEpoch, aScope, laterReasonOf, sodium } from '../../../tests/support/vault.ts';
import { staffName, type RosterMember } from './roster.ts';
import { signBirth } from './births.ts';
import { wrapEpoch } from './wraps.ts';

describe('using two of the three sheets', () => {
	async function aLostCase() {
		const made = await founded();
		const { second, recovery, office, signed } = made;
		const { page } = await again(second, office, signed);
		const door = anEpoch();
		const wrap = { wrap: wrapEpoch(sodium, door, recovery), key: door };
		const recover = (with_: object = {}) =>
			page.ask('recover', {
				office,
				roster: signed,
				recovery,
				sheets: [made.sheets[2], made.sheets[0]],
				recoveryId: randomUUID(),
				changes: [],
				wraps: [wrap],
				...with_
			});
		return { ...made, page, door, wrap, recover };
	}

	it('opens named cases for whoever sits there, and makes new sheets and a new roster', async () => {
		const { page, recover, door, office, sheets, signed } = await aLostCase();
		const done = await recover();
		const { roster } = await see(page, office, done.signed);
		expect(roster.version).toBe(rosterOf(signed).version + 1);
		expect(roster.recovery.id).not.toBe(rosterOf(signed).recovery.id);
		expect(done.sheets.some((sheet) => sheets.includes(sheet))).toBe(false);
		const [rewrapped] = done.wraps;
		if (!rewrapped || !('wrap' in rewrapped)) throw new Error('not wrapped');
		const received = page.ask('receive', { wrap: rewrapped.wrap, key: door });
		expect(await laterReasonOf(received)).toBe('opened');
		const { recovery, sheets: renewed } = done;
		expect(await laterReasonOf(page.ask('rehearse', { recovery, sheets: renewed }))).toBe('opened');
	});

	it('gives the pen only to whoever leads the office afterwards', async () => {
		const { page, office, second, lead, recover } = await aLostCase();
		const used = await recover();
		await see(page, office, used.signed);
		const change = { leaves: lead.member.id };
		expect(await laterReasonOf(page.ask('changeRoster', { change }))).toBe('noPen');
		const roles: RosterMember['roles'] = ['officeLead', 'caseworker'];
		const [one, two] = used.sheets;
		const anew = { roster: used.signed, recovery: used.recovery, sheets: [one, two], wraps: [] };
		const changes = [{ member: second.member.id, roles, duty: true }];
		const led = await recover({ ...anew, changes });
		const next = await again(second, office, led.signed, led.box);
		expect(await laterReasonOf(next.page.ask('changeRoster', { change }))).toBe('opened');
	});

	it('admits somebody with new keys where all who were there have lost theirs', async () => {
		const { office, signed, recovery, sheets, lead, second, wrap } = await aLostCase();
		const { page, member } = await draw('Irmgard', ['officeLead']);
		const { left: _, ...admit } = member;
		const changes = [{ admit }, { leaves: lead.member.id }, { leaves: second.member.id }];
		const two: [string, string] = [sheets[0], sheets[1]];
		const asked = { office, roster: signed, recovery, sheets: two, changes, wraps: [wrap] };
		const done = await page.ask('recover', { ...asked, recoveryId: randomUUID() });
		expect(done.wraps[0]).toHaveProperty('wrap');
		expect((await see(page, office, done.signed)).roster.members).toHaveLength(3);
	});

	it('says of each case whether its key opened, and believes no invented epoch', async () => {
		const { recover, recovery, wrap, office, lead, signed } = await aLostCase();
		const invented = anEpoch(aScope('office'));
		const forged = { wrap: wrapEpoch(sodium, invented, recovery), key: invented };
		const foreign = { wrap: wrapEpoch(sodium, anEpoch(), recovery), key: anEpoch() };
		const strangers = sodium.crypto_sign_keypair().privateKey;
		const signature = signBirth(sodium, invented, strangers);
		const signedBy = { ...forged, birth: { author: staffName(lead.member.id), signature } };
		const { wraps } = await recover({ wraps: [wrap, forged, foreign, signedBy] });
		expect(wraps.map((one) => ('failure' in one ? one.failure : 'opened'))).toEqual([
			'opened',
			'wrapUnsigned',
			'wrapMisplaced',
			'wrapUnsigned'
		]);
		expect(rosterOf(signed).office).toBe(office);
	});

	it('does nothing with sheets or a roster of another office, and nothing while locked', async () => {
		const { page, recover, lead } = await aLostCase();
		const other = await founded();
		expect(await laterReasonOf(recover({ sheets: [other.sheets[0], other.sheets[1]] }))).toBe(
			'shareMismatch'
		);
		expect(await laterReasonOf(recover({ roster: other.signed }))).toBe('rosterForged');
		const theirs = { recovery: other.recovery, sheets: [other.sheets[0], other.sheets[1]] };
		expect(await laterReasonOf(recover(theirs))).toBe('keySwapped');
		await page.ask('lock', {});
		expect(await laterReasonOf(recover())).toBe('locked');
		expect(lead.words).toHaveLength(5);
	});
});
