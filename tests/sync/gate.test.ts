import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '#lib/minutes/schema.ts';
import { closeCode } from '#sync/protocol.ts';
import { unknownId } from '../support/builders.ts';
import { Client } from './client.ts';
import { aLiveMeeting, someone } from './meeting.ts';
import { Scene } from './scene.ts';

const scene = new Scene();

describe('the gate', () => {
	it('lets nobody in without a session', async () => {
		const { url } = scene.instance;
		expect((await Client.join({ url, room: scene.meeting.room })).closeCode).toBe(4401);
		expect((await scene.join('made-up')).closeCode).toBe(closeCode.noSession);
	});

	it('lets no foreign page in, nor one that hides where it is from', async () => {
		expect((await scene.join(scene.member, { origin: 'https://evil.example' })).closeCode).toBe(
			4403
		);
		expect((await scene.join(scene.member, { origin: null })).closeCode).toBe(4403);
	});

	it('knows no room that does not exist, and no epoch but the present one', async () => {
		const elsewhere = [
			`minutes/${unknownId()}/open/1`,
			scene.meeting.room.replace(/1$/, '2'),
			`minutes/${scene.meeting.id}/closed/${scene.item}/1`,
			'minutes/../etc',
			'%00',
			''
		];
		for (const room of elsewhere)
			expect((await scene.join(scene.member, { room })).closeCode).toBe(4404);
	});

	it('turns away whoever has no right to read there', async () => {
		const stranger = await someone(scene.database.db, null);
		expect((await scene.join(stranger.token)).closeCode).toBe(closeCode.noRight);
		const elsewhere = await (await aLiveMeeting(scene.database.db)).someone();
		expect((await scene.join(elsewhere.token)).closeCode).toBe(closeCode.noRight);
	});

	it('tells a page that is too old to reload, before it can delete what it does not know', async () => {
		expect((await scene.join(scene.member, { schema: SCHEMA_VERSION - 1 })).closeCode).toBe(
			closeCode.pageTooOld
		);
		expect((await scene.join(scene.member, { schema: 'x' })).closeCode).toBe(closeCode.malformed);
		expect((await scene.join(scene.member, { schema: SCHEMA_VERSION })).closeCode).toBeUndefined();
		expect((await scene.join(scene.member)).closeCode).toBeUndefined();
	});

	it('does not take a thousand frames of somebody it has not let in yet', async () => {
		const client = new Client({
			url: scene.instance.url,
			room: scene.meeting.room,
			token: scene.member
		});
		client.connect();
		await client.until(() => client.isOpen);
		for (let n = 0; n < 1000; n++) client.raw(new Uint8Array(20_000));
		expect([4400, 4429]).toContain(await client.ended());
		await scene.roomGoesOn();
	});
});
