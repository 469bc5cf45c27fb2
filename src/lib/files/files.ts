/** Numbers in one place: what people may attach. */
export const fileLimits = {
	/** 10 MiB: a scanned letter, a photo, no film. */
	bytes: 10 * 1024 * 1024,
	nameCharacters: 120
} as const;

/** What may be attached, by content; the ending is what a file of that kind is called here. */
export const fileTypes = {
	pdf: { mediaType: 'application/pdf', ending: 'pdf' },
	png: { mediaType: 'image/png', ending: 'png' },
	jpeg: { mediaType: 'image/jpeg', ending: 'jpg' },
	webp: { mediaType: 'image/webp', ending: 'webp' },
	text: { mediaType: 'text/plain; charset=utf-8', ending: 'txt' },
	odt: { mediaType: 'application/vnd.oasis.opendocument.text', ending: 'odt' },
	docx: {
		mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
		ending: 'docx'
	}
} as const;
export type FileType = keyof typeof fileTypes;

/** For `accept` of a file field: a help in choosing, no check. */
export const acceptedFiles = '.pdf,.png,.jpg,.jpeg,.webp,.txt,.odt,.docx';

/** A file as lists show it, without its bytes. */
export type FileName = { id: string; name: string; mediaType: string; size: number };
