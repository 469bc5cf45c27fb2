import * as fs from 'node:fs';
import { binariesIn } from '../../src/server/embedded-binaries.ts';
import { Embedded } from '../../src/server/embedded.ts';
import { connect } from '#lib/db/open.server.ts';
import { temporaryFolder } from './private-postgres.ts';

const answersWithinMs = 30_000;

/** A PostgreSQL that writes to disk before it says so, for tests that stop it or kill it. */
export class DurablePostgres {
	readonly #folder = temporaryFolder('durable');
	#server: Embedded | undefined;

	static async start(): Promise<DurablePostgres> {
		const postgres = new DurablePostgres();
		await postgres.again();
		return postgres;
	}

	/** As the owner of everything. */
	url(database: string): string {
		return this.#server!.url(database);
	}

	/** Ends every connection and stops. */
	async stop(): Promise<void> {
		await this.#server!.stop();
	}

	/** Starts with what is on disk. */
	async again(): Promise<void> {
		const bin = process.env['TEST_POSTGRES_BIN'];
		const binaries = bin ? { binaries: binariesIn(bin) } : {};
		this.#server = await Embedded.start({ folder: this.#folder, ...binaries });
	}

	/**
	 * `pg_ctl stop -m immediate`: no goodbye, no checkpoint. Whoever started it starts it again;
	 * returns when it answers.
	 */
	async crash(): Promise<void> {
		const before = this.#server!.pid!;
		process.kill(before, 'SIGQUIT');
		const until = Date.now() + answersWithinMs;
		while (!(await this.#answers(before))) {
			if (Date.now() > until) throw new Error('PostgreSQL did not come back.');
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}

	async #answers(before: number): Promise<boolean> {
		if (this.#server!.pid === before) return false;
		const sql = connect(this.url('postgres'), { max: 1 });
		try {
			await sql`select 1`;
			return true;
		} catch {
			return false;
		} finally {
			await sql.end({ timeout: 0 });
		}
	}

	async remove(): Promise<void> {
		await this.stop();
		fs.rmSync(this.#folder, { recursive: true, force: true });
	}
}
