import type { minutesDe } from './minutes.de.ts';

export const minutesEn = {
	'minutes.item': 'Item {number} {title}',
	'minutes.label': 'Minutes of item {number}: {title}',
	'minutes.placeholder': 'Write the minutes here.',
	'minutes.toolbar': 'Minutes tools',
	'minutes.toolbar.hint':
		'Arrow keys move between the tools, Escape returns to the text. From the text, Alt and F10 bring you here.',
	'minutes.key.control': 'Ctrl',
	'minutes.tool.withKeys': '{tool} ({keys})',
	'minutes.tool.decision': 'Decision',
	'minutes.tool.commitment': 'Commitment',
	'minutes.tool.information': 'Information',
	'minutes.tool.question': 'Question',
	'minutes.tool.position': 'Position',
	'minutes.tool.bold': 'Bold',
	'minutes.tool.italic': 'Italic',
	'minutes.tool.heading': 'Heading',
	'minutes.tool.bulletList': 'List',
	'minutes.tool.orderedList': 'Numbered list',
	'minutes.tool.indent': 'Indent',
	'minutes.tool.outdent': 'Outdent',
	'minutes.tool.quote': 'Quote',
	'minutes.tool.link': 'Link',
	'minutes.tool.mention': 'Mention a name',
	'minutes.tool.attachment': 'Insert an attachment',
	'minutes.tool.direction': 'Change writing direction',
	'minutes.tool.undo': 'Undo your own change',
	'minutes.tool.redo': 'Redo your own change',
	'minutes.link.title': 'Insert a link',
	'minutes.link.address': 'Address',
	'minutes.link.hint': 'A web address or an e-mail address. Leave it empty to remove the link.',
	'minutes.link.wrong': 'This is not an address that can be opened. Write it as in the browser.',
	'minutes.link.set': 'Set link',
	'minutes.mention.list': 'Whom you can mention',
	'minutes.mention.found':
		'{count, plural, one {One name. Enter inserts it, Escape closes the list.} other {# names. Choose with the arrow keys, Enter inserts, Escape closes the list.}}',
	'minutes.mention.inserted': '{name} is inserted.',
	'minutes.lamp.connecting': 'connecting',
	'minutes.lamp.saved': 'saved',
	'minutes.lamp.sending': 'saving',
	'minutes.lamp.sending.characters':
		'{characters, plural, one {# character not yet transferred} other {# characters not yet transferred}}',
	'minutes.lamp.sending.changes':
		'{changes, plural, one {# change not yet transferred} other {# changes not yet transferred}}',
	'minutes.lamp.offline': 'offline – everything written is saved',
	'minutes.lamp.offline.characters':
		'{characters, plural, one {offline – # character still on this device} other {offline – # characters still on this device}}',
	'minutes.lamp.offline.changes':
		'{changes, plural, one {offline – # change still on this device} other {offline – # changes still on this device}}',
	'minutes.lamp.closed': 'no longer connected',
	'minutes.closed.reload': 'Reload the page',
	'minutes.closed.session':
		'You are no longer logged in. What you wrote last is still on this page. Please log in again.',
	'minutes.closed.right':
		'You may no longer read or write here. What was already saved stays in the minutes.',
	'minutes.closed.moved': 'These minutes have moved. Reload the page to go on writing.',
	'minutes.closed.old':
		'Augenhöhe has been updated and this page is still the old one. Reload it to go on writing.',
	'minutes.closed.tooMany':
		'Too much came from here at once, so the connection was closed. Reload the page in a minute.',
	'minutes.closed.tooLarge':
		'This text was too long to be saved at once. Insert it in smaller parts.',
	'minutes.closed.refused':
		'The server could not accept this change. Please insert your text again.',
	'minutes.refused.noRight':
		'You may no longer write in this item. Give your text to the person who takes the minutes.',
	'minutes.refused.noSuchItem': 'This agenda item is no longer there. Insert your text elsewhere.',
	'minutes.refused.notInSchema':
		'This change contained something that minutes cannot hold. Insert your text as plain text.',
	'minutes.refused.tooLarge':
		'This text was too long to be saved at once. Insert it in smaller parts, then it stays in the minutes.',
	'minutes.refused.partsMissing':
		'Part of your changes never reached the server. Please insert your text again.',
	'minutes.refused.foreignClient':
		'This device still held text from another login. Please insert your text again.',
	'minutes.refused.redacted':
		'While you were writing in this item, something in it was redacted. What of your text was not yet saved is kept here; insert it again if it is still needed.',
	'minutes.refused.frozen':
		'The minutes were closed before your text arrived, so it is not in them. It is kept for you as a prepared objection: only you see it, and you decide what becomes of it.',
	'minutes.rescue.toRecord': 'To my text',
	'minutes.rescue.title': 'Your text is safe',
	'minutes.rescue.blockGone':
		'While you were writing, somebody deleted the paragraph. Your text is here; insert it again if it is still needed.',
	'minutes.rescue.otherItem': 'Another item',
	'minutes.rescue.download': 'Download a copy',
	'minutes.rescue.putAway': 'I no longer need it',
	'minutes.rescue.fileName': 'augenhoehe-your-text',
	'minutes.leave': 'Part of your text is not saved yet. Do you really want to leave this page?',
	'minutes.gone': '“{title}” is no longer on your agenda. What was saved there is kept.',
	'minutes.writing.jumped': 'You now see item {number}, where {name} is writing.',
	'minutes.writing.switch': 'Show names',
	'minutes.block.decision': 'Decision',
	'minutes.block.commitment': 'Commitment',
	'minutes.block.information': 'Information',
	'minutes.block.question': 'Question',
	'minutes.facts.numberFollows': 'number follows',
	'minutes.facts.record': 'Give a number',
	'minutes.facts.offline':
		'The server cannot be reached right now. The words are safe; try again in a moment.'
} satisfies Record<keyof typeof minutesDe, string>;
