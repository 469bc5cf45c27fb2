import { sendCommand } from '#lib/forms/send-command.ts';
import type { SealedCase } from './view.ts';

/**
 * Which of these cases somebody may still read. Pages that were opened before cannot know.
 *
 * @param numbers fifty at most
 * @throws CommandRefused 404 where they are not of the office any more
 */
export async function stillThere(numbers: string[]): Promise<string[]> {
	if (numbers.length === 0) return [];
	const question = { numbers, beginningsOnly: true };
	const { cases } = await sendCommand<{ cases: SealedCase[] }>('/ombudsstelle/inhalte', question);
	return cases.map(({ number }) => number);
}
