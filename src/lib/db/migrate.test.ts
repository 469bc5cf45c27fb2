import { describe, expect } from 'vitest';
import { it, freshDatabase, migrationsFolder } from '../../../tests/support/database.ts';
import { auditEntries } from '../audit/tables.server.ts';
import { appRole, migrate } from './migrate.server.ts';
import { openDatabase } from './open.server.ts';

describe('the role of the app', () => {
	it('is no superuser, owns nothing and can make nothing', async () => {
		const { sql, close } = await freshDatabase();
		const [role] = await sql`
			select current_user as name, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolcanlogin
			from pg_roles where rolname = current_user`;
		expect(role).toEqual({
			name: appRole,
			rolsuper: false,
			rolcreaterole: false,
			rolcreatedb: false,
			rolbypassrls: false,
			rolcanlogin: false
		});
		expect(await sql`select relname from pg_class where relowner = ${appRole}::regrole`).toEqual(
			[]
		);
		await expect(sql`create table mine (id int)`).rejects.toMatchObject({ code: '42501' });
		await expect(sql`alter table people add mine int`).rejects.toMatchObject({ code: '42501' });
		await close();
	});

	it('adds to the audit log and reads it, but changes nothing there', async () => {
		const { db, sql, close } = await freshDatabase();
		await db.insert(auditEntries).values({ at: new Date(0), action: 'a', subjectId: 's' });
		expect(await sql`select action from audit_entries`).toEqual([{ action: 'a' }]);
		const refused = { code: '42501' };
		await expect(sql`update audit_entries set action = 'b'`).rejects.toMatchObject(refused);
		await expect(sql`delete from audit_entries`).rejects.toMatchObject(refused);
		await expect(sql`truncate audit_entries`).rejects.toMatchObject(refused);
		await close();
	});
});

describe('migrating', () => {
	it('can be done by several processes at once, and again', async () => {
		const { ownerUrl, close } = await freshDatabase();
		const owner = openDatabase(ownerUrl, { max: 1 });
		await owner.sql`drop schema public cascade`;
		await owner.sql`drop schema drizzle cascade`;
		await owner.sql`create schema public`;
		const all = [1, 2, 3].map(() => migrate(ownerUrl, { migrationsFolder }));
		await Promise.all(all);
		await migrate(ownerUrl, { migrationsFolder });
		expect(await owner.sql`select count(*)::int as n from people`).toEqual([{ n: 0 }]);
		await owner.close();
		await close();
	});

	it('refuses to let the app work as a superuser', async () => {
		const { ownerUrl, close } = await freshDatabase();
		const role = decodeURIComponent(new URL(ownerUrl).username);
		const attempt = migrate(ownerUrl, { migrationsFolder, role });
		await expect(attempt).rejects.toThrow('may do too much');
		await close();
	});
});

describe('a transaction of a test', () => {
	it('is forgotten afterwards', async ({ db }) => {
		await db.insert(auditEntries).values({ at: new Date(0), action: 'a', subjectId: 's' });
		expect(await db.select().from(auditEntries)).toHaveLength(1);
	});

	it('leaves nothing to the next one', async ({ db }) => {
		expect(await db.select().from(auditEntries)).toEqual([]);
	});
});
