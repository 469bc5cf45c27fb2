/** Line icons on a grid of 24, drawn as one path each. */
export const icons = {
	table:
		'M3.5 12a8.5 3.6 0 1 0 17 0a8.5 3.6 0 1 0-17 0M5.2 5.5a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0M10.7 4.2a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0M16.2 5.5a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0M5.2 18.5a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0M10.7 19.8a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0M16.2 18.5a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0-2.6 0',
	decision: 'M6 3h9l4 4v14H6zM15 3v4h4M9 14l2.3 2.3L15.5 12',
	commitment: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M7.8 12.4l3 3L16.4 9',
	search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.3 15.3L21 21',
	account: 'M12 4a4 4 0 1 0 0 8a4 4 0 1 0 0-8M4.5 20.5c.6-4 3.6-5.5 7.5-5.5s6.9 1.5 7.5 5.5',
	people:
		'M9 5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7M2.5 19.5c.5-3.5 3-5 6.5-5s6 1.5 6.5 5M16 5.3a3.5 3.5 0 0 1 0 6.5M18 15c2 .6 3.2 2 3.5 4.5',
	organisation: 'M4 21V5l8-2v18M12 8l8 2v11M2.5 21h19M7 8h2M7 12h2M7 16h2M15.5 13h1.5M15.5 17h1.5',
	office: 'M12 3l7 3v5c0 5-3 8-7 10c-4-2-7-5-7-10V6zM8.5 11.5h7M12 8v7',
	language: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
	menu: 'M4 7h16M4 12h16M4 17h16',
	more: 'M4 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0M18 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0',
	close: 'M6 6l12 12M18 6L6 18',
	check: 'M5 12.5l4.5 4.5L19 7',
	plus: 'M12 5v14M5 12h14',
	minus: 'M5 12h14',
	up: 'M12 19V5M6 11l6-6l6 6',
	down: 'M12 5v14M6 13l6 6l6-6',
	back: 'M19 12H5M11 6l-6 6l6 6',
	forward: 'M5 12h14M13 6l6 6l-6 6',
	next: 'M9 5l7 7l-7 7',
	unfold: 'M6 9l6 6l6-6',
	grip: 'M8.2 6a0.8 0.8 0 1 0 1.6 0a0.8 0.8 0 1 0-1.6 0M14.2 6a0.8 0.8 0 1 0 1.6 0a0.8 0.8 0 1 0-1.6 0M8.2 12a0.8 0.8 0 1 0 1.6 0a0.8 0.8 0 1 0-1.6 0M14.2 12a0.8 0.8 0 1 0 1.6 0a0.8 0.8 0 1 0-1.6 0M8.2 18a0.8 0.8 0 1 0 1.6 0a0.8 0.8 0 1 0-1.6 0M14.2 18a0.8 0.8 0 1 0 1.6 0a0.8 0.8 0 1 0-1.6 0',
	edit: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM14 6.5l3.5 3.5',
	delete: 'M4 7h16M9 7V4h6v3M6.5 7l1 14h9l1-14M10 11v6M14 11v6',
	undo: 'M9 5L4 10l5 5M4 10h10a6 5.5 0 0 1 0 11h-3',
	redo: 'M15 5l5 5l-5 5M20 10H10a6 5.5 0 0 0 0 11h3',
	copy: 'M9 9h11v12H9zM5 15H4V3h11v2',
	print: 'M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z',
	download: 'M12 4v11M7 11l5 5l5-5M4 20h16',
	lock: 'M5 11h14v10H5zM8 11V8a4 4 0 0 1 8 0v3M12 15v2.5',
	unlock: 'M5 11h14v10H5zM8 11V8a4 4 0 0 1 7.7-1.5M12 15v2.5',
	calendar: 'M4 6h16v15H4zM4 10.5h16M8 3v5M16 3v5',
	pause: 'M8 5v14M16 5v14',
	start: 'M7 4.5v15l12-7.5z',
	clock: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5l3.5 2',
	place:
		'M12 21c-4.5-5-7-8-7-11.5a7 6.5 0 0 1 14 0C19 13 16.5 16 12 21zM12 7.5a2 2 0 1 0 0 4a2 2 0 1 0 0-4',
	info: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v6M12 7.5h.01',
	warning: 'M12 4L2.5 20h19zM12 10v5M12 17.5h.01',
	question:
		'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M9.3 9.5a2.7 2.7 0 1 1 4.2 2.3c-1 .7-1.5 1.2-1.5 2.2M12 17h.01',
	information: 'M5 4h14v13h-8l-4 4v-4H5zM9 8.5h6M9 12.5h4',
	position: 'M5 21V4M5 5h13l-3 4l3 4H5',
	speak:
		'M12 3a3 3 0 0 0-3 3v5a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3M5.5 11a6.5 6.5 0 0 0 13 0M12 17.5V21M8.5 21h7',
	write: 'M4 20h16M6 16l1-3.5L16 3.5l2.5 2.5L9.5 15z',
	offline:
		'M4 4l16 16M3 9.5a13 13 0 0 1 4.5-2.8M21 9.5a13 13 0 0 0-9.5-3.5M6.5 13a8 8 0 0 1 4-2M17.5 13a8 8 0 0 0-2-1.4M12 18.5h.01',
	mail: 'M3 5.5h18v13H3zM3.5 6.5l8.5 7l8.5-7',
	logout: 'M10 4H5v16h5M9 12h11M16 8l4 4l-4 4',
	bold: 'M7 4h6a4 4 0 0 1 0 8H7zM7 12h7a4 4 0 0 1 0 8H7z',
	italic: 'M10 4h8M6 20h8M14 4l-4 16',
	list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
	numbered: 'M10 6h10M10 12h10M10 18h10M4 4.5l1.5-.5v4.5M4 15.5h2.2L4 19.5h2.5',
	quote: 'M9.5 7C6.5 8 5 10 5 14h4.5v4H5v-4M19 7c-3 1-4.5 3-4.5 7H19v4h-4.5v-4',
	heading: 'M6 4v16M18 4v16M6 12h12',
	indent: 'M11 6h9M11 12h9M4 18h16M4 6l4 3l-4 3',
	outdent: 'M11 6h9M11 12h9M4 18h16M8 6l-4 3l4 3',
	link: 'M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.7L12 17',
	mention: 'M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8M16 8v5.5a2.5 2.5 0 0 0 5 0V12a9 9 0 1 0-3.5 7.1',
	attachment:
		'M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.3 3.3 0 0 1 4.7 4.7L9.3 17a1.7 1.7 0 0 1-2.4-2.4L14.5 7',
	direction: 'M5 8h14M15 4l4 4l-4 4M19 16H5M9 12l-4 4l4 4',
	projector: 'M3 4h18M4.5 4v11h15V4M12 15v3M8 21l4-3l4 3',
	read: 'M12 6C9.5 4.5 6 4.5 3 5.5v13c3-1 6.5-1 9 .5c2.5-1.5 6-1.5 9-.5v-13c-3-1-6.5-1-9 .5zM12 6v13'
} as const;

export type IconName = keyof typeof icons;

/** What points along the line of reading turns round in right-to-left languages. */
export const mirrored: ReadonlySet<IconName> = new Set([
	'back',
	'forward',
	'start',
	'next',
	'undo',
	'redo',
	'logout',
	'list',
	'numbered',
	'indent',
	'outdent',
	'edit',
	'write',
	'information',
	'quote',
	'question',
	'read'
]);
