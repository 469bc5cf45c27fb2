import { closeCode, type CloseCode, type RefusalReason } from './protocol.ts';

/** A frame whose content does not come into the document; the page is told why and gets its text back. */
export class Refused extends Error {
	readonly reason: RefusalReason;

	constructor(reason: RefusalReason) {
		super(reason);
		this.name = 'Refused';
		this.reason = reason;
	}
}

/** The connection ends with this code. */
export class Ended extends Error {
	readonly code: CloseCode;

	constructor(code: CloseCode) {
		super(String(code));
		this.name = 'Ended';
		this.code = code;
	}
}

/** @throws Ended if the bytes do not say what they should */
export function decoded<T>(decode: () => T): T {
	try {
		return decode();
	} catch {
		throw new Ended(closeCode.malformed);
	}
}
