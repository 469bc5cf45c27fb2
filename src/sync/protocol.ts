import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/*
 * What page and sync server say to each other, browser-safe. 0, 1 and 3 are those of y-websocket;
 * 4 to 6 are ours and go from the server to the page only.
 */
export const messageType = {
	sync: 0,
	awareness: 1,
	queryAwareness: 3,
	saved: 4,
	refused: 5,
	changed: 6
} as const;

/** Inside a message of type `sync`, as in y-protocols. Step 2 and update are counted by `saved`. */
export const syncType = { step1: 0, step2: 1, update: 2 } as const;

/** 4400–4499 end the retries of y-websocket; after any other code the page comes back by itself. */
export const closeCode = {
	malformed: 4400,
	noSession: 4401,
	noRight: 4403,
	noRoom: 4404,
	pageTooOld: 4409,
	refused: 4422,
	tooMany: 4429,
	tooLarge: 1009,
	restart: 1012,
	tryLater: 1013
} as const;
export type CloseCode = (typeof closeCode)[keyof typeof closeCode];

/** Why a frame was refused; the page says it in words (`minutes.refused.<reason>`). */
export const refusalReasons = [
	/** This person may not write there. */
	'noRight',
	/** Text for an item that is not (or no longer) in this room. */
	'noSuchItem',
	/** Something the schema does not know. */
	'notInSchema',
	'tooLarge',
	/** Built on changes that the server never got. */
	'partsMissing',
	/** Written under the client id of another person. */
	'foreignClient',
	/** Written without knowing that words of this item were taken out for good: it may bring them back. */
	'redacted',
	/** The minutes of this room are closed for writing. */
	'frozen'
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** What a `changed` message speaks of; the page re-runs its `load`. */
export const changedTopics = [
	'meeting',
	'agenda',
	'decisions',
	'commitments',
	/** An item's text moved to another room: rewrite caches, drop undo. */
	'rooms',
	'seats',
	'attendance',
	'speaking',
	'positions',
	'attachments',
	/** Draft, objections, approval, versions. */
	'record'
] as const;
export type ChangedTopic = (typeof changedTopics)[number];

/** Who is there, written by the server from the session; a page can move its own cursor only. */
export type Presence = {
	user: {
		id: string;
		name: string;
		seatId: string | null;
		/** Of the seat's organisation. */
		group: string | null;
		/** Agenda item in which this person wrote a moment ago. */
		writing: string | null;
		/** False: this person does not show cursor and writing. */
		visible: boolean;
	};
	/** As y-prosemirror writes it: relative positions. */
	cursor?: { anchor: object; head: object };
};

export type Saved = {
	/** Of what is on disk. */
	stateVector: Uint8Array;
	/** How many sync frames (step 2 and update) of this connection are on disk. */
	frames: number;
};
export type Refused = { reason: RefusalReason; /** Counted from 1. */ frame: number };

const reasonPrefix = 'minutes.refused.';

/** The message key that travels in `refused`. */
export const keyOfReason = (reason: RefusalReason) => `${reasonPrefix}${reason}` as const;

export function encodeSaved({ stateVector, frames }: Saved): Uint8Array {
	return message(messageType.saved, (encoder) => {
		encoding.writeVarUint8Array(encoder, stateVector);
		encoding.writeVarUint(encoder, frames);
	});
}

export function encodeRefused({ reason, frame }: Refused): Uint8Array {
	return message(messageType.refused, (encoder) => {
		encoding.writeVarString(encoder, keyOfReason(reason));
		encoding.writeVarUint(encoder, frame);
	});
}

export function encodeChanged(topic: ChangedTopic): Uint8Array {
	return message(messageType.changed, (encoder) => encoding.writeVarString(encoder, topic));
}

export function encodeUpdate(update: Uint8Array): Uint8Array {
	return syncMessage(syncType.update, update);
}

/** @param content state vector of step 1, update of step 2 */
export function syncMessage(type: 0 | 1 | 2, content: Uint8Array): Uint8Array {
	return message(messageType.sync, (encoder) => {
		encoding.writeVarUint(encoder, type);
		encoding.writeVarUint8Array(encoder, content);
	});
}

/** @param states an awareness update as y-protocols writes it */
export function encodeAwareness(states: Uint8Array): Uint8Array {
	return message(messageType.awareness, (encoder) => encoding.writeVarUint8Array(encoder, states));
}

function message(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, type);
	write(encoder);
	return encoding.toUint8Array(encoder);
}

/* For y-websocket's `messageHandlers`: the decoder stands behind the message type. */

export function decodeSaved(decoder: decoding.Decoder): Saved {
	const stateVector = decoding.readVarUint8Array(decoder);
	return { stateVector, frames: decoding.readVarUint(decoder) };
}

/** Of an unknown reason (a newer server) no more is said than that the text was refused. */
export function decodeRefused(decoder: decoding.Decoder): Refused {
	const name = decoding.readVarString(decoder).slice(reasonPrefix.length);
	const reason = refusalReasons.find((known) => known === name) ?? 'notInSchema';
	return { reason, frame: decoding.readVarUint(decoder) };
}

/** Undefined: a topic this page does not know; it re-reads everything. */
export function decodeChanged(decoder: decoding.Decoder): ChangedTopic | undefined {
	const name = decoding.readVarString(decoder);
	return changedTopics.find((topic) => topic === name);
}
