import { readForeignFile } from '#lib/files/foreign.ts';
import { sendParts } from '#lib/forms/send-command.ts';
import type { KeyDesk } from '#lib/offices/key-desk.svelte.ts';
import type { SealedObject } from '#lib/vault/objects.ts';
import { scopeName } from '#lib/vault/scopes.ts';
import { aboutOf, placeOfAbout, placeOfFile } from '#lib/vault/sealed-uploads.ts';
import { newestOf } from './tending.ts';
import type { CaseScope, OpenCase } from './view.ts';

/**
 * A file that somebody of the office adds: looked at, stripped and sealed in this browser. Neither its
 * bytes nor its name leave it readable.
 *
 * @throws Refusal as `readForeignFile`; VaultFailure; CommandRefused
 */
export async function sendFile(
	keys: KeyDesk,
	view: OpenCase,
	{ file, scope }: { file: File; scope: CaseScope }
): Promise<void> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const read = readForeignFile(bytes, file.name);
	const object = crypto.randomUUID();
	const epoch = newestOf(view, scope)?.epoch ?? 1;
	const name = { scope: scopeName(scope, view.id), epoch };
	const said = JSON.stringify(aboutOf({ ...read, bytes }));
	const seal = (kind: 'file.original' | 'file.copy', bytes: Uint8Array) =>
		keys.ask('sealFile', { ...name, place: placeOfFile(object, kind), bytes });
	const form = new FormData();
	form.set('plain', JSON.stringify({ id: object, scope, epoch }));
	put(form, 'about', await keys.ask('seal', { ...name, place: placeOfAbout(object), text: said }));
	put(form, 'original', await seal('file.original', bytes));
	if (read.copy) put(form, 'copy', await seal('file.copy', read.copy));
	await sendParts(`/ombudsstelle/anliegen/${view.number}/dateien`, form);
}

function put(form: FormData, name: string, { key, box }: SealedObject): void {
	form.set(`${name}.key`, new Blob([key.slice()]));
	form.set(`${name}.box`, new Blob([box.slice()]));
}
