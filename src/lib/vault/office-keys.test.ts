import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { again, aKeyPage, draw, founded, rosterOf, see } from '../../../tests/support/key-page.ts';
import { aHolder, aScope, laterReasonOf } from '../../../tests/support/vault.ts';
import type { StaffKeys } from './ask-staff-keys.ts';
import { staffName, type RosterMember } from './roster.ts';

describe('drawing one’s own keys', () => {
	it('shows words and paper, either of which opens them again, and no private half', async () => {
		const { words, paper, locked, sealTo, signsWith } = await draw('Meral');
		expect(words).toHaveLength(5);
		const byWords = await aKeyPage().ask('enter', { locked, by: { words: words.join(' ') } });
		const byPaper = await aKeyPage().ask('enter', { locked, by: { paper } });
		expect([byWords, byPaper]).toEqual([
			{ sealTo, signsWith },
			{ sealTo, signsWith }
		]);
	});

	it('has a number of eight groups that two people read to each other', async () => {
		const { page, sealTo, signsWith } = await draw('Meral');
		const one = await page.ask('fingerprint', { sealTo, signsWith });
		const other = await page.ask('fingerprint', { sealTo: signsWith, signsWith: sealTo });
		expect(one.spoken).toMatch(/^(\d{4} ){7}\d{4}$/);
		expect(other.spoken).not.toBe(one.spoken);
	});

	it('gives no key of a case, and nothing can be wrapped, while there is no roster', async () => {
		const { page } = await draw('Meral');
		const asked = { scope: aScope('office'), epoch: 1, recipients: [aHolder().name] };
		expect(await laterReasonOf(page.ask('begin', asked))).toBe('noRoster');
		const change = { leaves: randomUUID() };
		expect(await laterReasonOf(page.ask('changeRoster', { change }))).toBe('noRoster');
	});
});

describe('founding an office', () => {
	it('makes a signed roster, three sheets and a profile that holds the pen', async () => {
		const { office, lead, signed, sheets, recovery, box } = await founded();
		const { roster, page } = await again(lead, office, signed, box);
		expect(roster.members).toEqual(rosterOf(signed).members);
		expect(await laterReasonOf(page.ask('rehearse', { recovery, sheets }))).toBe('opened');
		const { signed: next } = await page.ask('changeRoster', {
			change: { member: roster.members[1]!.id, roles: ['ombudsperson'], duty: true }
		});
		expect((await see(page, office, next)).roster.members[1]!.roles).toEqual(['ombudsperson']);
	});

	it('is refused where the list shows other keys for whoever signs it, or nobody leads', async () => {
		const [lead, second] = [await draw('Irmgard', ['officeLead']), await draw('Tewodros')];
		const { sealTo } = await draw('Jemand');
		const found = (members: RosterMember[]) =>
			lead.page.ask('found', { office: randomUUID(), recoveryId: randomUUID(), members });
		const swapped = found([{ ...lead.member, sealTo }, second.member]);
		expect(await laterReasonOf(swapped)).toBe('rosterUnusable');
		const headless = found([{ ...lead.member, roles: ['caseworker'] }, second.member]);
		expect(await laterReasonOf(headless)).toBe('rosterUnusable');
		expect(await laterReasonOf(found([second.member]))).toBe('rosterUnusable');
	});

	it('is not done twice', async () => {
		const { office, lead, signed } = await founded();
		await see(lead.page, office, signed);
		const anew = { office, recoveryId: randomUUID(), members: [lead.member] };
		expect(await laterReasonOf(lead.page.ask('found', anew))).toBe('rosterUnusable');
	});

	it('is rehearsed with the sheets of this recovery and no other', async () => {
		const { office, lead, signed, sheets, recovery } = await founded();
		await see(lead.page, office, signed);
		const other = await founded();
		const swapped = { recovery: other.recovery, sheets: other.sheets };
		expect(await laterReasonOf(lead.page.ask('rehearse', swapped))).toBe('keySwapped');
		const [one, two] = sheets;
		const mixed = { recovery, sheets: [one, two, other.sheets[2]] as typeof sheets };
		expect(await laterReasonOf(lead.page.ask('rehearse', mixed))).toBe('shareMismatch');
	});
});

describe('the roster', () => {
	it('is changed by whoever holds the pen only', async () => {
		const { office, second, signed } = await founded();
		const { page, roster } = await again(second, office, signed);
		const change = { leaves: roster.members[0]!.id };
		expect(await laterReasonOf(page.ask('changeRoster', { change }))).toBe('noPen');
		const asked = { recoveryId: randomUUID() };
		expect(await laterReasonOf(page.ask('renewRecovery', asked))).toBe('noPen');
	});

	it('admits a colleague, whom keys are wrapped to from then on, and lets one leave', async () => {
		const { office, lead, second, signed } = await founded();
		await see(lead.page, office, signed);
		const { member, ...meral } = await draw('Meral');
		const { left: _, ...admit } = member;
		const wider = await lead.page.ask('changeRoster', { change: { admit } });
		await see(lead.page, office, wider.signed);
		const at = { scope: aScope('office'), epoch: 1 };
		const recipients = [lead.member, member].map(({ id }) => staffName(id));
		const { key, birth, wraps } = await lead.page.ask('begin', { ...at, recipients });
		const { page } = await again({ member, ...meral }, office, wider.signed);
		const { wrap } = wraps[1]!;
		expect(await laterReasonOf(page.ask('receive', { wrap, key, birth }))).toBe('opened');

		const change = { leaves: second.member.id };
		const smaller = await lead.page.ask('changeRoster', { change });
		const { roster } = await see(lead.page, office, smaller.signed);
		expect(roster.members[1]).toMatchObject({ left: true, duty: false });
		const late = lead.page.ask('wrap', { ...at, recipient: staffName(second.member.id) });
		expect(await laterReasonOf(late)).toBe('unknownRecipient');
	});

	it('does not take the same keys twice, bring back who left, or lose its last lead', async () => {
		const { office, lead, second, signed } = await founded();
		await see(lead.page, office, signed);
		const ask = (change: Parameters<StaffKeys['ask']>[1]) =>
			laterReasonOf(lead.page.ask('changeRoster', { change } as never));
		const { left: _, ...admit } = second.member;
		expect(await ask({ admit: { ...admit, id: randomUUID() } } as never)).toBe('rosterUnusable');
		expect(await ask({ leaves: lead.member.id } as never)).toBe('rosterUnusable');
		expect(await ask({ leaves: randomUUID() } as never)).toBe('rosterUnusable');
		const without = await lead.page.ask('changeRoster', { change: { leaves: second.member.id } });
		await see(lead.page, office, without.signed);
		const back = { member: second.member.id, roles: ['caseworker'], duty: true };
		expect(await ask(back as never)).toBe('rosterUnusable');
	});

	it('is not believed where the server shows another one while the keys are open', async () => {
		const [mine, forged] = [await founded(), await founded()];
		const { page } = await again(mine.second, mine.office, mine.signed);
		expect(await laterReasonOf(see(page, mine.office, forged.signed))).toBe('rosterForged');
	});
});
