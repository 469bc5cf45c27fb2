import { holidaysIn, isLand, type Holidays, type Land } from '../time/holidays.ts';
import type { Db } from './db.server.ts';
import { instance } from './tables.server.ts';

export type Instance = {
	/** `https://tisch.example.org`, without a slash at the end. */
	origin: string;
	mailName: string;
	mailAddress: string;
	/** False: mails stay in the outbox for the operator to read. */
	sendsMail: boolean;
	/** Undefined: only the holidays of the whole country. */
	land?: Land;
};

type At = { db: Db };

/** What holds until a process has started: in tests, and while a demo town is made. */
const notYetStarted: Instance = {
	origin: 'http://localhost:3000',
	mailName: 'Augenhöhe',
	mailAddress: 'augenhoehe@localhost',
	sendsMail: false
};

/** Written by every process that knows it, when it starts; the last one counts. */
export async function rememberInstance({ db }: At, known: Instance): Promise<void> {
	await db.insert(instance).values(known).onConflictDoUpdate({ target: instance.id, set: known });
}

async function readInstance({ db }: At): Promise<Instance> {
	const [row] = await db.select().from(instance);
	return row ? { ...row, land: isLand(row.land) ? row.land : 'BUND' } : notYetStarted;
}

/**
 * What stands before the path of a link in a mail: `originOf(ctx) + '/sitzungen/…'`. It is the
 * setting ORIGIN, or the address this instance listens on – never what a request says of itself,
 * since whoever sends one could then put their own address into somebody else's mail.
 */
export const originOf = async (at: At): Promise<string> => (await readInstance(at)).origin;

/** The sender of mails: MAIL_FROM. Also the organiser of calendar entries. */
export async function senderOf(at: At): Promise<{ name: string; address: string }> {
	const { mailName, mailAddress } = await readInstance(at);
	return { name: mailName, address: mailAddress };
}

/** Whether mails go out, for pages that say what becomes of one. */
export const sendsMail = async (at: At): Promise<boolean> => (await readInstance(at)).sendsMail;

/** The public holidays of the Land this instance is in: LAND, else those of the whole country. */
export const holidaysHere = async (at: At): Promise<Holidays> =>
	holidaysIn((await readInstance(at)).land ?? 'BUND');
