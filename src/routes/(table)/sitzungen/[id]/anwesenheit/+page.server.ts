import { demand } from '#lib/access/access.ts';
import {
	comeInput,
	correctInput,
	leaveInput,
	recusalInput,
	removeInput,
	seatInput
} from '#lib/attendance/attendance.ts';
import { come } from '#lib/attendance/come.server.ts';
import { correctAttendance, removeAttendance } from '#lib/attendance/correct.server.ts';
import { enterAccepted } from '#lib/attendance/enter-accepted.server.ts';
import { excuse } from '#lib/attendance/excuse.server.ts';
import { leave } from '#lib/attendance/leave.server.ts';
import { declareRecusal, liftRecusal } from '#lib/attendance/recuse.server.ts';
import { page } from '#lib/forms/forms.server.ts';
import { meetingKey } from '#lib/meetings/key.ts';
import { nothingInput } from '#lib/meetings/meetings.ts';
import type { Actions, PageServerLoadEvent } from './$types';
import { actionFrom } from '../form-action.server.ts';
import { listeningOf } from '../listening.server.ts';

export const load = page(async ({ locals, params, depends, parent }: PageServerLoadEvent) => {
	depends(meetingKey(params.id));
	const { view } = await parent();
	demand(locals.ctx, 'attendance.list', view.meeting);
	return listeningOf(locals, params.id);
});

export const actions: Actions = {
	come: actionFrom('come', comeInput, (ctx, input, id) => come(ctx, id, input)),
	comeOwn: actionFrom('ownAttendance', comeInput, (ctx, input, id) => come(ctx, id, input)),
	comeGuest: actionFrom('comeGuest', comeInput, (ctx, input, id) => come(ctx, id, input)),
	leave: actionFrom('leave', leaveInput, (ctx, { entryId }) => leave(ctx, entryId)),
	leaveOwn: actionFrom('ownAttendance', leaveInput, (ctx, { entryId }) => leave(ctx, entryId)),
	enterAccepted: actionFrom('enterAccepted', nothingInput, (ctx, _, id) => enterAccepted(ctx, id)),
	correct: actionFrom('correct', correctInput, correctAttendance),
	remove: actionFrom('remove', removeInput, removeAttendance),
	excuse: actionFrom('excuse', seatInput, (ctx, { seatId }, id) => excuse(ctx, id, seatId, true)),
	unexcuse: actionFrom('excuse', seatInput, (ctx, { seatId }, id) =>
		excuse(ctx, id, seatId, false)
	),
	recuse: actionFrom('recuse', recusalInput, declareRecusal),
	liftRecusal: actionFrom('recuse', recusalInput, liftRecusal)
};
