import { applyAction, deserialize } from '$app/forms';
import { invalidate } from '$app/navigation';
import type { ActionResult, SubmitFunction } from '@sveltejs/kit';
import { getText } from '#lib/i18n/context.ts';
import { meetingKey } from '#lib/meetings/key.ts';
import { toast } from '#lib/ui/announce.svelte.ts';

/** For so long after an own change what the page shows anew is no news, in milliseconds. */
const ownChangeMs = 3000;
let lastOwnChange = -ownChangeMs;

/** The reader changed this meeting themselves just now, and was told so. */
export const madeOwnChange = (): boolean => performance.now() - lastOwnChange < ownChangeMs;

type Then = {
	/** After it worked and the page shows it. */
	done?: () => void;
	/** After it was refused; the page's `form` already says why. */
	refused?: (status: number) => void;
};

/**
 * Sends forms of a meeting's page without leaving the place one is at: the page reads its data
 * anew, scroll and focus stay, and so does everything else people are writing – without a network
 * too. Without JavaScript the same forms post and come back by a redirect.
 *
 * Call it while a component is set up.
 */
export function sending(meetingId: () => string) {
	const text = getText();

	async function finish(result: ActionResult, { done, refused }: Then): Promise<void> {
		lastOwnChange = performance.now();
		if (result.type === 'error') return toast(text('agenda.send.failed'));
		if (result.type === 'redirect' && leads(result.location)) return applyAction(result);
		await invalidate(meetingKey(meetingId()));
		if (result.type === 'failure') {
			await applyAction(result);
			return refused?.(result.status);
		}
		await keepingFocus(() => applyAction({ type: 'success', status: 200 }));
		done?.();
	}

	return {
		inPlace:
			(then: Then = {}): SubmitFunction =>
			() =>
			({ result }) =>
				finish(result, then),

		/** Posts to an action of this page without a form, e.g. after a drag. */
		async post(action: string, values: Record<string, string>, then: Then = {}): Promise<void> {
			await finish(await answerTo(action, values), then);
		}
	};
}

async function answerTo(action: string, values: Record<string, string>): Promise<ActionResult> {
	const body = new URLSearchParams(values);
	const headers = { accept: 'application/json', 'x-sveltekit-action': 'true' };
	try {
		const response = await fetch(`?/${action}`, { method: 'POST', headers, body });
		return deserialize(await response.text());
	} catch (error) {
		return { type: 'error', error };
	}
}

/** SvelteKit moves the focus to the page after each success: whoever works by key would begin anew. */
async function keepingFocus(work: () => Promise<void>): Promise<void> {
	const held = document.activeElement;
	await work();
	if (held instanceof HTMLElement && held.isConnected) held.focus({ preventScroll: true });
}

/** Somewhere else, e.g. to the login. */
const leads = (to: string) => new URL(to, location.href).pathname !== location.pathname;
