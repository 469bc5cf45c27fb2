import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import type { Ctx } from '#lib/access/ctx.ts';
import { runForm } from '#lib/forms/forms.server.ts';
import { localPath } from '#lib/http/local-path.ts';

type Work<S extends v.GenericSchema> = (
	ctx: Ctx,
	input: v.InferOutput<S>,
	meetingId: string
) => Promise<unknown>;

/**
 * Makes actions of a meeting's page. A refusal tells the page which form it belongs to.
 *
 * @param next where the reader goes once it worked
 */
export const actionsTo =
	<Name extends string>(next: (url: URL, name: Name) => string) =>
	<S extends v.GenericSchema>(name: Name, schema: S, work: Work<S>) =>
	async (event: RequestEvent<{ id: string }>) => {
		const { locals, params, url } = event;
		const failure = await runForm(event, schema, (input) => work(locals.ctx, input, params.id));
		if (failure) return fail(failure.status, { ...failure.data, action: name });
		redirect(303, next(url, name));
	};

/** That several pages offer: without JavaScript each comes back to its own, named as `weiter`. */
export const actionFrom = actionsTo(({ searchParams, pathname }) =>
	localPath(searchParams.get('weiter'), pathname)
);
