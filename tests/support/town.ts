import { openDatabase } from '#lib/db/open.server.ts';
import { seedDemoTown } from '../../src/demo/seed.ts';
import { copyOfTemplate, makeTemplate, type TestDatabase } from './template.ts';

const template = 'augenhoehe_town';

/** Makes the database with the demo town that `aTown` copies. */
export async function makeTown(serverUrl: string): Promise<void> {
	const { db, close } = openDatabase(await makeTemplate(serverUrl, template));
	await seedDemoTown({ db, now: new Date() });
	await close();
}

/** A demo town of its own, as on its first day. */
export const aTown = (serverUrl: string): Promise<TestDatabase> =>
	copyOfTemplate(serverUrl, template);

/** What a server needs to know to run on this database; it takes on the app's role by itself. */
export const settingsFor = ({ ownerUrl }: TestDatabase) => ({ DATABASE_URL: ownerUrl });
