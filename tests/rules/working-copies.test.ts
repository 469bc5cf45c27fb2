import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readForeignFile } from '#lib/files/foreign.ts';
import { chromiumFlags, findChromium, provideChromium } from '../support/chromium.ts';
import { aJpeg, aPng, aWebp, exif } from '../support/foreign-files.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
	provideChromium();
	const executablePath = findChromium();
	browser = await chromium.launch({
		...(executablePath ? { executablePath } : {}),
		args: chromiumFlags()
	});
	page = await browser.newPage();
});
afterAll(() => browser.close());

/** A picture as a browser's own encoder writes it. */
async function encoded(type: string): Promise<Uint8Array> {
	const bytes = await page.evaluate(async (type) => {
		const canvas = new OffscreenCanvas(300, 200);
		const pen = canvas.getContext('2d')!;
		const colours = pen.createLinearGradient(0, 0, 300, 200);
		colours.addColorStop(0, 'crimson');
		colours.addColorStop(1, 'teal');
		pen.fillStyle = colours;
		pen.fillRect(0, 0, 300, 150);
		const blob = await canvas.convertToBlob({ type, quality: 0.9 });
		return [...new Uint8Array(await blob.arrayBuffer())];
	}, type);
	return Uint8Array.from(bytes);
}

/** Width, height and all points; "broken" where a browser shows none. */
const seen = (bytes: Uint8Array, type: string) =>
	page.evaluate(
		async ([url]) => {
			const image = new Image();
			image.src = url;
			const failed = await image.decode().catch(() => 'broken');
			if (failed) return failed;
			const { width, height } = image;
			const pen = new OffscreenCanvas(width, height).getContext('2d')!;
			pen.drawImage(image, 0, 0);
			const { data } = pen.getImageData(0, 0, width, height);
			return `${width}×${height} ${data.reduce((sum, point) => (sum * 31 + point) | 0, 0)}`;
		},
		[`data:${type};base64,${Buffer.from(bytes).toString('base64')}`] as const
	);

/** The same photo, as a phone that was held upright stores it. */
function turned(jpeg: Uint8Array): Uint8Array {
	const body = Buffer.concat([Buffer.from('Exif\0\0'), exif(6)]);
	const head = [0xff, 0xe1, 0, body.length + 2];
	return Uint8Array.from([...jpeg.slice(0, 2), ...head, ...body, ...jpeg.slice(2)]);
}

describe('a working copy', () => {
	it.each(['image/jpeg', 'image/png', 'image/webp'])(
		'of %s looks as its original',
		async (type) => {
			const original = await encoded(type);
			const copy = readForeignFile(original, 'Foto').copy!;
			expect(await seen(copy, type)).toBe(await seen(original, type));
			expect(await seen(copy, type)).toMatch(/^300×200 /);
		}
	);

	it('stands upright where the original does', async () => {
		const original = turned(await encoded('image/jpeg'));
		const copy = readForeignFile(original, 'Foto').copy!;
		expect(await seen(copy, 'image/jpeg')).toMatch(/^200×300 /);
		expect(await seen(copy, 'image/jpeg')).toBe(await seen(original, 'image/jpeg'));
	});

	it.each([
		['image/jpeg', aJpeg({ orientation: 6 })],
		['image/png', aPng()],
		['image/webp', aWebp()]
	])('of a %s with everything beside the picture looks as its original', async (type, original) => {
		const copy = readForeignFile(original, 'Foto').copy!;
		expect(await seen(original, type)).not.toBe('broken');
		expect(await seen(copy, type)).toBe(await seen(original, type));
	});
});
