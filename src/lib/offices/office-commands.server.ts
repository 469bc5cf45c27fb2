import type * as v from 'valibot';
import type { Ctx } from '../access/ctx.ts';
import { orRefused, runCommand, runQuestion } from '../forms/json.server.ts';
import type { Text } from '../i18n/text.ts';

type Event = { request: Request; locals: { text: Text; ctx: Ctx } };
/** `asStaff`, `asLead`: who this is in the office. @throws Refusal 404 for everybody else */
type Who<C extends Ctx> = (ctx: Ctx) => Promise<C>;

/**
 * `runCommand` for people of the office. Who it is comes before what was sent: whoever is none of
 * them is told the same of any body.
 */
export const runOfficeCommand = <S extends v.GenericSchema, C extends Ctx>(
	event: Event,
	[who, schema, longest]: [Who<C>, S, longest?: number],
	work: (ctx: C, input: v.InferOutput<S>) => Promise<unknown>
): Promise<Response> =>
	orRefused(event, async () => {
		const ctx = await who(event.locals.ctx);
		return runCommand(event, schema, (input) => work(ctx, input), longest);
	});

/** The same for a question: what `work` finds is the answer. */
export const runOfficeQuestion = <S extends v.GenericSchema, C extends Ctx>(
	event: Event,
	[who, schema]: [Who<C>, S],
	work: (ctx: C, input: v.InferOutput<S>) => Promise<unknown>
): Promise<Response> =>
	orRefused(event, async () => {
		const ctx = await who(event.locals.ctx);
		return runQuestion(event, schema, (input) => work(ctx, input));
	});
