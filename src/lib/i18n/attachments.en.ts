import type { attachmentsDe } from './attachments.de.ts';

export const attachmentsEn: Record<keyof typeof attachmentsDe, string> = {
	'files.tooLarge':
		'A file is larger than 10 MB. Your text is still there. Choose a smaller file, for example a photo with a lower resolution.',
	'files.empty':
		'A file is empty. Your text is still there. Check the file and choose it once more.',
	'files.wrongType':
		'A file is of a kind that is not taken here. Your text is still there. Possible are PDF, pictures (PNG, JPEG, WebP), plain text, ODT and DOCX without macros.',
	'files.known':
		'This file could not be attached. Load the page again and choose the file once more.',
	'files.kb': '{size} kB',
	'files.mb': '{size} MB',
	'attachment.title': 'Attachments',
	'attachment.lead':
		'Files of the agenda items. Whoever may read an item may open its attachments.',
	'attachment.open': 'Edit attachments',
	'attachment.list': 'Attachments',
	'attachment.item': 'Item {number}: {title}',
	'attachment.noItems': 'Nothing is on the agenda yet. Attachments belong to an item.',
	'attachment.none': 'No attachment yet.',
	'attachment.by': 'Attached by {name}',
	'attachment.remove': 'Remove',
	'attachment.removed': 'is removed',
	'attachment.restore': 'Attach again',
	'attachment.add.open': 'Attach a file',
	'attachment.add.send': 'Attach',
	'attachment.added': 'The file is attached.',
	'attachment.changed': 'The attachments are changed: {name}.',
	'attachment.file.label': 'File',
	'attachment.file.hint':
		'10 MB at most. Possible are PDF, pictures, plain text, ODT and DOCX without macros.',
	'attachment.file.missing': 'Choose a file.',
	'attachment.dialog': 'Insert an attachment',
	'attachment.dialog.send': 'Attach and insert',
	'attachment.sending': 'being sent',
	'attachment.offline':
		'The file did not arrive because the server cannot be reached right now. The text is safe. Try again in a moment.',
	'attachment.notHere': 'no longer attached',
	'attachment.item.missing': 'There is no such agenda item here, or you have no access to it.',
	'attachment.unknown': 'There is no such attachment, or you have no access to it.',
	'attachment.notAllowed':
		'Attachments are changed by those who may write in this item. Give your file to the person who takes the minutes.',
	'attachment.tooMany': 'This item has 20 files already. Remove one before you attach another.',
	'attachment.tooManyEver':
		'Too many files have been attached to this item and removed again. Attach one of the removed ones again, or take another item.',
	'attachment.removedAlready': 'Somebody else has just removed this attachment.',
	'attachment.thereAlready': 'This attachment is back at its item already.'
};
