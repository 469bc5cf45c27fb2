export const calendarEn = {
	'calendar.own': 'Your calendar',
	'calendar.title': 'Subscribe to the calendar',
	'calendar.lead':
		'Your meetings appear in the calendar of your phone or computer, and stay up to date there.',
	'calendar.lead.table':
		'The meetings of this table appear in your calendar, and stay up to date there.',
	'calendar.shows':
		'The calendar shows only number, time and place of a meeting, not its topics. Cancelled meetings are marked as cancelled.',
	'calendar.make': 'New address',
	'calendar.label': 'What is the address for?',
	'calendar.label.hint': 'For example “My phone”. By that you will know it again later.',
	'calendar.label.tooLong': 'This name is too long. Please shorten it.',
	'calendar.make.do': 'Make a calendar address',
	'calendar.made': 'Your calendar address is ready.',
	'calendar.made.once':
		'It is shown only now. Whoever knows it sees the dates of your meetings: pass it on to nobody.',
	'calendar.address': 'Calendar address',
	'calendar.open': 'Open in my calendar',
	'calendar.how': 'How to enter the address',
	'calendar.how.iphone': 'iPhone and iPad',
	'calendar.how.iphone.steps':
		'Tap “Open in my calendar”, then “Subscribe”. Or: Settings, Apps, Calendar, Accounts, Add Account, Other, Add Subscribed Calendar. Enter the address there.',
	'calendar.how.android': 'Android with Google Calendar',
	'calendar.how.android.steps':
		'Open calendar.google.com on a computer. Beside “Other calendars” choose the plus and “From URL”. Enter the address. After that the calendar appears on the phone too, often only after some hours.',
	'calendar.how.outlook': 'Outlook',
	'calendar.how.outlook.steps':
		'In the calendar choose “Add calendar” and “Subscribe from web”. Enter the address and give the calendar a name.',
	'calendar.how.thunderbird': 'Thunderbird',
	'calendar.how.thunderbird.steps':
		'Choose “New Calendar”, then “On the Network”. Enter the address; no user name is needed.',
	'calendar.list': 'Your calendar addresses',
	'calendar.list.none': 'None yet. With the first one you see your meetings in your own calendar.',
	'calendar.feed.unnamed': 'Without a name',
	'calendar.feed.all': 'all meetings',
	'calendar.feed.times': 'Made on {made}, last used on {used}',
	'calendar.feed.neverUsed': 'Made on {made}, not used yet',
	'calendar.feed.revoke': 'End',
	'calendar.feed.revoke.long': 'End the calendar address “{label}” of {made}',
	'calendar.feed.revoked':
		'The address works no longer. What is in a calendar already you delete there yourself.',
	'calendar.feed.gone': 'This calendar address works no longer. Reload the page.',
	'calendar.feed.tooMany':
		'You have as many calendar addresses as there may be. First end one that you do not need any more.',
	'calendar.ends':
		'An address ends by itself when no calendar has asked for half a year, and at once when you have no access any more.',
	'calendar.name': 'Augenhöhe',
	'calendar.entry': 'Meeting no. {number}'
} as const;
