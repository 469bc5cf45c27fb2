import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as v from 'valibot';
import { runForm } from '#lib/forms/forms.server.ts';
import { renewInvitation } from '#lib/identity/invite.server.ts';
import { peopleNamed } from '#lib/identity/queries.server.ts';
import { editSeat } from '#lib/roundtables/edit-seat.server.ts';
import { endSeat } from '#lib/roundtables/end-seat.server.ts';
import { fillSeat, handOverSeat } from '#lib/roundtables/fill-seat.server.ts';
import { fillSeatInput } from '#lib/roundtables/filling.ts';
import type { Seated } from '#lib/roundtables/person-for-seat.server.ts';
import {
	editSeatInput,
	endSeatInput,
	required,
	vacateSeatInput
} from '#lib/roundtables/seating.ts';
import { vacateSeat } from '#lib/roundtables/vacate-seat.server.ts';

type Event = RequestEvent<{ slug: string; id: string }>;

async function seat(event: Event, take: typeof fillSeat) {
	let seated: Seated | undefined;
	const failure = await runForm(event, fillSeatInput, async (input) => {
		seated = await take(event.locals.ctx, event.params.id, input);
	});
	return failure ?? { seated };
}

export const fill = (event: Event) => seat(event, fillSeat);

export const handOver = (event: Event) => seat(event, handOverSeat);

export const vacate = (event: Event) =>
	runForm(event, vacateSeatInput, (input) => vacateSeat(event.locals.ctx, event.params.id, input));

export const edit = (event: Event) =>
	runForm(event, editSeatInput, (input) => editSeat(event.locals.ctx, event.params.id, input));

export async function end(event: Event) {
	const failure = await runForm(event, endSeatInput, (input) =>
		endSeat(event.locals.ctx, event.params.id, input)
	);
	return failure ?? redirect(303, `/tische/${event.params.slug}/sitze`);
}

const renewInput = v.object({ personId: required('seat.person.missing') });

/** The link of somebody who was invited and has not come yet. */
export async function renew(event: Event) {
	const { ctx } = event.locals;
	let seated: Seated | undefined;
	const failure = await runForm(event, renewInput, async ({ personId }) => {
		const invitation = await renewInvitation(ctx, personId);
		const [person] = await peopleNamed(ctx, [personId]);
		seated = { person: { id: personId, name: person?.name ?? '' }, invitation };
	});
	return failure ?? { seated };
}
