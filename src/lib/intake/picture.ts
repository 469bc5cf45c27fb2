import { encode } from 'uqr';

/** A QR code as one path; `size` is the side in modules, with the quiet zone that cameras need. */
export function pictureOf(digits: string): { size: number; path: string } {
	const { data, size } = encode(digits, { ecc: 'M', border: 4 });
	const rows = data.map((row, y) =>
		row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')).join('')
	);
	return { size, path: rows.join('') };
}
