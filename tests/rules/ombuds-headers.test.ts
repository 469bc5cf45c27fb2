import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demoCodes } from '../../src/demo/world.ts';
import { Complainant } from '../support/complainant.ts';
import { aJpeg } from '../support/foreign-files.ts';
import { anOfficeInTown, everyAddress, type OfficeInTown } from '../support/office-in-town.ts';

let scene: OfficeInTown;

beforeAll(async () => {
	scene = await anOfficeInTown(inject('postgres'));
});
afterAll(() => scene.end());

/** Anything that a browser would fetch from somebody else. */
const elsewhere = /\b(?:src|href|action|srcset)="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\//i;

describe('a page of the office', () => {
	it('runs only its own scripts, makes none of text, and is kept by nobody', async () => {
		const pages = everyAddress(scene.number).filter(
			({ method, path }) => method === 'GET' && !path.endsWith('__data.json')
		);
		expect(pages.length).toBeGreaterThan(8);
		for (const { path } of pages) {
			const { headers, body } = await scene.desks.irmgard.ask({ path });
			const policy = String(headers['content-security-policy']);
			for (const rule of [
				...["default-src 'self'", "connect-src 'self'", "object-src 'none'", "base-uri 'none'"],
				...["frame-ancestors 'none'", "require-trusted-types-for 'script'", "worker-src 'self'"]
			])
				expect(policy, path).toContain(rule);
			expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
			expect(body, path).not.toMatch(elsewhere);
			expect(headers, path).toMatchObject({
				...{ 'cache-control': 'no-store', 'referrer-policy': 'same-origin' },
				...{ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' }
			});
			expect(headers['set-cookie'], path).toBeUndefined();
		}
	});
});

describe('a page of intake and return', () => {
	it('has no script, asks nobody else, is kept by nobody and sets one cookie', async () => {
		const somebody = new Complainant(scene.app.url);
		const cookies: string[] = [];
		const look = async (path: string) => {
			const answer = await somebody.get(path);
			const body = await answer.text();
			expect(answer.headers.get('content-security-policy'), path).toMatch(/^default-src 'none'/);
			expect(answer.headers.get('content-security-policy'), path).not.toContain('script-src');
			expect(answer.headers.get('cache-control'), path).toBe('no-store');
			expect(answer.headers.get('referrer-policy'), path).toBe('same-origin');
			expect(body, path).not.toMatch(/<script|<iframe|\sstyle="|\son\w+="|javascript:/i);
			expect(body, path).not.toMatch(elsewhere);
			cookies.push(...answer.headers.getSetCookie());
		};
		await look('/anliegen/rueckkehr');
		const come = await somebody.send('/anliegen/rueckkehr', { code: demoCodes[0] });
		cookies.push(...come.headers.getSetCookie());
		for (const page of ['stand', 'zurueckziehen', 'hinweise', 'code'])
			await look(`/anliegen/rueckkehr/${page}`);
		expect(cookies.length).toBeGreaterThan(0);
		for (const cookie of cookies)
			expect(cookie).toMatch(
				/^anliegen=[\w-]*; (?=.*Path=\/anliegen)(?=.*HttpOnly)(?=.*SameSite=Lax)/i
			);
	});
});

describe('a file of a complaint', () => {
	it('leaves as a download that no browser takes for a page', async () => {
		const somebody = new Complainant(scene.app.url);
		const files = new File([Uint8Array.from(aJpeg({ behind: '<script>1</script>' }))], 'Foto.jpg');
		await somebody.send('/anliegen/neu/was', { story: 'Es ist kalt.', files });
		const page = await (await somebody.get('/anliegen/neu/was')).text();
		const id = /\/anliegen\/dateien\/([\w-]{36})/.exec(page)![1]!;
		const { headers } = await somebody.get(`/anliegen/dateien/${id}`);
		expect(headers.get('content-disposition')).toMatch(/^attachment;/);
		expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
		const picture = await somebody.get(`/anliegen/dateien/${id}/bild`);
		expect(picture.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
		expect(Buffer.from(await picture.arrayBuffer()).includes('script')).toBe(false);
		for (const answer of [headers, picture.headers]) {
			expect(answer.get('x-content-type-options')).toBe('nosniff');
			expect(answer.get('cache-control')).toBe('no-store');
		}
	});
});
