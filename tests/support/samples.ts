import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { kinds } from '#lib/vault/kinds.ts';
import { toBase64 } from '#lib/vault/base64.ts';

const bytes = (length: number) => toBase64(new Uint8Array(length).fill(1));
const candidates: unknown[] = [
	...['close', randomUUID(), '2027-01-05', '482173905', `staff/${randomUUID()}`],
	...[`shared/${randomUUID()}`, kinds[0], ...[80, 64, 32, 16, 8].map(bytes), 1, 0]
];

type Entries = Record<string, v.GenericSchema>;

/** Something that this schema takes, as it goes over the wire. */
export function sampleOf(schema: v.GenericSchema): unknown {
	const parts = schema as unknown as {
		entries?: Entries;
		item?: v.GenericSchema;
		wrapped?: v.GenericSchema;
		options?: unknown[];
		pipe?: { type: string; requirement?: number }[];
	};
	if (schema.type === 'boolean') return true;
	if (schema.type === 'array') {
		const least = parts.pipe?.find(({ type }) => type === 'min_length')?.requirement ?? 0;
		return Array.from({ length: least }, () => sampleOf(parts.item!));
	}
	if (schema.type === 'strict_object')
		return Object.fromEntries(
			Object.entries(parts.entries!).map(([name, part]) => [name, sampleOf(part)])
		);
	if (parts.wrapped) return sampleOf(parts.wrapped);
	if (parts.options) return parts.options[0];
	const fitting = candidates.find((one) => v.is(schema, one));
	if (fitting === undefined) throw new Error(`Nothing fits a ${schema.type}.`);
	return fitting;
}

/** A form as the browser of a member sends a sealed file. */
export function aSealedUpload(more: Record<string, string> = {}): { body: string; type: string } {
	const key = '\x01'.repeat(80);
	const fields: Record<string, string> = {
		plain: JSON.stringify({ id: randomUUID(), scope: 'shared', epoch: 1, ...more })
	};
	const files = { 'about.key': key, 'about.box': '\x01box', 'original.key': key };
	const parts = Object.entries(fields).map(
		([name, value]) => `content-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
	);
	for (const [name, value] of Object.entries({ ...files, 'original.box': '\x01box' })) {
		const head = `content-disposition: form-data; name="${name}"; filename="x"`;
		parts.push(`${head}\r\n\r\n${value}\r\n`);
	}
	const body = `${parts.map((part) => `--grenze\r\n${part}`).join('')}--grenze--\r\n`;
	return { body, type: 'multipart/form-data; boundary=grenze' };
}
