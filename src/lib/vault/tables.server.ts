import { sql } from 'drizzle-orm';
import {
	boolean,
	check,
	foreignKey,
	index,
	integer,
	pgTable,
	primaryKey,
	text,
	uuid,
	type AnyPgColumn
} from 'drizzle-orm/pg-core';
import { cases } from '../cases/tables.server.ts';
import { at, bytea, day, isOneOf } from '../db/columns.server.ts';
import { kinds, type Kind } from './kinds.ts';
import { scopeTypes, type ScopeType } from './scopes.ts';

const itsCase = () =>
	uuid('case_id')
		.notNull()
		.references(() => cases.id, { onDelete: 'cascade' });

const scopeColumns = () => ({
	caseId: itsCase(),
	scopeType: text('scope_type').$type<ScopeType>().notNull(),
	scopeId: uuid('scope_id').notNull(),
	epoch: integer('epoch').notNull()
});

/** The public halves, with the signature of whoever drew them. */
export const scopeEpochs = pgTable(
	'scope_epochs',
	{
		...scopeColumns(),
		publicKey: bytea('public_key').notNull(),
		/** Null: drawn by the server at the door, and not yet signed by a member. */
		authorId: uuid('author_id'),
		signature: bytea('signature'),
		/** Somebody who held its key is gone: it is read, and the next write begins another one. */
		over: boolean('over').notNull().default(false)
	},
	(t) => [
		primaryKey({ columns: [t.scopeType, t.scopeId, t.epoch] }),
		index('scope_epochs_by_case').on(t.caseId),
		isOneOf('scope_type_is_known', t.scopeType, scopeTypes),
		check('a_public_key_has_32_bytes', sql`length(${t.publicKey}) = 32`),
		check('signed_by_somebody', sql`(${t.authorId} is null) = (${t.signature} is null)`)
	]
);

const ofAnEpoch = (t: { scopeType: AnyPgColumn; scopeId: AnyPgColumn; epoch: AnyPgColumn }) =>
	foreignKey({
		columns: [t.scopeType, t.scopeId, t.epoch],
		foreignColumns: [scopeEpochs.scopeType, scopeEpochs.scopeId, scopeEpochs.epoch]
	}).onDelete('cascade');

export const recipientTypes = ['staff', 'code', 'recovery'] as const;

/** The private half of an epoch for one recipient. Deleting these is erasing. */
export const wraps = pgTable(
	'wraps',
	{
		...scopeColumns(),
		recipientType: text('recipient_type').$type<(typeof recipientTypes)[number]>().notNull(),
		recipientId: uuid('recipient_id').notNull(),
		wrap: bytea('wrap').notNull()
	},
	(t) => [
		primaryKey({
			columns: [t.scopeType, t.scopeId, t.epoch, t.recipientType, t.recipientId]
		}),
		ofAnEpoch(t),
		index('wraps_by_case').on(t.caseId),
		index('wraps_by_recipient').on(t.recipientType, t.recipientId),
		isOneOf('recipient_type_is_known', t.recipientType, recipientTypes)
	]
);

/** Codes by which people come back. Nothing here tells a right code from a wrong one but opening it. */
export const codes = pgTable(
	'codes',
	{
		id: uuid('id').primaryKey(),
		caseId: itsCase(),
		party: text('party').$type<'complainant' | 'helper'>().notNull(),
		locator: text('locator').notNull().unique(),
		salt: bytea('salt').notNull(),
		publicKey: bytea('public_key').notNull(),
		box: bytea('box').notNull(),
		/** What the key of this epoch of the shared scope vouches for. */
		voucher: bytea('voucher').notNull(),
		vouchedIn: integer('vouched_in').notNull(),
		/** Staff saw it: replaced at the first return. */
		drawnByOffice: boolean('drawn_by_office').notNull().default(false),
		drawnOn: day('drawn_on').notNull(),
		revokedOn: day('revoked_on')
	},
	(t) => [
		index('codes_by_case').on(t.caseId),
		check('a_locator_has_six_digits', sql`${t.locator} ~ '^[0-9]{6}$'`),
		isOneOf('party_is_known', t.party, ['complainant', 'helper'])
	]
);

/** Somebody who typed their code. The cookie opens `box`; this row alone opens nothing. */
export const returnSessions = pgTable(
	'return_sessions',
	{
		/** SHA-256 of the cookie, hex. */
		id: text('id').primaryKey(),
		codeId: uuid('code_id')
			.notNull()
			.references(() => codes.id, { onDelete: 'cascade' }),
		caseId: itsCase(),
		expiresAt: at('expires_at').notNull(),
		box: bytea('box').notNull(),
		/** During intake only: the written code, under the cookie as well. */
		writtenCode: bytea('written_code')
	},
	(t) => [
		index('return_sessions_by_time').on(t.expiresAt),
		check('a_session_is_found_by_a_hash', sql`${t.id} ~ '^[0-9a-f]{64}$'`)
	]
);

/** Everything that somebody wrote. Without `key` nothing is left of it. */
export const sealedObjects = pgTable(
	'sealed_objects',
	{
		...scopeColumns(),
		id: uuid('id').notNull(),
		kind: text('kind').$type<Kind>().notNull(),
		sequence: integer('sequence').notNull(),
		key: bytea('key').notNull(),
		box: bytea('box').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.id, t.kind, t.sequence] }),
		ofAnEpoch(t),
		index('sealed_objects_by_case').on(t.caseId),
		isOneOf('object_kind_is_known', t.kind, kinds),
		check('an_object_has_a_format', sql`get_byte(${t.box}, 0) = 1`),
		check('a_content_key_is_sealed', sql`length(${t.key}) = 80`)
	]
);

/** Files, sealed in pieces. The name is an object. */
export const sealedFiles = pgTable(
	'sealed_files',
	{
		...scopeColumns(),
		id: uuid('id').notNull(),
		kind: text('kind').$type<'file.original' | 'file.copy'>().notNull(),
		sequence: integer('sequence').notNull(),
		key: bytea('key').notNull(),
		box: bytea('box').notNull()
	},
	(t) => [
		primaryKey({ columns: [t.id, t.kind, t.sequence] }),
		ofAnEpoch(t),
		index('sealed_files_by_case').on(t.caseId),
		isOneOf('file_kind_is_known', t.kind, ['file.original', 'file.copy']),
		check('a_file_has_a_format', sql`get_byte(${t.box}, 0) = 1`),
		check('a_file_key_is_sealed', sql`length(${t.key}) = 80`)
	]
);

/** Where somebody wants to be told that there is something new. The key lies outside the database. */
export const noticeAddresses = pgTable(
	'notice_addresses',
	{
		codeId: uuid('code_id')
			.primaryKey()
			.references(() => codes.id, { onDelete: 'cascade' }),
		caseId: itsCase(),
		channel: text('channel').$type<'email' | 'phone'>().notNull(),
		box: bytea('box').notNull(),
		since: day('since').notNull(),
		/** The case is closed: for its letter the address stays until then, and no longer. */
		until: day('until')
	},
	(t) => [isOneOf('channel_is_known', t.channel, ['email', 'phone'])]
);
