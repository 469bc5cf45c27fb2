import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import { closeCode, encodeUpdate, messageType, syncMessage, syncType } from '#sync/protocol.ts';
import { made, Scene } from './scene.ts';

const scene = new Scene();

describe('a frame that is none', () => {
	const frames: [string, Uint8Array | string][] = [
		['is empty', new Uint8Array()],
		['is text', 'hello'],
		['has an unknown type', Uint8Array.of(42, 1, 2, 3)],
		['is cut off', Uint8Array.of(0, 2, 200, 1, 5)],
		[
			'is a cut off update',
			encodeUpdate(made((doc) => doc.getText('x').insert(0, 'abc')).slice(0, 9))
		],
		['holds random bytes', syncMessage(syncType.update, randomBytes(7, 400))],
		['has an unknown sync type', Uint8Array.of(0, 9, 1, 0)],
		['holds a broken state vector', syncMessage(syncType.step1, Uint8Array.of(255, 255, 255))],
		['holds broken presence', Uint8Array.of(messageType.awareness, 3, 9, 9, 9)]
	];
	it.each(frames)('%s', async (_, frame) => {
		await scene.isRefused((client) => client.raw(frame), closeCode.malformed);
	});

	it('is too large', async () => {
		await scene.isRefused((client) => client.raw(new Uint8Array(30_000_000)), closeCode.tooLarge);
	});

	it('is one of many random ones; none of them gets through or stops the server', async () => {
		const before = await scene.meeting.stored(scene.item);
		for (let seed = 1; seed <= 60; seed++) {
			const client = await scene.join(scene.member);
			client.raw(randomBytes(seed, 1 + (seed % 50)));
			client.raw(syncMessage(syncType.update, randomBytes(seed + 1000, 60)));
			await client.ended();
		}
		expect(await scene.meeting.stored(scene.item)).toEqual(before);
		await scene.roomGoesOn();
	});
});

/** The same bytes for the same seed. */
function randomBytes(seed: number, length: number): Uint8Array {
	const encoder = encoding.createEncoder();
	let state = seed * 2_654_435_761;
	for (let n = 0; n < length; n++) {
		state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + n) >>> 0;
		encoding.write(encoder, state & 255);
	}
	return encoding.toUint8Array(encoder);
}
