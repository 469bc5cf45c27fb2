const browsers: [RegExp, string][] = [
	[/\bEdg(e|A|iOS)?\//, 'Edge'],
	[/\bOPR\//, 'Opera'],
	[/\bSamsungBrowser\//, 'Samsung Internet'],
	[/\b(Firefox|FxiOS)\//, 'Firefox'],
	[/(Chrome|CriOS)\//, 'Chrome'],
	[/\bSafari\//, 'Safari']
];

const systems: [RegExp, string][] = [
	[/\biPhone\b/, 'iPhone'],
	[/\biPad\b/, 'iPad'],
	[/\bAndroid\b/, 'Android'],
	[/\bWindows\b/, 'Windows'],
	[/\bCrOS\b/, 'ChromeOS'],
	[/\bMac OS X\b/, 'Mac'],
	[/\bLinux\b/, 'Linux']
];

/** "Firefox, Windows": enough to know one's devices apart, too little to follow anybody. */
export function deviceName(userAgent: string | null): string {
	const sent = (userAgent ?? '').slice(0, 500);
	const first = (known: [RegExp, string][]) => known.find(([mark]) => mark.test(sent))?.[1];
	return [first(browsers), first(systems)].filter(Boolean).join(', ');
}
