import { answerCode, type CodeAsks } from './code-keys.ts';
import { answerContent, type ContentAsks } from './content-keys.ts';
import { answerOffice, type OfficeAsks } from './office-keys.ts';
import { answerLead, type LeadAsks } from './lead-keys.ts';
import { answerOwn, type OwnAsks } from './own-keys.ts';
import type { Answering } from './staff-keys-messages.ts';

/** What a page may ask of its keys. No answer holds a private half. */
export type Asks = OwnAsks & ContentAsks & CodeAsks & OfficeAsks & LeadAsks;

/** @throws VaultFailure */
export const answerStaff: Answering<Asks> = {
	...answerOwn,
	...answerContent,
	...answerCode,
	...answerOffice,
	...answerLead
};
