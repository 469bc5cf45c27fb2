import type { viewsDe } from './views.de.ts';

export const viewsAr = {
	'views.back': 'إلى الجلسة',
	'views.projector.title': 'شاشة العرض',
	'views.projector.menu': 'التحكم بشاشة العرض',
	'views.projector.full': 'ملء الشاشة',
	'views.projector.reveal': 'عرض البند غير العلني في القاعة',
	'views.projector.conceal': 'إخفاء البند من جديد',
	'views.projector.hidden': 'بند غير علني',
	'views.projector.revealed': 'غير علني. تعرض هذه الشاشة البند على كل من في القاعة.',
	'views.projector.readBack': 'يُتلى نص القرار',
	'views.projector.stands': 'النص ثابت',
	'views.projector.voting': 'التصويت جارٍ',
	'views.projector.counted': 'نعم {yes}، لا {no}، امتناع {abstained}',
	'views.projector.commitment': 'تعهّد: {number}',
	'views.projector.time.remaining': 'متبقٍّ',
	'views.projector.time.over': 'تجاوز الوقت',
	'views.projector.time.used': 'حتى الآن',
	'views.follow.title': 'المتابعة',
	'views.follow.size': 'حجم الخط',
	'views.follow.size.1': 'عادي',
	'views.follow.size.2': 'كبير',
	'views.follow.size.3': 'كبير جدًا',
	'views.follow.toCurrent': 'إلى البند الحالي',
	'views.follow.none': 'لا يُناقَش أي بند الآن.',
	'views.follow.decided': 'ما تقرر حتى الآن',
	'views.follow.decidedCount':
		'{count, plural, zero {لا قرارات حتى الآن} one {قرار واحد حتى الآن} two {قراران حتى الآن} few {# قرارات حتى الآن} many {# قرارًا حتى الآن} other {# قرار حتى الآن}}',
	'views.follow.empty': 'لم يُكتب شيء هنا بعد.',
	'views.follow.refreshing': 'تُحدَّث هذه الصفحة كل دقيقة.',
	'views.follow.still': 'إيقاف التحديث',
	'views.follow.lively': 'التحديث كل دقيقة'
} satisfies Record<keyof typeof viewsDe, string>;
