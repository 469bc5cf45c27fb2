import type { WalledCtx } from '../access/wall.server.ts';
import type { FoundCase } from '../cases/found.ts';
import { looksAt } from '../cases/looks.queries.server.ts';
import { listStaff, recoveriesOfCase } from '../offices/queries.server.ts';
import { dayOf } from '../time/zone.ts';
import type { Look, OfficeRole } from './page.ts';

type Roles = Record<OfficeRole, boolean>;

/** Who of the office opened this case, by role and day, newest first. No names leave the office. */
export async function looksOf(ctx: WalledCtx, { id, officeId }: FoundCase): Promise<Look[]> {
	const staff = await listStaff(ctx, officeId);
	const roleBehind = (staffId: string) => roleOf(staff.find(({ id }) => id === staffId));
	const opened = (await looksAt(ctx, id)).map(({ on, staffId }) => `${on} ${roleBehind(staffId)}`);
	const recovered = (await recoveriesOfCase(ctx, id)).map(({ at }) => `${dayOf(at)} recovery`);
	// Two of the same role on one day are one line: how many there are is nobody's business.
	return [...new Set([...opened, ...recovered])]
		.sort()
		.reverse()
		.map((line) => {
			const [on = '', role = ''] = line.split(' ');
			return { on, role: role as Look['role'] };
		});
}

function roleOf(roles: Roles | undefined): OfficeRole {
	if (roles?.ombudsperson) return 'ombudsperson';
	return roles?.officeLead && !roles.caseworker ? 'officeLead' : 'caseworker';
}
