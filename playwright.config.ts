import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './tests/support/chromium.ts';

const executablePath = findChromium();

export default defineConfig({
	testDir: 'tests/journeys',
	globalSetup: './tests/journeys/setup.ts',
	outputDir: 'test-results/journeys',
	workers: 2,
	fullyParallel: false,
	forbidOnly: true,
	// A machine that stands still for a second may break a browser's story; twice is a fault.
	retries: 1,
	// A busy machine is no fault of the product; nothing waits longer than it must.
	timeout: 180_000,
	expect: { timeout: 20_000 },
	use: {
		browserName: 'chromium',
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		colorScheme: 'light',
		// What moves cannot be judged by axe, nor clicked in the same way twice.
		contextOptions: { reducedMotion: 'reduce' },
		trace: 'on-first-retry',
		launchOptions: { args: chromiumFlags(), ...(executablePath ? { executablePath } : {}) }
	},
	projects: [
		{
			name: 'desk',
			testIgnore: '**/*.phone.spec.ts',
			use: { viewport: { width: 1280, height: 800 } }
		},
		{
			name: 'phone',
			testMatch: '**/*.phone.spec.ts',
			use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }
		}
	]
});
