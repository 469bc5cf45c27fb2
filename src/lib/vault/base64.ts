/** Bytes in JSON and in pages: base64url without padding, the same in browser and server. */
export function toBase64(bytes: Uint8Array): string {
	let text = '';
	// Not all at once: a function takes only so many arguments.
	for (let at = 0; at < bytes.length; at += piece)
		text += String.fromCharCode(...bytes.subarray(at, at + piece));
	return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** @throws DOMException where it is no base64url */
export const fromBase64 = (text: string): Uint8Array =>
	Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) =>
		sign.charCodeAt(0)
	);

const piece = 0x8000;
