import {
	addItemInput,
	anItemInput,
	editItemInput,
	moveItemInput,
	setVisibilityInput
} from '#lib/agenda/agenda.ts';
import { addItem } from '#lib/agenda/add.server.ts';
import { pauseClock } from '#lib/agenda/clock.server.ts';
import { deleteItem } from '#lib/agenda/delete.server.ts';
import { editItem } from '#lib/agenda/edit.server.ts';
import { moveItem } from '#lib/agenda/move.server.ts';
import { restoreItem } from '#lib/agenda/restore.server.ts';
import { setVisibility } from '#lib/agenda/set-visibility.server.ts';
import { hearChanges } from '#lib/identity/hear-changes.server.ts';
import { hearChangesInput } from '#lib/identity/identity.ts';
import { finishItem } from '#lib/meetings/finish-item.server.ts';
import { markHeld } from '#lib/meetings/mark-held.server.ts';
import { currentItemInput, nothingInput } from '#lib/meetings/meetings.ts';
import { setCurrentItem } from '#lib/meetings/set-current-item.server.ts';
import { actionsTo } from './form-action.server.ts';

/** Both pages of a meeting can do all of it; without JavaScript each comes back to its own page. */
const action = actionsTo(({ pathname }) => pathname);

export const meetingActions = {
	add: action('add', addItemInput, (ctx, input, id) => addItem(ctx, id, input)),
	edit: action('edit', editItemInput, editItem),
	move: action('move', moveItemInput, moveItem),
	delete: action('delete', anItemInput, (ctx, { itemId }) => deleteItem(ctx, itemId)),
	restore: action('restore', anItemInput, (ctx, { itemId }) => restoreItem(ctx, itemId)),
	setVisibility: action('setVisibility', setVisibilityInput, setVisibility),
	setCurrent: action('setCurrent', currentItemInput, (ctx, { itemId }, id) =>
		setCurrentItem(ctx, id, itemId)
	),
	pauseClock: action('pauseClock', anItemInput, (ctx, { itemId }) => pauseClock(ctx, itemId)),
	finish: action('finish', anItemInput, (ctx, { itemId }) => finishItem(ctx, itemId)),
	hearChanges: action('hearChanges', hearChangesInput, (ctx, { on }) => hearChanges(ctx, on)),
	markHeld: action('markHeld', nothingInput, (ctx, _, id) => markHeld(ctx, id))
};
