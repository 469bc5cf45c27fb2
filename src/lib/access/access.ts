import type { Actor } from './actor.ts';
import type { Ctx } from './ctx.ts';
import { notAllowed } from '../errors/refusal.ts';
import type { MessageKey } from '../i18n/text.ts';
import { policies, type Action, type Subject } from './policies/all.ts';

/** Whether the actor may do that to this subject. Pure: for `can: {…}` in a page's data. */
export function can<A extends Action>(actor: Actor, action: A, subject: Subject<A>): boolean {
	const rule = policies[action] as (actor: Actor, subject: Subject<A>) => boolean;
	return rule(actor, subject);
}

/**
 * Lets the actor through or refuses, and notes that the question was asked.
 *
 * @throws Refusal 403
 */
export function demand<A extends Action>(
	ctx: Pick<Ctx, 'actor' | 'decisions'>,
	action: A,
	subject: Subject<A>,
	refusalKey?: MessageKey
): void {
	ctx.decisions.note();
	if (!can(ctx.actor, action, subject)) throw notAllowed(refusalKey);
}
