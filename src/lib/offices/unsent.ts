const marked = '[data-typed]';

const isContent = (target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement =>
	target instanceof HTMLTextAreaElement ||
	(target instanceof HTMLInputElement && ['text', 'search'].includes(target.type));

/** Marks a field that somebody types into. The words themselves stay where they are. */
export function noteTyped({ target }: Event): void {
	if (isContent(target)) target.dataset.typed = '';
}

/** Whether something stands on the page that was typed and not sent. */
export const hasUnsent = (page: ParentNode): boolean =>
	[...page.querySelectorAll(marked)].some((field) => isContent(field) && field.value.trim() !== '');

/** What a form shows was sent. */
export function noteSent(form: ParentNode): void {
	for (const field of form.querySelectorAll<HTMLElement>(marked)) delete field.dataset.typed;
}
