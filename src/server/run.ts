import { traceOf } from '#lib/http/faults.server.ts';
import { App } from './app.ts';
import { printable, readConfig } from './config.ts';
import { emptyPrivateDatabase, startDatabase } from './database.ts';
import { firstStart } from './first-start.ts';
import { openLog } from './log.ts';
import { verifyAudit } from './verify-audit.ts';

/** Whatever hangs, the process is gone before whoever stops it loses patience. */
const endWithinMs = 9_500;

/** What the command line asks for. Problems an operator can solve are one sentence, without a stack. */
export async function run(flags: Set<string>): Promise<void> {
	try {
		const config = readConfig();
		if (flags.has('--print-config')) console.log(printable(config));
		else if (flags.has('--check-config')) console.log('The configuration is complete and valid.');
		else if (flags.has('--reset-demo')) await resetDemo();
		else if (flags.has('--verify-audit')) console.log(await verifyAudit(config, flags));
		else await serve(new App(config, { dev: flags.has('--dev') }));
	} catch (reason) {
		console.error(reason instanceof Error ? reason.message : reason);
		process.exit(1);
	}
}

async function resetDemo(): Promise<void> {
	const config = { ...readConfig(), demo: true };
	await emptyPrivateDatabase(config);
	const database = await startDatabase(config);
	try {
		await firstStart(database, config);
	} finally {
		await database.close();
	}
	console.log('The demo town is as on its first day.');
}

async function serve(app: App): Promise<void> {
	const starting = app.start();
	endOnSignals(app, starting);
	endOnFaults(app);
	let lines: string[];
	try {
		lines = await starting;
	} catch (reason) {
		await app.close();
		throw reason;
	}
	console.log(lines.join('\n'));
}

function endOnSignals(app: App, starting: Promise<unknown>): void {
	let asked = false;
	const end = async () => {
		// Ctrl+C reaches npm and us, and npm passes it on once more.
		if (asked) return;
		asked = true;
		setTimeout(() => process.exit(1), endWithinMs).unref();
		// A half-started database could not be stopped; starting takes a second or two.
		await starting.catch(() => {});
		await app.close();
		process.exit(0);
	};
	process.on('SIGTERM', () => void end());
	process.on('SIGINT', () => void end());
}

/** Node would print the message, which may repeat what somebody entered. */
function endOnFaults(app: App): void {
	const log = openLog({ logLevel: 'error' });
	process.on('unhandledRejection', (reason) => log.error(traceOf(reason), 'unhandled rejection'));
	process.on('uncaughtException', (reason) => {
		log.error(traceOf(reason), 'uncaught exception');
		setTimeout(() => process.exit(1), endWithinMs).unref();
		void app.close().finally(() => process.exit(1));
	});
}
