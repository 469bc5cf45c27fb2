/** What `runForm` gives back to a page: a sentence per field, and everything that was typed. */
export type FormState = {
	errors?: Record<string, string> | undefined;
	values?: Record<string, string> | undefined;
};
