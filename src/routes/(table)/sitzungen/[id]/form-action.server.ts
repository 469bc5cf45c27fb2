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
 * An action that several pages of a meeting offer: without JavaScript each comes back to its own
 * page, which it names as `weiter`. A refusal tells the page which form it belongs to.
 */
export const actionFrom =
	<S extends v.GenericSchema>(name: string, schema: S, work: Work<S>) =>
	async (event: RequestEvent<{ id: string }>) => {
		const { locals, params, url } = event;
		const failure = await runForm(event, schema, (input) => work(locals.ctx, input, params.id));
		if (failure) return fail(failure.status, { ...failure.data, action: name });
		redirect(303, localPath(url.searchParams.get('weiter'), url.pathname));
	};
