import { attachmentHeader } from '../files/name.ts';

type Given = { name: string; mediaType: string; bytes: Uint8Array };

/** Nothing in it runs or loads anything, should a browser ever take it for a page of ours. */
const policy = "sandbox; default-src 'none'";

/** A file leaves as a file: never shown as a page of ours, never kept by a cache. */
export const downloadOf = ({ name, mediaType, bytes }: Given): Response =>
	answer(bytes, { 'content-type': mediaType, 'content-disposition': attachmentHeader(name) });

/** A picture that was stripped, to be seen in a page. Anything else is downloaded. */
export const pictureOf = (file: Given): Response =>
	file.mediaType.startsWith('image/')
		? answer(file.bytes, { 'content-type': file.mediaType, 'content-disposition': 'inline' })
		: downloadOf(file);

function answer(bytes: Uint8Array, headers: Record<string, string>): Response {
	const body = new Uint8Array(bytes);
	return new Response(body, {
		headers: {
			...headers,
			'content-length': String(body.byteLength),
			'content-security-policy': policy,
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-store'
		}
	});
}
