import * as v from 'valibot';
import { isRandomId } from '../vault/scopes.ts';
import { longestText } from '../vault/text.ts';
import { bytesSchema, epochKeySchema, recipientNameSchema, wrapSchema } from '../vault/wire.ts';

/** What the page for records sends: what somebody said by telephone or across the table, sealed. */

const id = v.pipe(v.string(), v.check(isRandomId));

const sealedAnswers = v.strictObject({
	id,
	key: bytesSchema(80),
	box: bytesSchema(longestText + 64)
});

/** What leads back to it, locked with digits that only its slip has. */
const code = v.strictObject({
	id,
	locator: v.pipe(v.string(), v.regex(/^\d{6}$/)),
	salt: bytesSchema(16),
	publicKey: bytesSchema(32),
	box: bytesSchema(256),
	wrap: wrapSchema,
	voucher: bytesSchema(32)
});

export const takeDownInput = v.strictObject({
	id,
	/** They speak for somebody else. */
	helper: v.boolean(),
	narrative: sealedAnswers,
	key: epochKeySchema,
	birth: v.strictObject({ author: recipientNameSchema, signature: bytesSchema(64) }),
	/** For whoever takes it down; nobody else gets a key before it was read back. */
	wrap: wrapSchema,
	code
});
export type TakeDownInput = v.InferOutput<typeof takeDownInput>;

export const correctRecordInput = v.strictObject({
	id,
	helper: v.boolean(),
	narrative: sealedAnswers
});

export const redrawCodeInput = v.strictObject({ id, code });

export const discardRecordInput = v.strictObject({ id });

export const readBackInput = v.strictObject({
	id,
	/** It was read out, and whoever told it said that it is right. */
	readBack: v.literal(true),
	/** For everybody on duty whom it does not concern, and for recovery. */
	wraps: v.pipe(
		v.array(v.strictObject({ name: recipientNameSchema, wrap: wrapSchema })),
		v.maxLength(100)
	),
	/** Judged by the browser: the server cannot read whom somebody names. */
	excluded: v.pipe(
		v.array(v.strictObject({ staffId: id, ground: v.picklist(['standing', 'complainant']) })),
		v.maxLength(100)
	),
	marks: v.strictObject({ urgent: v.boolean(), fourEyes: v.boolean() })
});
export type ReadBackInput = v.InferOutput<typeof readBackInput>;
