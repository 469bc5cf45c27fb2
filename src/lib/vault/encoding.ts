import { VaultFailure } from './failure.ts';

export type Field = string | number | Uint8Array;

const lengthBytes = 4;
const numberBytes = 8;

/** Fields, each behind its length: no two different lists have the same bytes. */
export function encodeFields(fields: readonly Field[]): Uint8Array {
	return joinBytes(fields.map(bytesOf).flatMap((bytes) => [lengthOf(bytes), bytes]));
}

/** @throws VaultFailure `malformed` if the bytes are not exactly `count` fields */
export function decodeFields(bytes: Uint8Array, count: number): Uint8Array[] {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const fields: Uint8Array[] = [];
	let at = 0;
	while (fields.length < count) {
		if (at + lengthBytes > bytes.length) throw new VaultFailure('malformed');
		const end = at + lengthBytes + view.getUint32(at);
		if (end > bytes.length) throw new VaultFailure('malformed');
		fields.push(bytes.slice(at + lengthBytes, end));
		at = end;
	}
	if (at !== bytes.length) throw new VaultFailure('malformed');
	return fields;
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

function bytesOf(field: Field): Uint8Array {
	if (field instanceof Uint8Array) return field;
	if (typeof field === 'number') return bytesOfNumber(field);
	// TextEncoder makes one sign of every half character: two names would become one.
	if (!field.isWellFormed()) throw new VaultFailure('uncleanText');
	return new TextEncoder().encode(field);
}

function bytesOfNumber(value: number): Uint8Array {
	if (!Number.isSafeInteger(value) || value < 0) throw new VaultFailure('malformed');
	const bytes = new Uint8Array(numberBytes);
	new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
	return bytes;
}

function lengthOf({ length }: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(lengthBytes);
	new DataView(bytes.buffer).setUint32(0, length);
	return bytes;
}

/** For public keys, hashes and names: how long it takes tells where they differ. */
export const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
	one.length === other.length && one.every((byte, at) => byte === other[at]);
