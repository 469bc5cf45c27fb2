import type { Db } from '../db/db.server.ts';
import type { Actor } from './actor.ts';
import type { Decisions } from './decisions.ts';

/** What every domain function takes first: where to read and write, who acts, and when it is. */
export type Ctx = {
	db: Db;
	actor: Actor;
	now: Date;
	/** Every rule that was asked is noted here; a request that asked none ends with 500. */
	decisions: Decisions;
};
