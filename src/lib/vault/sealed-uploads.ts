import { foreignTypes, type ForeignFile } from '../files/foreign.ts';
import { orFail, VaultFailure } from './failure.ts';
import { openFile, sealFile, type FilePlace } from './files.ts';
import { openText, sealText, type SealedObject } from './objects.ts';
import type { EpochKey, OpenedEpoch } from './scopes.ts';
import type { Sodium } from './sodium.ts';

/** What is known of a file once its name is opened. */
export type FileAbout = {
	name: string;
	mediaType: string;
	/** Of the original, in bytes. */
	size: number;
	/** There is a copy that can be shown. */
	shown: boolean;
};

/** Three things under one id: what it is called and is, the bytes as they came, what is shown. */
export type SealedUpload = {
	id: string;
	about: SealedObject;
	original: SealedObject;
	copy: SealedObject | undefined;
};

export const placeOfAbout = (object: string) =>
	({ kind: 'file.name', object, sequence: 0 }) as const;

export const placeOfFile = (object: string, kind: FilePlace['kind']): FilePlace => ({
	kind,
	object,
	sequence: 0
});

export const aboutOf = ({
	bytes,
	copy,
	name,
	mediaType
}: ForeignFile & { bytes: Uint8Array }): FileAbout => ({
	name,
	mediaType,
	size: bytes.length,
	shown: copy !== undefined
});

/** @param id drawn for this file alone */
export function sealUpload(
	sodium: Sodium,
	to: EpochKey,
	id: string,
	upload: ForeignFile & { bytes: Uint8Array }
): SealedUpload {
	const { bytes, copy } = upload;
	return {
		id,
		about: sealText(sodium, to, placeOfAbout(id), JSON.stringify(aboutOf(upload))),
		original: sealFile(sodium, to, placeOfFile(id, 'file.original'), bytes),
		copy: copy && sealFile(sodium, to, placeOfFile(id, 'file.copy'), copy)
	};
}

const mediaTypes: readonly string[] = Object.values(foreignTypes).map((type) => type.mediaType);

/**
 * @throws VaultFailure `notOpened`; `malformed` where somebody sealed what no page of ours writes: a
 *   media type of their own would be shown by browsers as what it says
 */
export function openAbout(
	sodium: Sodium,
	by: OpenedEpoch,
	id: string,
	sealed: SealedObject
): FileAbout {
	return aboutIn(openText(sodium, by, placeOfAbout(id), sealed));
}

/** @throws VaultFailure `malformed` */
export function aboutIn(text: string): FileAbout {
	const said = orFail('malformed', (): unknown => JSON.parse(text));
	if (typeof said !== 'object' || said === null) throw new VaultFailure('malformed');
	const { name, mediaType, size, shown } = said as Partial<FileAbout>;
	const known = typeof mediaType === 'string' && mediaTypes.includes(mediaType);
	if (!known || typeof name !== 'string' || typeof size !== 'number')
		throw new VaultFailure('malformed');
	return { name, mediaType, size, shown: shown === true && mediaType.startsWith('image/') };
}

export const openUpload = (
	sodium: Sodium,
	by: OpenedEpoch,
	{ id, kind }: { id: string; kind: FilePlace['kind'] },
	sealed: SealedObject
): Uint8Array => openFile(sodium, by, placeOfFile(id, kind), sealed);
