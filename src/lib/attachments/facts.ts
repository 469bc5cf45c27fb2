import * as v from 'valibot';
import type { AttachmentFact } from './attachments.ts';

const facts = v.array(
	v.object({ id: v.string(), name: v.string(), size: v.number(), hash: v.string() })
);

/** The files that a version knows of; one that is older than attachments knows none. */
export function attachedIn({ attachments }: { attachments?: unknown }): AttachmentFact[] {
	const found = v.safeParse(facts, attachments);
	return found.success ? found.output : [];
}
