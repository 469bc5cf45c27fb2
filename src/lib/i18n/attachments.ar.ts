import type { attachmentsDe } from './attachments.de.ts';

export const attachmentsAr: Record<keyof typeof attachmentsDe, string> = {
	'files.tooLarge':
		'أحد الملفات أكبر من 10 ميغابايت. نصكم ما زال هنا. اختاروا ملفًا أصغر، مثلًا صورة بدقة أقل.',
	'files.empty': 'أحد الملفات فارغ. نصكم ما زال هنا. تحققوا من الملف واختاروه من جديد.',
	'files.wrongType':
		'أحد الملفات من نوع غير مقبول هنا. نصكم ما زال هنا. المقبول: PDF، صور (PNG وJPEG وWebP)، نص عادي، ODT، وDOCX بلا وحدات ماكرو.',
	'files.known': 'تعذّر إرفاق هذا الملف. أعيدوا تحميل الصفحة واختاروا الملف من جديد.',
	'files.kb': '{size} ك.ب',
	'files.mb': '{size} م.ب',
	'attachment.title': 'المرفقات',
	'attachment.lead': 'ملفات تخص بنود جدول الأعمال. من يحق له قراءة بند يحق له فتح مرفقاته.',
	'attachment.open': 'تعديل المرفقات',
	'attachment.list': 'المرفقات',
	'attachment.item': 'البند {number}: {title}',
	'attachment.noItems': 'لا شيء على جدول الأعمال بعد. المرفقات تخص بندًا.',
	'attachment.none': 'لا مرفق بعد.',
	'attachment.by': 'أرفقه {name}',
	'attachment.remove': 'إزالة',
	'attachment.removed': 'أُزيل',
	'attachment.restore': 'إرفاق من جديد',
	'attachment.add.open': 'إرفاق ملف',
	'attachment.add.send': 'إرفاق',
	'attachment.added': 'أُرفق الملف.',
	'attachment.changed': 'تغيّرت المرفقات: {name}.',
	'attachment.file.label': 'الملف',
	'attachment.file.hint':
		'10 ميغابايت كحد أقصى. المقبول: PDF، صور، نص عادي، ODT، وDOCX بلا وحدات ماكرو.',
	'attachment.file.missing': 'اختاروا ملفًا.',
	'attachment.dialog': 'إدراج مرفق',
	'attachment.dialog.send': 'إرفاق وإدراج',
	'attachment.sending': 'قيد الإرسال',
	'attachment.offline':
		'لم يصل الملف لأن الخادم غير متاح الآن. النص في أمان. حاولوا مرة أخرى بعد قليل.',
	'attachment.notHere': 'لم يعد مرفقًا',
	'attachment.item.missing': 'هذا البند غير موجود هنا، أو لا يمكنكم الاطلاع عليه.',
	'attachment.unknown': 'هذا المرفق غير موجود، أو لا يمكنكم الاطلاع عليه.',
	'attachment.notAllowed':
		'يغيّر المرفقات من يحق له الكتابة في هذا البند. أعطوا ملفكم لمن يكتب المحضر.',
	'attachment.tooMany': 'لهذا البند 20 ملفًا. أزيلوا واحدًا قبل إرفاق ملف جديد.',
	'attachment.tooManyEver':
		'أُرفقت بهذا البند ملفات كثيرة جدًا ثم أُزيلت. أعيدوا إرفاق أحدها، أو اختاروا بندًا آخر.',
	'attachment.removedAlready': 'أزال شخص آخر هذا المرفق قبل قليل.',
	'attachment.thereAlready': 'عاد هذا المرفق إلى بنده.'
};
