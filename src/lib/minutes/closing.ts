import { closeCode } from '#sync/protocol.ts';
import type { MessageKey } from '../i18n/text.ts';

/** What the sync server means when it closes a socket. */
export type Closing = {
	/** The sentence the page shows. */
	reason: MessageKey;
	/** Trying again could not help. */
	final: boolean;
	/** What this device keeps of the room must go. */
	forget: boolean;
	/** A new document of the same room may be opened at once. */
	startAfresh: boolean;
	/** The page still exists for this person and can be read anew. */
	stillReadable: boolean;
};

const closing = (reason: MessageKey, facts: Partial<Closing> = {}): Closing => ({
	reason,
	final: true,
	forget: false,
	startAfresh: false,
	stillReadable: false,
	...facts
});

const closings: Record<number, Closing> = {
	[closeCode.tooLarge]: closing('minutes.closed.tooLarge', { forget: true, startAfresh: true }),
	[closeCode.malformed]: closing('minutes.closed.refused', { forget: true, startAfresh: true }),
	[closeCode.noSession]: closing('minutes.closed.session'),
	[closeCode.noRight]: closing('minutes.closed.right', { forget: true }),
	[closeCode.noRoom]: closing('minutes.closed.moved', { forget: true, stillReadable: true }),
	[closeCode.pageTooOld]: closing('minutes.closed.old'),
	[closeCode.refused]: closing('minutes.closed.refused', { forget: true, startAfresh: true }),
	[closeCode.tooMany]: closing('minutes.closed.tooMany')
};

/** Undefined: the connection was lost, and trying again is right. */
export const closingOf = (code: number): Closing | undefined => closings[code];
