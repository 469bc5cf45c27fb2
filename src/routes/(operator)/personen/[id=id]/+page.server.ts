import { can, demand } from '#lib/access/access.ts';
import { notFound } from '#lib/errors/refusal.ts';
import { page } from '#lib/forms/forms.server.ts';
import { findPerson } from '#lib/identity/people.queries.server.ts';
import { seatsOfPerson } from '#lib/roundtables/person-seats.queries.server.ts';
import * as personActions from './actions.server.ts';
import type { Actions, PageServerLoadEvent } from './$types';

export const load = page(async ({ locals: { ctx }, params }: PageServerLoadEvent) => {
	demand(ctx, 'person.administer', null);
	const person = await findPerson(ctx, params.id);
	if (!person) throw notFound();
	const { actor } = ctx;
	const waits = person.state === 'invited';
	const invited = { id: person.id, invitedById: null };
	return {
		person,
		seats: await seatsOfPerson(ctx, person.id),
		can: {
			deactivate: can(actor, 'person.deactivate', person),
			renew: waits
				? can(actor, 'person.renewInvitation', invited)
				: can(actor, 'person.renewAccess', person)
		}
	};
});

export const actions: Actions = personActions;
