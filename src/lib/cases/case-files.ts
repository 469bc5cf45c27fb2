/** Numbers in one place: files of a case. */
export const caseFileLimits = {
	/** With what somebody sends first; after that, with each message. */
	atOnce: 10,
	/** In all, whoever sent them. */
	everPerCase: 200
} as const;

/** A file in the list of whoever may open it. */
export type CaseFile = {
	id: string;
	name: string;
	mediaType: string;
	/** Of the original, in bytes. */
	size: number;
	/** A picture that can be shown in the page. */
	shown: boolean;
	side: 'complainant' | 'helper' | 'office' | 'system';
	/** `YYYY-MM-DD` */
	on: string;
};
