import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOrMake } from './notice-key.ts';

const aFile = () => path.join(mkdtempSync(path.join(tmpdir(), 'notice-')), 'deep', 'notice.key');

describe('the key of addresses for notices', () => {
	it('is made once, for this user alone, and read by all who come later', async () => {
		const file = aFile();
		const keys = await Promise.all([readOrMake(file), readOrMake(file)]);
		expect(keys[0]).toHaveLength(32);
		expect(keys[1]).toEqual(keys[0]);
		expect(await readOrMake(file)).toEqual(keys[0]);
		expect(statSync(file).mode & 0o777).toBe(0o600);
	});

	it('is never written over', async () => {
		const file = aFile();
		await readOrMake(file);
		writeFileSync(file, 'something else');
		await expect(readOrMake(file)).rejects.toThrow('does not hold a key');
		expect(readFileSync(file, 'utf8')).toBe('something else');
	});
});
