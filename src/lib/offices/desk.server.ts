import type { Ctx } from '../access/ctx.ts';
import { behindTheWall, type WalledCtx } from '../access/wall.server.ts';
import type { LockedProfile } from '../vault/profile.ts';
import { staffName } from '../vault/roster.ts';
import type { SignedRoster } from '../vault/signed-roster.ts';
import { toWire, type Wire } from '../vault/wire.ts';
import type { StaffState } from './offices.ts';
import {
	latestRoster,
	profileOf,
	rosterSteps,
	staffOfPerson,
	theOffice
} from './queries.server.ts';

/** Whoever is or will be of the office, and what their browser needs to open their keys. */
export type Desk = {
	staffId: string;
	state: Exclude<StaffState, 'left'>;
	officeLead: boolean;
	office: { id: string; name: string; opened: boolean };
	/** Null: they have not drawn any yet. */
	locked: Wire<LockedProfile> | null;
	/** Null for whoever does not stand on it yet. */
	roster: Wire<SignedRoster> | null;
};

/** Undefined for people who have nothing to do with the office. Whoever asks is told of nobody else. */
export async function deskOf(ctx: Ctx): Promise<Desk | undefined> {
	const { actor } = ctx;
	ctx.decisions.note();
	if (actor.kind !== 'person' || actor.byLink) return undefined;
	return behindTheWall(ctx, async (ctx) => {
		const me = await staffOfPerson(ctx, actor.id);
		const office = me && (await theOffice(ctx));
		if (!me || !office || me.state === 'left') return undefined;
		const roster = me.state === 'active' ? await signedRosterOf(ctx, office.id) : undefined;
		const locked = await lockedProfileOf(ctx, me.id);
		return {
			staffId: me.id,
			state: me.state,
			officeLead: me.officeLead,
			office: { id: office.id, name: office.name, opened: office.openedOn !== null },
			locked: locked ? toWire(locked) : null,
			roster: roster ? toWire(roster) : null
		};
	});
}

/** Whether the frame shows the way to the office: to its people, and while there is none to the operator. */
export async function seesTheOffice(ctx: Ctx): Promise<boolean> {
	const { actor } = ctx;
	if (actor.kind !== 'person' || actor.byLink) return false;
	if (actor.operator && !(await theOffice(ctx))) return true;
	return behindTheWall(ctx, async (ctx) => !!(await staffOfPerson(ctx, actor.id)));
}

export async function lockedProfileOf(
	ctx: WalledCtx,
	staffId: string
): Promise<LockedProfile | undefined> {
	const row = await profileOf(ctx, staffId);
	if (!row) return undefined;
	const { salt, byWords, byPaper, box } = row;
	return { name: staffName(staffId), salt, byWords, byPaper, box };
}

/** The newest version of the list, as it was signed, and how it came to this signing key. */
export async function signedRosterOf(
	ctx: WalledCtx,
	officeId: string
): Promise<SignedRoster | undefined> {
	const row = await latestRoster(ctx, officeId);
	if (!row) return undefined;
	const steps = (await rosterSteps(ctx, officeId)).filter(({ version }) => version < row.version);
	return { ...signedFrom(row), steps: steps.map(signedFrom) };
}

type RosterRow = NonNullable<Awaited<ReturnType<typeof latestRoster>>>;

const signedFrom = ({ signedText: text, signature, signer }: RosterRow): SignedRoster => ({
	text,
	signature,
	signer
});
