import type { Clock } from './clock.ts';

/**
 * An item's clock going on in the browser, from what the server last said: the clocks of two
 * machines need not agree. Call it while a component is made.
 */
export function runningClock(item: () => Clock | undefined): { readonly seconds: number } {
	let passed = $state(0);

	$effect(() => {
		const running = item()?.running;
		passed = 0;
		if (!running) return;
		const since = Date.now();
		const tick = () => (passed = Math.floor((Date.now() - since) / 1000));
		const timer = setInterval(tick, 1000);
		return () => clearInterval(timer);
	});

	return {
		get seconds() {
			return (item()?.usedSeconds ?? 0) + passed;
		}
	};
}
