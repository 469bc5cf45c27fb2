import type { minutesDe } from './minutes.de.ts';

export const minutesAr = {
	'minutes.item': 'البند {number}: {title}',
	'minutes.label': 'محضر البند {number}: {title}',
	'minutes.placeholder': 'اكتبوا المحضر هنا.',
	'minutes.toolbar': 'أدوات المحضر',
	'minutes.toolbar.hint':
		'تنقلكم مفاتيح الأسهم بين الأدوات، ويعيدكم مفتاح Escape إلى النص. ومن النص تصلون إلى هنا بالمفتاحين Alt وF10.',
	'minutes.key.control': 'Ctrl',
	'minutes.tool.withKeys': '{tool} ({keys})',
	'minutes.tool.decision': 'قرار',
	'minutes.tool.commitment': 'تعهد',
	'minutes.tool.information': 'معلومة',
	'minutes.tool.question': 'سؤال',
	'minutes.tool.position': 'موقف',
	'minutes.tool.bold': 'عريض',
	'minutes.tool.italic': 'مائل',
	'minutes.tool.heading': 'عنوان',
	'minutes.tool.bulletList': 'قائمة',
	'minutes.tool.orderedList': 'قائمة مرقّمة',
	'minutes.tool.indent': 'زيادة المسافة البادئة',
	'minutes.tool.outdent': 'إنقاص المسافة البادئة',
	'minutes.tool.quote': 'اقتباس',
	'minutes.tool.link': 'رابط',
	'minutes.tool.mention': 'ذكر اسم',
	'minutes.tool.attachment': 'إدراج مرفق',
	'minutes.tool.direction': 'تغيير اتجاه الكتابة',
	'minutes.tool.undo': 'تراجع عن تعديلكم',
	'minutes.tool.redo': 'إعادة تعديلكم',
	'minutes.link.title': 'إدراج رابط',
	'minutes.link.address': 'العنوان',
	'minutes.link.hint': 'عنوان موقع أو بريد إلكتروني. إذا تركتم الحقل فارغًا يُزال الرابط.',
	'minutes.link.wrong': 'هذا ليس عنوانًا يمكن فتحه. اكتبوه كما يظهر في المتصفح.',
	'minutes.link.set': 'إضافة الرابط',
	'minutes.mention.list': 'من يمكنكم ذكره',
	'minutes.mention.found':
		'{count, plural, one {اسم واحد. إدخال يدرجه، وخروج يغلق القائمة.} other {# أسماء. اختاروا بمفاتيح الأسهم، إدخال يدرج الاسم، وخروج يغلق القائمة.}}',
	'minutes.mention.inserted': 'أُدرج {name}.',
	'minutes.lamp.connecting': 'جارٍ الاتصال',
	'minutes.lamp.saved': 'محفوظ',
	'minutes.lamp.sending': 'جارٍ الحفظ',
	'minutes.lamp.sending.characters':
		'{characters, plural, zero {لا أحرف بانتظار الإرسال} one {حرف واحد لم يُرسل بعد} two {حرفان لم يُرسلا بعد} few {# أحرف لم تُرسل بعد} many {# حرفًا لم يُرسل بعد} other {# حرف لم يُرسل بعد}}',
	'minutes.lamp.sending.changes':
		'{changes, plural, zero {لا تعديلات بانتظار الإرسال} one {تعديل واحد لم يُرسل بعد} two {تعديلان لم يُرسلا بعد} few {# تعديلات لم تُرسل بعد} many {# تعديلًا لم يُرسل بعد} other {# تعديل لم يُرسل بعد}}',
	'minutes.lamp.offline': 'غير متصل – كل ما كُتب محفوظ',
	'minutes.lamp.offline.characters':
		'{characters, plural, zero {غير متصل – لا أحرف على هذا الجهاز فقط} one {غير متصل – حرف واحد ما زال على هذا الجهاز} two {غير متصل – حرفان ما زالا على هذا الجهاز} few {غير متصل – # أحرف ما زالت على هذا الجهاز} many {غير متصل – # حرفًا ما زال على هذا الجهاز} other {غير متصل – # حرف ما زال على هذا الجهاز}}',
	'minutes.lamp.offline.changes':
		'{changes, plural, zero {غير متصل – لا تعديلات على هذا الجهاز فقط} one {غير متصل – تعديل واحد ما زال على هذا الجهاز} two {غير متصل – تعديلان ما زالا على هذا الجهاز} few {غير متصل – # تعديلات ما زالت على هذا الجهاز} many {غير متصل – # تعديلًا ما زال على هذا الجهاز} other {غير متصل – # تعديل ما زال على هذا الجهاز}}',
	'minutes.lamp.closed': 'لم يعد متصلًا',
	'minutes.closed.reload': 'إعادة تحميل الصفحة',
	'minutes.closed.session':
		'لم تعودوا مسجّلي الدخول. آخر ما كتبتموه ما زال في هذه الصفحة. سجّلوا الدخول من جديد.',
	'minutes.closed.right': 'لم يعد لديكم حق القراءة أو الكتابة هنا. ما حُفظ سابقًا يبقى في المحضر.',
	'minutes.closed.moved': 'نُقل هذا المحضر إلى مكان آخر. أعيدوا تحميل الصفحة لمتابعة الكتابة.',
	'minutes.closed.old':
		'جرى تحديث Augenhöhe وهذه الصفحة ما زالت قديمة. أعيدوا تحميلها لمتابعة الكتابة.',
	'minutes.closed.tooMany':
		'وصل من هنا الكثير دفعة واحدة، لذلك قُطع الاتصال. أعيدوا تحميل الصفحة بعد دقيقة.',
	'minutes.closed.tooLarge': 'كان هذا النص أطول من أن يُحفظ دفعة واحدة. أدرجوه على أجزاء أصغر.',
	'minutes.closed.refused': 'لم يتمكن الخادم من قبول هذا التعديل. أدرجوا نصكم مرة أخرى.',
	'minutes.refused.noRight': 'لم يعد يمكنكم الكتابة في هذا البند. سلّموا نصكم لمن يدوّن المحضر.',
	'minutes.refused.noSuchItem': 'لم يعد هذا البند موجودًا. أدرجوا نصكم في مكان آخر.',
	'minutes.refused.notInSchema':
		'احتوى هذا التعديل على ما لا يمكن أن يكون في محضر. أدرجوا نصكم نصًا عاديًا.',
	'minutes.refused.tooLarge':
		'كان هذا النص أطول من أن يُحفظ دفعة واحدة. أدرجوه على أجزاء أصغر ليبقى في المحضر.',
	'minutes.refused.partsMissing': 'جزء من تعديلاتكم لم يصل إلى الخادم. أدرجوا نصكم مرة أخرى.',
	'minutes.refused.foreignClient': 'كان على هذا الجهاز نص من تسجيل دخول آخر. أدرجوا نصكم مرة أخرى.',
	'minutes.refused.redacted':
		'حُجب شيء في هذا البند أثناء كتابتكم فيه. ما لم يكن قد حُفظ من نصكم موجود هنا؛ أدرجوه من جديد إن كان لا يزال مطلوبًا.',
	'minutes.refused.frozen':
		'أُغلق المحضر قبل وصول نصكم، لذلك ليس فيه. لكنه محفوظ لكم كاعتراض مُعدّ: لا يراه سواكم، وأنتم تقررون مصيره.',
	'minutes.rescue.toRecord': 'إلى نصي',
	'minutes.rescue.title': 'نصكم بأمان',
	'minutes.rescue.blockGone':
		'حذف أحدهم الفقرة أثناء كتابتكم. نصكم محفوظ هنا؛ أدرجوه من جديد إذا كان لا يزال مطلوبًا.',
	'minutes.rescue.otherItem': 'بند آخر',
	'minutes.rescue.download': 'تنزيل نسخة',
	'minutes.rescue.putAway': 'لم أعد بحاجة إليه',
	'minutes.rescue.fileName': 'augenhoehe-your-text',
	'minutes.leave': 'جزء من نصكم لم يُحفظ بعد. هل تريدون حقًا مغادرة الصفحة؟',
	'minutes.gone': 'لم يعد «{title}» على جدول أعمالكم. ما حُفظ هناك يبقى محفوظًا.',
	'minutes.writing.jumped': 'ترون الآن موضع الكتابة لدى {name} في البند {number}.',
	'minutes.writing.switch': 'إظهار الأسماء',
	'minutes.block.decision': 'قرار',
	'minutes.block.commitment': 'تعهد',
	'minutes.block.information': 'معلومة',
	'minutes.block.question': 'سؤال',
	'minutes.facts.numberFollows': 'الرقم لاحقًا',
	'minutes.facts.record': 'إعطاء رقم',
	'minutes.facts.offline': 'لا يمكن الوصول إلى الخادم الآن. الكلمات بأمان؛ حاولوا مجددًا بعد قليل.'
} satisfies Record<keyof typeof minutesDe, string>;
