import { beforeNavigate } from '$app/navigation';
import type { MinutesConnection } from './connection.svelte.ts';

/**
 * Asks before a page is left that holds text nobody else has. To be called while the page's
 * component is made.
 */
export function warnBeforeLeaving(
	connection: () => MinutesConnection | undefined,
	question: () => string
): void {
	beforeNavigate((navigation) => {
		if (!connection()?.hasUnsavedText) return;
		// A closing tab cannot be asked in our words; cancelling makes the browser ask in its own.
		if (navigation.willUnload || !confirm(question())) navigation.cancel();
	});
}
