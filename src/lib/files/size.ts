import type { Text } from '../i18n/text.ts';

/** People read kilobytes up to a megabyte. */
export const sizeIn = (text: Text, bytes: number): string =>
	bytes < 1_000_000
		? text('files.kb', { size: Math.max(1, Math.round(bytes / 1000)) })
		: text('files.mb', { size: Math.round(bytes / 100_000) / 10 });
