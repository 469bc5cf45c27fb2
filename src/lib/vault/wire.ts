import * as v from 'valibot';
import { fromBase64, toBase64 } from './base64.ts';
import type { PenOffer } from './pens.ts';
import type { LockedProfile } from './profile.ts';
import { isRecipientName, type RecipientName } from './recipients.ts';
import type { Recovery } from './recovery.ts';
import { isEpoch, isScopeName, type EpochKey, type ScopeName } from './scopes.ts';
import type { SignedRoster } from './signed-roster.ts';

/** The same with every byte string as base64url: what goes over the wire. */
export type Wire<T> = T extends Uint8Array
	? string
	: T extends object
		? { [K in keyof T]: Wire<T[K]> }
		: T;

export function toWire<T>(value: T): Wire<T>;
export function toWire(value: unknown): unknown {
	if (value instanceof Uint8Array) return toBase64(value);
	if (Array.isArray(value)) return value.map((one) => toWire(one as unknown));
	if (typeof value !== 'object' || value === null || value instanceof Date) return value;
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, toWire(one)]));
}

/** @param most bytes */
export const bytesSchema = (most: number) =>
	v.pipe(
		v.string(),
		v.maxLength(Math.ceil((most * 4) / 3)),
		// Four signs make three bytes; one alone is half of nothing.
		v.check((text) => /^[A-Za-z0-9_-]*$/.test(text) && text.length % 4 !== 1),
		v.transform(fromBase64)
	);

const exactly = (length: number) =>
	v.pipe(
		bytesSchema(length),
		v.check((bytes) => bytes.length === length)
	);

export const recipientNameSchema = v.custom<RecipientName>(
	(name) => typeof name === 'string' && isRecipientName(name)
);
export const scopeNameSchema = v.custom<ScopeName>(
	(name) => typeof name === 'string' && isScopeName(name)
);

/** What a wrapped key of an epoch takes at most. */
export const wrapSchema = bytesSchema(512);

export const epochKeySchema = v.strictObject({
	scope: scopeNameSchema,
	epoch: v.custom<number>((epoch) => typeof epoch === 'number' && isEpoch(epoch)),
	publicKey: exactly(32)
}) satisfies v.GenericSchema<Wire<EpochKey>, EpochKey>;

export const lockedProfileSchema = v.strictObject({
	name: recipientNameSchema,
	salt: exactly(16),
	byWords: bytesSchema(256),
	byPaper: bytesSchema(256),
	box: bytesSchema(1024)
}) satisfies v.GenericSchema<Wire<LockedProfile>, LockedProfile>;

const signedList = {
	text: v.pipe(v.string(), v.maxLength(100_000)),
	signature: exactly(64),
	signer: exactly(32)
};

export const signedRosterSchema = v.strictObject({
	...signedList,
	steps: v.optional(v.array(v.strictObject(signedList)))
}) satisfies v.GenericSchema<Wire<SignedRoster>, SignedRoster>;

export const recoverySchema = v.strictObject({
	name: recipientNameSchema,
	publicKey: exactly(32),
	rosterKey: exactly(32),
	boxes: v.pipe(v.array(bytesSchema(512)), v.length(3)),
	pen: v.optional(bytesSchema(256))
}) satisfies v.GenericSchema<Wire<Recovery>, Recovery>;

export const penOfferSchema = v.strictObject({
	pen: exactly(32),
	sealed: bytesSchema(256),
	signature: exactly(64)
}) satisfies v.GenericSchema<Wire<PenOffer>, PenOffer>;
