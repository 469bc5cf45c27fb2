import type { RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { runForm } from '#lib/forms/forms.server.ts';
import { deactivatePerson, reactivatePerson } from '#lib/identity/deactivate.server.ts';
import { renewInvitation, type Invitation } from '#lib/identity/invite.server.ts';

type Event = RequestEvent<{ id: string }>;

/** Which person is meant says the address; these forms are buttons. */
const nothing = v.object({});

export async function renew(event: Event) {
	let invitation: Invitation | undefined;
	const failure = await runForm(event, nothing, async () => {
		invitation = await renewInvitation(event.locals.ctx, event.params.id);
	});
	return failure ?? { invitation };
}

export const deactivate = (event: Event) =>
	runForm(event, nothing, () => deactivatePerson(event.locals.ctx, event.params.id));

export const reactivate = (event: Event) =>
	runForm(event, nothing, () => reactivatePerson(event.locals.ctx, event.params.id));
