import { connect } from '#lib/db/open.server.ts';
import { listCases } from '#lib/cases/list.server.ts';
import { as, NOON } from '../support/builders.ts';
import { anOmbudsOffice, type OmbudsOffice } from '../support/ombuds.ts';
import type { Measure } from './run.ts';
import { ms, percentile, type Stage } from './stage.ts';

const [caseCount, entriesPerCase, visits] = [20_000, 15, 60];

/** The inbox of somebody who is a member of nine cases out of ten, with row-level security. */
export async function inbox({ database }: Stage): Promise<Measure[]> {
	const office = await anOmbudsOffice(database.db);
	await fill(database.ownerUrl, office);
	const ctx = { ...as(office.irmgard, database.db, NOON), actor: office.irmgard };
	const questions = [{}, { show: 'mine' }, { show: 'overdue' }, { show: 'urgent' }] as const;
	const times: number[] = [];
	for (let visit = 0; visit < visits; visit++) {
		const started = performance.now();
		const { lines } = await listCases(ctx, questions[visit % questions.length]!);
		times.push(performance.now() - started);
		if (lines.length === 0) throw new Error('The inbox is empty.');
	}
	const what = `an inbox of ${caseCount} cases and ${caseCount * entriesPerCase} entries`;
	return [
		{ what: `${what}: p50`, measured: ms(percentile(times, 0.5)), goal: '' },
		{ what: `${what}: p95`, measured: ms(percentile(times, 0.95)), goal: '< 200 ms' }
	];
}

/** Written by the owner in a few statements: what is measured is reading. */
async function fill(ownerUrl: string, { office, irmgard, tewodros }: OmbudsOffice): Promise<void> {
	const sql = connect(ownerUrl, { max: 1 });
	try {
		await sql`insert into cases (id, office_id, number, state, reached, urgent, lead_id, received_on, due_clock, due_on)
			select gen_random_uuid(), ${office}, lpad(n::text, 9, '0'),
				(array['received', 'screening', 'inProgress', 'closed'])[n % 4 + 1],
				'received', n % 23 = 0, case when n % 3 = 0 then ${irmgard.id}::uuid end,
				date '2026-03-06' - n % 300, 'answer', date '2026-05-06' - n % 300
			from generate_series(1, ${caseCount}::int) n`;
		await sql`insert into case_members (case_id, staff_id, since, declared_on)
			select id, staff, received_on, received_on from cases,
				unnest(array[${irmgard.id}, ${tewodros.id}]::uuid[]) staff
			where staff = ${tewodros.id} or right(number, 1) <> '0'`;
		await sql`insert into case_clocks (case_id, clock, due_on)
			select id, clock, received_on + 60 from cases, unnest(array['answer', 'screening']) clock`;
		await sql`insert into case_entries (id, case_id, sequence, kind, side, "on")
			select gen_random_uuid(), id, n, 'message', 'complainant', received_on
			from cases, generate_series(1, ${entriesPerCase}::int) n`;
		await sql`analyze`;
	} finally {
		await sql.end({ timeout: 3 });
	}
}
