/*
 * Hocuspocus as its documentation sets it up with a database: whole documents, stored by its own
 * rules (2 seconds after the last edit, at the latest after 10). Copied into a temporary folder and
 * started there by `npm run bench -- hocuspocus`; nothing of it belongs to the product.
 */
import { Database } from '@hocuspocus/extension-database';
import { Server } from '@hocuspocus/server';
import postgres from 'postgres';

// The driver does not know the libpq form for a unix socket, `?host=/folder`.
const address = new URL(process.env.DATABASE_URL);
const folder = address.searchParams.get('host');
address.searchParams.delete('host');
const sql = postgres(address.href, folder ? { host: folder } : {});
await sql`create table if not exists documents (name text primary key, data bytea not null)`;

const database = new Database({
	async fetch({ documentName }) {
		const [row] = await sql`select data from documents where name = ${documentName}`;
		return row?.data ?? null;
	},
	async store({ documentName, state }) {
		await sql`insert into documents (name, data) values (${documentName}, ${state})
			on conflict (name) do update set data = excluded.data`;
	}
});

const server = new Server({
	port: Number(process.env.PORT),
	address: '127.0.0.1',
	quiet: true,
	// Pages that only read say nothing for longer than its default of a minute.
	timeout: 3_600_000,
	extensions: [database]
});
await server.listen();
process.stdout.write('ready\n');
