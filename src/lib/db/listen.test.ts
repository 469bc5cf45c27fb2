import { describe, expect } from 'vitest';
import { freshDatabase, it } from '../../../tests/support/database.ts';
import { listen } from './listen.server.ts';
import { notify } from './notices.server.ts';
import { openDatabase } from './open.server.ts';

const notice = { meeting: 'm', topic: 'agenda' } as const;

describe('listening', () => {
	it('hears what was committed, and nothing that was rolled back', async () => {
		const { db, url, close } = await freshDatabase();
		const heard: unknown[] = [];
		const line = await listen(url, { changed: (given) => heard.push(given) });
		const failing = db.transaction(async (tx) => {
			await notify({ db: tx as never }, 'changed', { meeting: 'never', topic: 'agenda' });
			throw new Error('no');
		});
		await expect(failing).rejects.toThrow('no');
		await notify({ db }, 'changed', notice);
		await expect.poll(() => heard).toEqual([notice]);
		await line.close();
		await close();
	});

	it('comes back after a broken connection and says that something may be missing', async () => {
		const { db, url, ownerUrl, close } = await freshDatabase();
		const heard: unknown[] = [];
		const line = await listen(url, {
			changed: (given) => heard.push(given),
			onLost: () => heard.push('lost')
		});
		await cutListeners(ownerUrl);
		await expect.poll(() => heard).toEqual(['lost']);
		await notify({ db }, 'changed', notice);
		await expect.poll(() => heard).toEqual(['lost', notice]);
		await line.close();
		await close();
	});

	it('notices a connection that hangs without closing', { timeout: 30_000 }, async () => {
		const { db, url, ownerUrl, close } = await freshDatabase();
		const heard: unknown[] = [];
		const line = await listen(url, {
			changed: (given) => heard.push(given),
			onLost: () => heard.push('lost')
		});
		const hanging = await listeners(ownerUrl);
		for (const pid of hanging) process.kill(pid, 'SIGSTOP');
		try {
			await expect.poll(() => heard, { timeout: 15_000 }).toEqual(['lost']);
			await notify({ db }, 'changed', notice);
			await expect.poll(() => heard).toEqual(['lost', notice]);
		} finally {
			for (const pid of hanging) process.kill(pid, 'SIGCONT');
		}
		await line.close();
		await close();
	});
});

/** Processes of PostgreSQL whose connections listen. */
async function listeners(ownerUrl: string): Promise<number[]> {
	const owner = openDatabase(ownerUrl, { max: 1 });
	const rows = await owner.sql<{ pid: number }[]>`select pid from pg_stat_activity
		where datname = current_database() and query ilike 'listen%'`;
	await owner.close();
	return rows.map(({ pid }) => pid);
}

async function cutListeners(ownerUrl: string): Promise<void> {
	const owner = openDatabase(ownerUrl, { max: 1 });
	await owner.sql`
		select pg_terminate_backend(pid) from pg_stat_activity
		where datname = current_database() and query ilike 'listen%'`;
	await owner.close();
}
