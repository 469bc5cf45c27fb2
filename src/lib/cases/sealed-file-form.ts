import * as v from 'valibot';
import { badInput } from '../errors/refusal.ts';
import { isEpoch, isRandomId } from '../vault/scopes.ts';
import type { SealedUpload } from '../vault/sealed-uploads.ts';

const plainSchema = v.strictObject({
	id: v.pipe(v.string(), v.check(isRandomId)),
	scope: v.picklist(['shared', 'office']),
	epoch: v.custom<number>((epoch) => typeof epoch === 'number' && isEpoch(epoch))
});

export type SealedFileForm = Omit<v.InferOutput<typeof plainSchema>, 'id'> & {
	upload: SealedUpload;
};

/** What `sendFile` sends. @throws Refusal 400 for anything else */
export async function sealedFileIn(form: FormData): Promise<SealedFileForm> {
	const { id, scope, epoch } = plainIn(form.get('plain'));
	const [about, original] = [await partIn(form, 'about'), await partIn(form, 'original')];
	const copy = form.has('copy.box') ? await partIn(form, 'copy') : undefined;
	return { scope, epoch, upload: { id, about, original, copy } };
}

function plainIn(given: unknown) {
	try {
		return v.parse(plainSchema, JSON.parse(String(given)));
	} catch {
		throw badInput('error.incomplete');
	}
}

/** PostgreSQL checks once more what a sealed key and box are. */
async function partIn(form: FormData, name: string) {
	const [key, box] = [form.get(`${name}.key`), form.get(`${name}.box`)];
	if (!(key instanceof Blob) || !(box instanceof Blob)) throw badInput('error.incomplete');
	const bytes = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
	const part = { key: await bytes(key), box: await bytes(box) };
	if (part.key.length !== 80 || part.box[0] !== 1) throw badInput('error.incomplete');
	return part;
}
