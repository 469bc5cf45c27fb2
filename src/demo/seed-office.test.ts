import { describe, expect } from 'vitest';
import { system } from '#lib/access/actor.ts';
import { behindTheWall } from '#lib/access/wall.server.ts';
import {
	currentRecovery,
	latestRoster,
	listStaff,
	profileOf,
	theOffice
} from '#lib/offices/queries.server.ts';
import { deriveHere } from '#lib/vault/derive.ts';
import { openProfile } from '#lib/vault/profile.ts';
import { staffName } from '#lib/vault/roster.ts';
import { readRoster } from '#lib/vault/signed-roster.ts';
import { as } from '../../tests/support/builders.ts';
import { it } from '../../tests/support/seeded.ts';
import { sodium } from '../../tests/support/vault.ts';
import { demoPassphrase } from './world.ts';

describe('the ombuds office of the demo town', () => {
	it('has its ceremony behind it, and keys that open with the passphrase of the demo', async ({
		db
	}) => {
		const office = (await theOffice({ db }))!;
		expect(office.openedOn! < '2026-03-06').toBe(true);
		await behindTheWall(as(system, db), async (ctx) => {
			const staff = await listStaff(ctx, office.id);
			expect(staff.map(({ name, duty }) => `${name} ${duty}`).sort()).toEqual([
				'Dr. Irmgard Wellenstein-Quast true',
				'Tewodros Grunau true'
			]);
			expect((await currentRecovery(ctx, office.id))?.rehearsedOn).toBe(office.openedOn);
			const row = (await latestRoster(ctx, office.id))!;
			const signed = { text: row.signedText, signature: row.signature, signer: row.signer };
			for (const { id } of staff) {
				const stored = (await profileOf(ctx, id))!;
				const locked = { ...stored, name: staffName(id) };
				const { profile } = await openProfile(sodium, deriveHere(sodium), locked, {
					words: demoPassphrase
				});
				const { roster } = readRoster(sodium, signed, { office: office.id, pin: profile.pin! });
				expect(roster.members.map(({ duty }) => duty)).toEqual([true, true]);
			}
		});
	});
});
