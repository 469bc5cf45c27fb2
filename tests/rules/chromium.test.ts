import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import * as path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { aFolderWith, root } from '../support/project.ts';

const ask = `
	import { findChromium, provideChromium } from '${path.join(root, 'tests/support/chromium.ts')}';
	const missing = provideChromium();
	console.log('\\n' + JSON.stringify({ missing, found: findChromium() }));
`;

/** A machine of which we know every program. */
const fake = {
	'bin/apt-get':
		'#!/bin/sh\n[ "$1" = update ] || printf "#!/bin/sh\\n" > "$FAKE/bin/chromium"\n' +
		'[ "$1" = update ] || /bin/chmod +x "$FAKE/bin/chromium"\n',
	'bin/sudo': '#!/bin/sh\nshift\nexec "$@"\n'
};

let remove = () => {};
afterEach(() => remove());

function onAMachine(files: Record<string, string>, env: Record<string, string> = {}) {
	const made = aFolderWith(files);
	remove = made.remove;
	mkdirSync(path.join(made.folder, 'bin'), { recursive: true });
	for (const file of Object.keys(files)) chmodSync(path.join(made.folder, file), 0o755);
	const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', ask], {
		cwd: root,
		encoding: 'utf8',
		env: {
			PATH: path.join(made.folder, 'bin'),
			FAKE: made.folder,
			PLAYWRIGHT_BROWSERS_PATH: path.join(made.folder, 'browsers'),
			...env
		}
	});
	const said = JSON.parse(stdout.trim().split('\n').at(-1)!) as {
		missing?: string;
		found?: string;
	};
	return { ...said, folder: made.folder };
}

describe('the Chromium for journeys', () => {
	it('is the one that CHROMIUM_PATH names', () => {
		expect(onAMachine({}, { CHROMIUM_PATH: process.execPath })).toMatchObject({
			found: process.execPath
		});
	});

	it('is said to be missing where CHROMIUM_PATH leads nowhere', () => {
		const { missing } = onAMachine({}, { CHROMIUM_PATH: '/nowhere/chromium' });
		expect(missing).toBe('CHROMIUM_PATH is /nowhere/chromium, but nothing can be run there.');
	});

	it('is the one of the system', () => {
		const { found, folder } = onAMachine({ 'bin/chromium-browser': '#!/bin/sh\n' });
		expect(found).toBe(path.join(folder, 'bin/chromium-browser'));
	});

	it('is installed where there is none', () => {
		const { missing, found, folder } = onAMachine(fake);
		expect(missing).toBeUndefined();
		expect(found).toBe(path.join(folder, 'bin/chromium'));
	});
});
