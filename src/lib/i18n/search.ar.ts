import type { searchDe } from './search.de.ts';

export const searchAr = {
	'search.title': 'البحث',
	'search.lead': 'يبحث في محاضر جميع الجلسات التي يمكنكم قراءتها.',
	'search.words': 'عمَّ تبحثون؟',
	'search.found':
		'{count, plural, zero {لا نتائج} one {نتيجة واحدة} two {نتيجتان} few {# نتائج} many {# نتيجة} other {# نتيجة}}',
	'search.many': 'أول {count, number} نتيجة',
	'search.nothing':
		'لا يوجد شيء عن «⁨{words}⁩» في المحاضر التي يمكنكم قراءتها. ' + 'جرّبوا كلمة أقصر أو كلمة أخرى.',
	'search.origin': '⁨{table}⁩، الجلسة {number}، {day}'
} satisfies Record<keyof typeof searchDe, string>;
