import { sending } from '../agenda/sending.svelte.ts';
import { getText } from '../i18n/context.ts';
import type { MessageKey } from '../i18n/text.ts';
import { announce } from '../ui/announce.svelte.ts';

/** What an action of the page of a decision gave back. */
export type Failure = {
	action: string;
	values: Record<string, string>;
	errors: Record<string, string>;
};

/**
 * Sends a form of the page in its place. The page itself shows what came of it; whoever hears it is
 * told. Call it while a component is made.
 */
export function sendingOf(meetingId: () => string) {
	const text = getText();
	const { inPlace } = sending(meetingId);
	return (said: MessageKey) => inPlace({ done: () => announce(text(said)) });
}
