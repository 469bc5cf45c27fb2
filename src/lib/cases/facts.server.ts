import type { Actor } from '../access/actor.ts';
import type { WalledCtx } from '../access/wall.server.ts';
import { dayOf } from '../time/zone.ts';
import { clockFacts } from './deadlines.ts';
import type { FoundCase } from './found.ts';
import { firstCheckQuestions, type Facts } from './guards.ts';
import { agreedOpinions, firstChecksOf, stepsOf } from './queries.server.ts';
import type { CaseRole } from './states.ts';
import { isOpen } from './steps.ts';

/** In which role somebody acts on a case; undefined for people from other spaces. */
export function roleOf(actor: Actor): CaseRole | undefined {
	if (actor.kind === 'returner') return actor.party;
	if (actor.kind === 'system') return 'system';
	if (actor.kind !== 'staff') return undefined;
	if (actor.ombudsperson) return 'ombudsperson';
	return actor.caseworker ? 'caseworker' : 'officeLead';
}

/** What the guards ask, read in the transaction that acts upon it. */
export async function factsOf(
	ctx: WalledCtx,
	found: FoundCase,
	about: { event: string; outcome?: string | undefined }
): Promise<Facts> {
	const { actor, now } = ctx;
	const checks = await firstChecksOf(ctx, found.id);
	const steps = await stepsOf(ctx, found.id);
	const opinion = (await agreedOpinions(ctx, found.id)).find(
		({ event, outcome }) => event === about.event && (outcome ?? undefined) === about.outcome
	);
	const own = found.members.find(({ staffId }) => actor.kind === 'staff' && staffId === actor.id);
	return {
		conflictDeclared: own?.declared ?? false,
		mandateAccepted: actor.kind === 'returner' && (actor.party === 'complainant' || actor.mandated),
		readBack: found.readBackOn !== null,
		answered: Object.fromEntries(
			firstCheckQuestions.map((each) => [each, checks.some(({ question }) => question === each)])
		) as Facts['answered'],
		referralConsent: steps.some(
			({ kind, consentOn, revokedOn }) => kind === 'referral' && consentOn !== null && !revokedOn
		),
		secondPerson: opinion !== undefined,
		openStatements: steps.filter((step) => step.kind === 'statement' && isOpen(step)).length,
		clocks: clockFacts(found.clocks, dayOf(now)),
		erasureReleased: found.erasureReleasedOn !== null,
		newMessage: found.waitsForAnswer
	};
}
