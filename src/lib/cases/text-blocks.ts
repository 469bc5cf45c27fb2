/** Sentences that letters of an ombuds office need again and again; everybody changes them in place. */
export const textBlocks = [
	'thanks',
	'understood',
	'moreNeeded',
	'noDeadlines',
	'consent',
	'interim',
	'notOurs',
	'objection'
] as const;
