import { afterAll, beforeAll, expect } from 'vitest';
import { freshDatabase } from '../support/database.ts';
import { Client } from './client.ts';
import { startInstance, type Instance } from './instance.ts';

/** A sync server with a database of its own; call it at the top of a test file. */
export class Live {
	database!: Awaited<ReturnType<typeof freshDatabase>>;
	instance!: Instance;

	constructor() {
		beforeAll(async () => {
			this.database = await freshDatabase();
			this.instance = await startInstance(this.database.url);
		});
		afterAll(async () => {
			await this.instance.close();
			await this.database.close();
		});
	}

	readonly join = (room: string, token: string): Promise<Client> =>
		Client.join({ url: this.instance.url, room, token });
}

/** The code with which somebody was thrown out, at once. */
export async function endedWithinASecond(client: Client): Promise<number> {
	const since = performance.now();
	const code = await client.ended();
	expect(performance.now() - since).toBeLessThan(1000);
	return code;
}
