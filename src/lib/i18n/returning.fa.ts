import type { returningDe } from './returning.de.ts';

export const returningFa = {
	'returning.code.typo':
		'یکی از رقم‌ها درست نیست. این به‌راحتی پیش می‌آید. رقم‌ها را یک بار دیگر با کاغذ خود مقایسه کنید.',
	'returning.code.wrongLength': 'کد 24 رقم دارد: شش گروه، هر کدام چهار رقم. یک بار دیگر بشمارید.',
	'returning.code.wrong':
		'برای این رقم‌ها چیزی پیدا نمی‌کنیم. شاید کد قدیمی است، یا موضوع دیگر پاک شده است. رقم‌ها را یک بار دیگر مقایسه کنید، یا به ما زنگ بزنید.',
	'returning.code.wait':
		'همین حالا تلاش‌های بسیار زیادی از شبکهٔ شما می‌آید. یک دقیقه صبر کنید و دوباره امتحان کنید. کد شما همچنان معتبر است.',
	'returning.code.busy':
		'همین حالا افراد بسیار زیادی از این صفحه استفاده می‌کنند. یک دقیقه صبر کنید و دوباره امتحان کنید. کد شما همچنان معتبر است.',
	'returning.enter.title': 'بازگشت با کد شما',
	'returning.enter.code': 'کد شما',
	'returning.enter.code.hint':
		'24 رقم، همان‌طور که روی کاغذ شماست. فاصله‌ها و خط‌ها مهم نیست. رقم‌های خودتان (مثلاً ۱۲۳) هم قبول است.',
	'returning.enter.open': 'باز کردن موضوع من',
	'returning.enter.lost.title': 'کد را گم کرده‌اید؟',
	'returning.enter.lost.text':
		'ما کد شما را نمی‌دانیم و نمی‌توانیم آن را بفرستیم. نزد ما بیایید. وقتی مطمئن شویم که خود شما هستید، کد جدیدی می‌گیرید.',
	'returning.enter.none': 'هنوز کدی ندارم',
	'returning.enter.ended':
		'موضوع شما بسته شد. روی این دستگاه چیزی ذخیره نشده است. با کد می‌توانید دوباره وارد شوید.',
	'returning.enter.timeOver':
		'برای امنیت شما، موضوعتان پس از 15 دقیقه بسته می‌شود. کد را یک بار دیگر وارد کنید.',
	'returning.lapsed.title': 'زمان تمام شده بود',
	'returning.lapsed.text':
		'برای امنیت شما، موضوعتان پس از 15 دقیقه بسته می‌شود. متن شما هنوز این‌جاست. کد خود را وارد کنید تا فرستاده شود. فایل‌ها را پس از آن دوباره انتخاب کنید.',
	'returning.lapsed.send': 'باز کردن و فرستادن',
	'returning.case.title': 'موضوع شما',
	'returning.case.number': 'شماره برای گفتگوی تلفنی: ⁨{number}⁩. با این شماره چیزی باز نمی‌شود.',
	'returning.case.helper':
		'شما برای یک نفر دیگر می‌نویسید. بدون وکالت‌نامه، آنچه را خودتان نوشته‌اید می‌بینید، و این‌که ما تا کجا رسیده‌ایم.',
	'returning.state.draft': 'هنوز فرستاده نشده',
	'returning.state.received': 'رسیده است',
	'returning.state.screening': 'در حال بررسی',
	'returning.state.clarification': 'از شما سؤالی داریم',
	'returning.state.inProgress': 'به آن رسیدگی می‌کنیم',
	'returning.state.referred': 'به نهاد مناسب سپرده شد',
	'returning.state.followUp': 'بررسی می‌کنیم که انجام شود',
	'returning.state.dormant': 'متوقف است',
	'returning.state.closed': 'تمام شد',
	'returning.state.anonymised': 'پاک شد',
	'returning.means.draft': 'هنوز به دفتر شکایت‌ها نرسیده است.',
	'returning.means.received': 'به دفتر شکایت‌ها رسیده است. به‌زودی کسی آن را می‌خواند.',
	'returning.means.screening':
		'کسی موضوع شما را می‌خواند و بررسی می‌کند که چه چیزی از همه مهم‌تر است و آیا این کار وظیفهٔ ماست.',
	'returning.means.clarification':
		'هنوز چیزی از شما لازم داریم. سؤال ما پایین نوشته شده است. همان‌جا پاسخ بدهید.',
	'returning.means.inProgress':
		'روی آن کار می‌کنیم. اگر چیزی از شما لازم داشته باشیم، در همین صفحه می‌پرسیم.',
	'returning.means.referred':
		'نهاد دیگری بهتر می‌تواند کمک کند. بررسی می‌کنیم که موضوع شما به آن‌جا برسد.',
	'returning.means.followUp': 'قولی داده شده است. بررسی می‌کنیم که واقعاً انجام شود.',
	'returning.means.dormant': 'فعلاً کاری انجام نمی‌شود. برای ما پیامی بنویسید تا ادامه بدهیم.',
	'returning.means.closed': 'ما کار روی موضوع شما را به پایان رسانده‌ایم.',
	'returning.means.anonymised': 'ما آنچه را نوشته بودید پاک کرده‌ایم.',
	'returning.next.title': 'بعد چه می‌شود',
	'returning.next.late': 'ما در این کار دیر کرده‌ایم. متأسفیم.',
	'returning.next.draft': 'تا {day} بفرستید. پس از آن متن را پاک می‌کنیم.',
	'returning.next.acknowledgement': 'تا {day} به شما خبر می‌دهیم که موضوع شما را خوانده‌ایم.',
	'returning.next.firstLook': 'چون فوری است، تا {day} کسی آن را می‌خواند.',
	'returning.next.screening': 'تا {day} مشخص می‌کنیم که آیا این کار وظیفهٔ ماست.',
	'returning.next.clarificationEnd':
		'تا {day} پاسخ بدهید. پس از آن کار متوقف می‌شود. با یک پیام شما دوباره ادامه می‌دهیم.',
	'returning.next.answer': 'تا {day} پاسخ می‌گیرید.',
	'returning.next.interimNotice': 'اگر تا آن وقت تمام نشود، تا {day} دلیلش را برایتان می‌نویسیم.',
	'returning.next.referralArrival': 'تا {day} بررسی می‌کنیم که آیا به آن‌جا رسیده است.',
	'returning.next.followUpFirst': 'تا {day} برای بار اول نگاه می‌کنیم.',
	'returning.next.followUpSecond': 'تا {day} برای بار دوم نگاه می‌کنیم.',
	'returning.next.dormantRecheck': 'تا {day} دوباره نگاه می‌کنیم.',
	'returning.next.closingLetter': 'تا {day} برایتان می‌نویسیم که نتیجه چه شد.',
	'returning.next.objection':
		'موافق نیستید؟ تا {day} بگویید، آن وقت یک بار دیگر آن را بررسی می‌کنیم.',
	'returning.next.retention': 'موضوع شما را در {day} پاک می‌کنیم.',
	'returning.erasedSoon':
		'به‌زودی موضوع شما را پاک می‌کنیم. پس از آن کد شما دیگر چیزی را باز نمی‌کند. آیا هنوز به آن نیاز دارید؟ همین حالا برای ما بنویسید.',
	'returning.remedy.title': 'مهلت: {day}',
	'returning.remedy.text':
		'تا آن‌جا که می‌دانیم، فقط تا این روز می‌توانید به تصمیم اداره اعتراض کنید. این دفتر هیچ مهلتی را متوقف نمی‌کند. پیش از آن به یک مرکز مشاوره یا نزد یک وکیل بروید.',
	'returning.remedy.over':
		'تا آن‌جا که می‌دانیم، این مهلت گذشته است. این دفتر هیچ مهلتی را متوقف نمی‌کند. همین امروز به یک مرکز مشاوره یا نزد یک وکیل بروید. گاهی هنوز راهی هست.',
	'returning.noDeadlines': 'این دفتر هیچ مهلتی را متوقف نمی‌کند.',
	'returning.outcome.title': 'نتیجه این شد',
	'returning.outcome.remedied': 'مشکل حل شد.',
	'returning.outcome.remedyAlternative': 'راه حل دیگری پیدا شد.',
	'returning.outcome.advisedReferred': 'ما به شما مشاوره دادیم و شما را به نهاد مناسب معرفی کردیم.',
	'returning.outcome.unfounded': 'طبق مقررات درست بوده است. دلیلش را در نامهٔ پایانی توضیح می‌دهیم.',
	'returning.outcome.noCooperation': 'مدت زیادی پاسخی نگرفتیم.',
	'returning.outcome.withdrawn': 'شما آن را پس گرفتید.',
	'returning.outcome.notOurRemit': 'این کار وظیفهٔ ما نیست.',
	'returning.outcome.recommendationNotFollowed': 'ما پیشنهادی دادیم. طرف مقابل به آن عمل نکرد.',
	'returning.outcome.merged': 'در موضوع دیگری ادامه پیدا می‌کند.',
	'returning.outcome.correctedByAuthority': 'اداره تصمیم خود را تغییر داد.',
	'returning.outcome.correctedByCourt': 'دادگاه (محکمه) تصمیم را تغییر داد.',
	'returning.outcome.hardshipRoute':
		'کار از راه کمیسیون موارد دشوار (Härtefallkommission) ادامه پیدا می‌کند.',
	'returning.messages.title': 'آنچه نوشته شده است',
	'returning.messages.none': 'هنوز چیزی نیست.',
	'returning.by.you': 'شما',
	'returning.by.office': 'دفتر شکایت‌ها',
	'returning.by.complainant': 'کسی که موضوع دربارهٔ اوست',
	'returning.by.helper': 'کسی که برای شما می‌نویسد',
	'returning.by.system': 'خودکار',
	'returning.by.takenDown': 'دفتر شکایت‌ها، همان‌طور که شما تعریف کردید',
	'returning.entry.narrative': 'شرح موضوع',
	'returning.entry.message': 'پیام',
	'returning.entry.letter': 'نامهٔ پایانی',
	'returning.entry.reason': 'دلیل',
	'returning.entry.file': 'فایل',
	'returning.entry.state': 'وضعیت جدید: {state}',
	'returning.entry.struck': 'این متن پاک شده است.',
	'returning.entry.unopened':
		'کد شما نتوانست این متن را باز کند. برای ما پیامی بنویسید تا نگاه کنیم.',
	'returning.translation.original': 'متن اصلی',
	'returning.translation.title': 'ترجمه: {language}',
	'returning.translation.by': 'ترجمه از: \u2068{by}\u2069',
	'returning.file.download': 'دانلود \u2068{name}\u2069',
	'returning.write.title': 'نوشتن پیام',
	'returning.write.answer': 'پاسخ به سؤال ما',
	'returning.write.label': 'پیام شما',
	'returning.write.hint':
		'به زبان خود بنویسید. اگر کسی بدون اطلاع اداره‌ها این‌جا زندگی می‌کند، این را ننویسید.',
	'returning.write.files': 'عکس‌ها یا کاغذها',
	'returning.write.send': 'فرستادن پیام',
	'returning.write.sent': 'پیام شما رسید.',
	'returning.write.missing': 'چیزی بنویسید، یا فایلی ضمیمه کنید.',
	'returning.write.tooLong':
		'این بیشتر از 20,000 حرف است. متن را کوتاه کنید، یا آن را به صورت فایل ضمیمه کنید. متن هنوز این‌جاست، اما هنوز فرستاده نشده است.',
	'returning.write.busy':
		'همین حالا پیام‌های بسیار زیادی از شبکهٔ شما می‌آید. یک دقیقه صبر کنید و دوباره بفرستید. متن شما هنوز این‌جاست.',
	'returning.record.title': 'آنچه نوشته‌ایم درست است؟',
	'returning.record.text':
		'یکی از ما آنچه را تعریف کردید نوشته است. آن را پایین، زیر «آنچه نوشته شده است»، بخوانید.',
	'returning.record.yes': 'بله، درست است',
	'returning.record.wrong': 'چه چیزی درست نیست؟',
	'returning.record.correct': 'فرستادن اصلاح',
	'returning.record.confirmed': 'شما در {day} تأیید کردید که درست است.',
	'returning.consent.title': 'اجازه داریم این را به دیگران بدهیم؟',
	'returning.consent.lead':
		'فقط آنچه این‌جا نوشته شده است، و فقط به همین گیرنده داده می‌شود. بدون اجازهٔ شما چیزی به کسی نمی‌دهیم.',
	'returning.consent.recipient': 'به چه کسی',
	'returning.consent.purpose': 'برای چه',
	'returning.consent.passage': 'دقیقاً همین کلمات',
	'returning.consent.release':
		'برای این کار امضای شما روی کاغذ هم لازم است. در این باره با شما تماس می‌گیریم.',
	'returning.consent.agree': 'بله، اجازه دارید این را بدهید',
	'returning.consent.refuse': 'نه، به کسی ندهید',
	'returning.consent.revoke': 'پس گرفتن اجازه‌ام',
	'returning.consent.agreed': 'شما در {day} اجازه دادید.',
	'returning.consent.refused': 'شما در {day} اجازه ندادید.',
	'returning.consent.revoked':
		'شما در {day} اجازهٔ خود را پس گرفتید. آنچه پیش از آن داده شده است، دیگر قابل برگرداندن نیست.',
	'returning.consent.done': 'تصمیم شما را ثبت کردیم.',
	'returning.consent.changed':
		'متن همین حالا تغییر کرده است. آن را یک بار دیگر بخوانید و بعد تصمیم بگیرید.',
	'returning.consent.unopened':
		'کد شما نتوانست این متن را باز کند. دربارهٔ آن تصمیم نگیرید. برای ما بنویسید.',
	'returning.looks.title': 'چه کسی موضوع شما را باز کرده است',
	'returning.looks.none': 'هنوز هیچ‌کس.',
	'returning.looks.recovery': 'با کلید اضطراری دفتر شکایت‌ها',
	'returning.role.officeLead': 'مدیریت دفتر شکایت‌ها',
	'returning.role.ombudsperson': 'مسئول رسیدگی به شکایت‌ها (Ombudsperson)',
	'returning.role.caseworker': 'همکار دفتر شکایت‌ها',
	'returning.more.title': 'کارهای دیگری که این‌جا می‌توانید بکنید',
	'returning.withdraw.link': 'پس گرفتن موضوع',
	'returning.withdraw.title': 'می‌خواهید موضوع خود را پس بگیرید؟',
	'returning.withdraw.text':
		'در این صورت دیگر روی آن کار نمی‌کنیم. آنچه نوشته‌اید رمزگذاری‌شده می‌ماند تا آن را پاک کنیم.',
	'returning.withdraw.why': 'می‌خواهید بگویید چرا؟',
	'returning.withdraw.sure': 'بله، موضوع خود را پس می‌گیرم.',
	'returning.withdraw.sureMissing': 'اگر مطمئن هستید، علامت بزنید.',
	'returning.withdraw.send': 'همین حالا پس گرفتن',
	'returning.withdraw.done': 'موضوع شما پس گرفته شد.',
	'returning.cancel': 'برگشت به موضوع من',
	'returning.object.link': 'موافق نیستم',
	'returning.object.title': 'موافق نیستید؟',
	'returning.object.text': 'به ما بگویید چرا. آن وقت موضوع شما را دوباره باز می‌کنیم.',
	'returning.object.reason': 'چرا؟',
	'returning.object.notSolved': 'مشکل حل نشده است',
	'returning.object.promiseNotKept': 'به قولی که داده شده بود عمل نشد',
	'returning.object.newFacts': 'اتفاق جدیدی افتاده است',
	'returning.object.notHeard': 'به حرف من درست گوش نکردند',
	'returning.object.notUnderstood': 'نفهمیدم نتیجه چه شد',
	'returning.object.other': 'چیز دیگر',
	'returning.object.reasonMissing': 'یک دلیل انتخاب کنید.',
	'returning.object.words': 'با کلمات خودتان',
	'returning.object.wordsMissing': 'در چند کلمه بنویسید چرا.',
	'returning.object.send': 'باز کردن دوبارهٔ موضوع',
	'returning.object.done': 'موضوع شما دوباره باز است.',
	'returning.object.over':
		'چهار هفتهٔ این کار گذشته است. برای ما پیامی بنویسید: مسئول رسیدگی به شکایت‌ها هنوز می‌تواند موضوع شما را دوباره باز کند.',
	'returning.notice.link': 'خبر گرفتن',
	'returning.notice.title': 'خبر گرفتن وقتی چیز جدیدی هست',
	'returning.notice.text':
		'در این صورت خبر کوتاهی بدون محتوا می‌گیرید. نام شما، شماره و کد در آن نیست. این خبر به زبان همین صفحه و به آلمانی می‌آید.',
	'returning.notice.readable':
		'سرور می‌تواند این آدرس را بخواند، وگرنه نمی‌تواند از آن استفاده کند. هر چیز دیگری را که این‌جا می‌نویسید، بعداً نمی‌تواند بخواند. وقتی از نامهٔ پایانی به شما خبر دادیم، آدرس پاک می‌شود؛ حداکثر 14 روز پس از پایان کار.',
	'returning.notice.shared':
		'آیا کس دیگری ایمیل‌های شما را می‌خواند یا تلفن شما را می‌بیند؟ پس بهتر است این‌جا را خالی بگذارید.',
	'returning.notice.email': 'آدرس ایمیل',
	'returning.notice.phone': 'شمارهٔ تلفن',
	'returning.notice.phone.hint': 'یکی از ما زنگ می‌زند و فقط می‌گوید که چیز جدیدی هست.',
	'returning.notice.emailUnusual':
		'این آدرس ایمیل کاملاً درست نیست. آن را بررسی کنید. نمونهٔ درست: ⁦name@example.org⁩',
	'returning.notice.phoneUnusual': 'این شمارهٔ تلفن کاملاً درست نیست. فقط رقم بنویسید، با پیش‌شماره.',
	'returning.notice.missing': 'یک آدرس ایمیل یا یک شمارهٔ تلفن بنویسید.',
	'returning.notice.save': 'ذخیره',
	'returning.notice.kept': 'خبر به این‌جا می‌رسد: \u2068{address}\u2069',
	'returning.notice.delete': 'پاک کردن آدرس',
	'returning.notice.saved': 'آدرس ذخیره شد.',
	'returning.notice.deleted': 'آدرس پاک شد.',
	'returning.notice.closed': 'کار موضوع شما تمام شده است. دیگر خبری فرستاده نمی‌شود.',
	'returning.newCode.link': 'گرفتن کد جدید',
	'returning.newCode.title': 'کد جدید شما',
	'returning.newCode.first':
		'یکی از ما کد شما را هنگام چاپ دیده است. برای همین حالا کدی می‌گیرید که فقط خودتان می‌دانید.',
	'returning.newCode.why':
		'اگر ممکن است کسی کد شما را دیده باشد، کد جدیدی بگیرید. کد قبلی تا وقتی جدید را یادداشت کنید معتبر است.',
	'returning.newCode.draw': 'نشان دادن کد جدید',
	'returning.newCode.noted': 'آن را یادداشت کرده‌اید؟ چهار رقم آخر را وارد کنید.',
	'returning.newCode.confirm': 'از حالا کد جدید معتبر باشد',
	'returning.newCode.mismatch': 'این‌ها چهار رقم آخر نیستند. آن‌ها را با کد بالا مقایسه کنید.',
	'returning.newCode.done': 'کد جدید شما معتبر است. کد قبلی دیگر چیزی را باز نمی‌کند.',
	'returning.end': 'بستن',
	'returning.end.text': 'کارتان تمام شد؟ موضوع خود را ببندید، به‌خصوص روی دستگاه دیگران.',
	'returning.refusal.notNow':
		'در وضعیت فعلی موضوع شما این کار ممکن نیست. متن شما هنوز این‌جاست. می‌توانید آن را به صورت پیام بفرستید.',
	'returning.refusal.moved':
		'موضوع شما همین حالا تغییر کرده است. نگاه کنید و دوباره بفرستید. متن شما هنوز این‌جاست.',
	'returning.refusal.mandate':
		'برای این کار وکالت‌نامه‌ای لازم است که ما آن را پذیرفته باشیم. آن را به صورت فایل همراه یک پیام بفرستید.',
	'returning.mail.subject': 'چیز جدیدی هست',
	'returning.mail.text':
		'خواسته بودید وقتی چیز جدیدی هست به شما خبر بدهیم. حالا چیز جدیدی هست. برای امنیت شما این‌جا بیشتر نمی‌نویسیم.'
} satisfies Record<keyof typeof returningDe, string>;
