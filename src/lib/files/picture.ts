import { badInput } from '../errors/refusal.ts';

/**
 * What a viewer would have to unfold, judged by what the header says: a file of a few kilobytes can
 * claim so many pixels that showing it takes all memory.
 */
export const pictureLimits = {
	/** A phone's largest usual photo has 50 million. */
	pixels: 64_000_000,
	side: 30_000,
	/** Of a JPEG: each one means to go over the whole picture again. */
	scans: 100
} as const;

/** A picture without what does not belong to the picture: place, time, device, comments, previews. */
export type WorkingCopy = Uint8Array<ArrayBuffer>;

export const damaged = () => badInput('error.file.damaged');

/** @throws Refusal 400 */
export function demandPixels(width: number, height: number): void {
	if (width < 1 || height < 1) throw damaged();
	const { side, pixels } = pictureLimits;
	if (width > side || height > side || width * height > pixels)
		throw badInput('error.file.tooManyPixels');
}
