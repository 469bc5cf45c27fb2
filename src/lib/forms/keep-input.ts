import { invalidateAll } from '$app/navigation';
import type { SubmitFunction } from '@sveltejs/kit';

/**
 * For `use:enhance`: what somebody typed stays in the form. When another person was faster (409)
 * the page is read again, so that sending once more meets the new state.
 *
 * @param done runs after it worked
 */
export const keepInput =
	(done?: () => void): SubmitFunction =>
	({ submitter }) =>
	async ({ result, update }) => {
		await update({ reset: result.type === 'success' });
		if (result.type === 'failure' && result.status === 409) await invalidateAll();
		if (result.type === 'success' || result.type === 'redirect') done?.();
		// A row that moves to its new place drops the focus; people press the same button again.
		if (submitter?.isConnected && document.activeElement === document.body) submitter.focus();
	};
