import type { errorDe } from './error.de.ts';

export const errorAr = {
	'error.incomplete': 'لم يصل النموذج كاملاً. أعد تحميل الصفحة ثم أرسله مرة أخرى.',
	'error.notFound': 'هذه الصفحة غير موجودة، أو ليس لديكم إذن بالوصول إليها.',
	'error.notAllowed': 'لا يجوز لكم القيام بذلك هنا. اسألوا رئيس الجلسة إذا احتجتم إليه.',
	'error.unexpected':
		'حدث خطأ ما، وليس السبب منكم. حاولوا مرة أخرى. إذا لم ينجح ذلك، فأعطوا الجهة التقنية هذا الرمز: {reference}'
} satisfies Record<keyof typeof errorDe, string>;
