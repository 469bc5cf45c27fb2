import { Refusal } from '#lib/errors/refusal.ts';
import { CommandRefused } from '#lib/forms/send-command.ts';
import type { MessageKey, Text } from '#lib/i18n/text.ts';
import { VaultFailure } from '#lib/vault/failure.ts';

/** Why something of the office was not done, as a sentence: what happened and what to do now. */
export function sentenceFor(problem: unknown, text: Text): string {
	if (problem instanceof VaultFailure) return text(`office.failure.${problem.reason}`);
	// Refused before anything was sent, e.g. a file of another kind.
	if (problem instanceof Refusal) return text(problem.key);
	if (problem instanceof CommandRefused) return problem.sentence ?? text(keyFor(problem.status));
	// A fault of ours: the page says so, and whoever looks at its console sees where.
	reportError(problem);
	return text('office.failure.unexpected');
}

/** Where no sentence came with it. */
function keyFor(status: number): MessageKey {
	if (status === 0) return 'office.failure.network';
	if (status === 401) return 'office.failure.loggedOut';
	return status === 413 ? 'error.tooLarge' : 'error.incomplete';
}
