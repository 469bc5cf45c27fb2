import { describe, expect, it } from 'vitest';
import { Scene } from './scene.ts';

const scene = new Scene();

describe('presence', () => {
	it('that is forged is ignored: name and id come from the session', async () => {
		const evil = await scene.meeting.someone('member', { name: '<b>Ada\u202E</b>' });
		const client = await scene.join(evil.token);
		const user = { id: scene.witness.doc.clientID, name: 'Bürgermeister', visible: true };
		client.sendAwareness([{ clientId: client.doc.clientID, clock: 1, state: { user } }]);
		await scene.witness.until(() =>
			scene.witness.others().some((other) => other.user.id === evil.id)
		);
		const seen = scene.witness.others().find((other) => other.user.id === evil.id)!;
		expect(seen.user).toMatchObject({ name: '<b>Ada</b>', seatId: evil.seatId });
		expect(JSON.stringify(scene.witness.others())).not.toContain('Bürgermeister');
		expect(client.closeCode).toBeUndefined();
	});

	it('of others in a frame changes nothing', async () => {
		const victim = await scene.meeting.someone();
		const page = await scene.join(victim.token);
		page.sendAwareness([{ clientId: page.doc.clientID, clock: 1, state: {} }]);
		await scene.witness.until(() =>
			scene.witness.others().some(({ user }) => user.id === victim.id)
		);
		const client = await scene.join(scene.member);
		client.sendAwareness([
			{ clientId: client.doc.clientID, clock: 1, state: {} },
			{ clientId: page.doc.clientID, clock: 99_999_999_999_999, state: null }
		]);
		await scene.roomGoesOn();
		expect(scene.witness.others().some(({ user }) => user.id === victim.id)).toBe(true);
		expect(client.closeCode).toBeUndefined();
	});
});

describe('memory', () => {
	it('stays bounded when a reader does not read: it has to come back', async () => {
		const lazy = await scene.join(scene.member);
		lazy.stall();
		const big = 'x'.repeat(400_000);
		for (let n = 0; n < 60; n++) {
			const text = scene.witness.write(scene.item, big);
			await scene.witness.saved();
			text.delete(0, text.length);
		}
		await scene.witness.saved();
		lazy.readOn();
		expect(await lazy.ended()).toBe(1006);
		await scene.roomGoesOn();
	});
});
