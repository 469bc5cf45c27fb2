/** First byte of a frame that is a whole binary message (RFC 6455, 5.2). */
const wholeBinary = 0x82;

/**
 * WebSocket frames as a server without compression sends them (RFC 6455, 5.2), one behind the other:
 * written at once, and the same bytes for every socket that gets them.
 */
export function framesOf(messages: Uint8Array[]): Uint8Array {
	const headers = messages.map(({ length }) => headerOf(length));
	return Buffer.concat(messages.flatMap((message, index) => [headers[index]!, message]));
}

function headerOf(length: number): Buffer {
	if (length < 126) return Buffer.from([wholeBinary, length]);
	const wide = length > 0xffff;
	const header = Buffer.alloc(wide ? 10 : 4);
	header[0] = wholeBinary;
	header[1] = wide ? 127 : 126;
	if (wide) header.writeBigUInt64BE(BigInt(length), 2);
	else header.writeUInt16BE(length, 2);
	return header;
}
