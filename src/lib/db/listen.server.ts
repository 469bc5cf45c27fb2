import type { Sql } from 'postgres';
import type { NoticeChannel, Notices } from './notices.server.ts';
import { connect } from './open.server.ts';

export type Listeners = { [C in NoticeChannel]?: (notice: Notices[C]) => void } & {
	/** Notices may have been missed: whatever was concluded from them must be read again. */
	onLost?: () => void;
};

export type Listening = { close(): Promise<void> };

const retryAfterMs = 200;

/** A connection can hang without closing; one that stays silent this long counts as broken. */
const heartbeatMs = { every: 5_000, answerWithin: 3_000 };

/**
 * Receives notices on a connection of its own. If it breaks, it is made again until it works, and
 * `onLost` tells so: PostgreSQL keeps no notices for those who were away.
 */
export async function listen(url: string, listeners: Listeners): Promise<Listening> {
	const line = new Line(url, listeners);
	await line.open();
	return { close: () => line.close() };
}

/** One connection after the other, always to the same listeners. */
class Line {
	readonly #url: string;
	readonly #listeners: Listeners;
	#sql: Sql | undefined;
	#heartbeat: NodeJS.Timeout | undefined;
	#closed = false;

	constructor(url: string, listeners: Listeners) {
		this.#url = url;
		this.#listeners = listeners;
	}

	async open(): Promise<void> {
		let broken = false;
		const lost = () => {
			if (broken) return;
			broken = true;
			if (this.#sql === sql) void this.#reopen();
		};
		const sql = connect(this.#url, {
			max: 1,
			idle_timeout: 0,
			max_lifetime: null,
			keep_alive: 10,
			fetch_types: false,
			onnotify: (channel: string, payload: string) => this.#receive(channel, payload),
			onclose: lost
		} as Parameters<typeof connect>[1]);
		try {
			for (const channel of this.#channels()) await sql`listen ${sql(`augenhoehe_${channel}`)}`;
			if (broken) throw new Error('The connection broke while it was being opened.');
		} catch (reason) {
			await sql.end({ timeout: 0 });
			throw reason;
		}
		this.#sql = sql;
		this.#heartbeat = setInterval(async () => {
			if (await answers(sql)) return;
			lost();
			await sql.end({ timeout: 0 });
		}, heartbeatMs.every);
	}

	async close(): Promise<void> {
		this.#closed = true;
		clearInterval(this.#heartbeat);
		await this.#sql?.end({ timeout: 1 });
	}

	async #reopen(): Promise<void> {
		this.#sql = undefined;
		clearInterval(this.#heartbeat);
		while (!this.#closed) {
			try {
				await this.open();
				if (this.#closed) await this.close();
				else this.#listeners.onLost?.();
				return;
			} catch {
				await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
			}
		}
	}

	#channels(): NoticeChannel[] {
		return Object.keys(this.#listeners).filter((name) => name !== 'onLost') as NoticeChannel[];
	}

	#receive(channel: string, payload: string): void {
		const name = channel.replace('augenhoehe_', '') as NoticeChannel;
		const receive = this.#listeners[name] as ((notice: unknown) => void) | undefined;
		receive?.(JSON.parse(payload));
	}
}

function answers(sql: Sql): Promise<boolean> {
	const answer = sql`select 1`.then(
		() => true,
		() => false
	);
	const silence = new Promise<boolean>((resolve) =>
		setTimeout(() => resolve(false), heartbeatMs.answerWithin).unref()
	);
	return Promise.race([answer, silence]);
}
