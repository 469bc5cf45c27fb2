import type { returningDe } from './returning.de.ts';

export const returningUk = {
	'returning.code.typo':
		'Одна цифра неправильна. Таке легко трапляється. Порівняйте цифри ще раз із тими, що у вас записані.',
	'returning.code.wrongLength': 'Код має 24 цифри: шість груп по чотири. Порахуйте ще раз.',
	'returning.code.wrong':
		'За цими цифрами ми нічого не знаходимо. Можливо, код старий або звернення вже видалено. Порівняйте цифри ще раз або зателефонуйте нам.',
	'returning.code.wait':
		'З вашої мережі зараз роблять дуже багато спроб. Зачекайте хвилину і спробуйте ще раз. Ваш код дійсний і далі.',
	'returning.code.busy':
		'Зараз сторінкою користується дуже багато людей. Зачекайте хвилину і спробуйте ще раз. Ваш код дійсний і далі.',
	'returning.enter.title': 'Повернутися зі своїм кодом',
	'returning.enter.code': 'Ваш код',
	'returning.enter.code.hint':
		'24 цифри, як вони у вас записані. Пробіли й риски не мають значення. Цифри вашого письма (наприклад, ١٢٣) теж підходять.',
	'returning.enter.open': 'Відкрити моє звернення',
	'returning.enter.lost.title': 'Загубили код?',
	'returning.enter.lost.text':
		'Ми не знаємо вашого коду і не можемо його надіслати. Приходьте до нас. Коли ми впевнимося, що це ви, ви отримаєте новий код.',
	'returning.enter.none': 'У мене ще немає коду',
	'returning.enter.ended':
		'Ваше звернення закрито на цьому пристрої. Тут нічого не збережено. З кодом ви зайдете знову.',
	'returning.enter.timeOver':
		'Заради вашої безпеки звернення закривається через 15 хвилин. Уведіть код ще раз.',
	'returning.lapsed.title': 'Час минув',
	'returning.lapsed.text':
		'Заради вашої безпеки звернення закривається через 15 хвилин. Ваш текст ще тут. Уведіть свій код, і його буде надіслано. Файли виберіть після цього ще раз.',
	'returning.lapsed.send': 'Відкрити й надіслати',
	'returning.case.title': 'Ваше звернення',
	'returning.case.number': 'Номер для розмови телефоном: {number}. Цей номер нічого не відкриває.',
	'returning.case.helper':
		'Ви пишете за іншу людину. Без довіреності ви бачите те, що написали самі, і на якому етапі справа.',
	'returning.state.draft': 'Ще не надіслано',
	'returning.state.received': 'Надійшло',
	'returning.state.screening': 'Перевіряється',
	'returning.state.clarification': 'У нас є запитання до вас',
	'returning.state.inProgress': 'Ми працюємо над цим',
	'returning.state.referred': 'Передано туди, де зможуть допомогти',
	'returning.state.followUp': 'Ми перевіряємо, чи це виконують',
	'returning.state.dormant': 'Призупинено',
	'returning.state.closed': 'Завершено',
	'returning.state.anonymised': 'Видалено',
	'returning.means.draft': 'Служба омбудсмана ще не отримала його.',
	'returning.means.received': 'Служба омбудсмана отримала його. Скоро його прочитають.',
	'returning.means.screening':
		'Ваше звернення читають і перевіряють, що найважливіше і чи належить це до наших завдань.',
	'returning.means.clarification':
		'Нам ще дещо потрібно від вас. Наше запитання — нижче. Відповідайте там.',
	'returning.means.inProgress':
		'Ми працюємо над цим. Якщо нам щось буде потрібно від вас, ми запитаємо тут, на цій сторінці.',
	'returning.means.referred':
		'Інша установа може допомогти краще. Ми перевіряємо, чи ваше звернення туди надійшло.',
	'returning.means.followUp': 'Щось було обіцяно. Ми перевіряємо, чи це справді виконують.',
	'returning.means.dormant':
		'Зараз нічого не відбувається. Напишіть нам повідомлення, і ми продовжимо.',
	'returning.means.closed': 'Ми завершили роботу над вашим зверненням.',
	'returning.means.anonymised': 'Ми видалили те, що ви написали.',
	'returning.next.title': 'Що буде далі',
	'returning.next.late': 'Ми із цим запізнилися. Нам дуже шкода.',
	'returning.next.draft': 'Останній день, щоб надіслати: {day} Після цього ми видалимо текст.',
	'returning.next.acknowledgement':
		'Ми підтвердимо, що прочитали ваше звернення, не пізніше цього дня: {day}',
	'returning.next.firstLook': 'Це терміново, тому звернення прочитають не пізніше цього дня: {day}',
	'returning.next.screening':
		'Ми перевіримо, чи належить це до наших завдань, не пізніше цього дня: {day}',
	'returning.next.clarificationEnd':
		'Останній день для вашої відповіді: {day} Після цього роботу буде призупинено. Ваше повідомлення її відновить.',
	'returning.next.answer': 'Ви отримаєте відповідь не пізніше цього дня: {day}',
	'returning.next.interimNotice':
		'Якщо ми до того часу не завершимо, напишемо вам чому, не пізніше цього дня: {day}',
	'returning.next.referralArrival':
		'Ми перевіримо, чи звернення туди надійшло, не пізніше цього дня: {day}',
	'returning.next.followUpFirst': 'Ми перевіримо вперше не пізніше цього дня: {day}',
	'returning.next.followUpSecond': 'Ми перевіримо вдруге не пізніше цього дня: {day}',
	'returning.next.dormantRecheck': 'Ми подивимося ще раз не пізніше цього дня: {day}',
	'returning.next.closingLetter':
		'Ми напишемо вам, чим усе закінчилося, не пізніше цього дня: {day}',
	'returning.next.objection':
		'Ви не згодні? Скажіть про це, і ми подивимося ще раз. Останній день для цього: {day}',
	'returning.next.retention': 'День, коли ми видалимо ваше звернення: {day}',
	'returning.erasedSoon':
		'Незабаром ми видалимо ваше звернення. Після цього ваш код більше нічого не відкриє. Воно вам ще потрібне? Тоді напишіть нам зараз.',
	'returning.remedy.title': 'Строк: {day}',
	'returning.remedy.text':
		'Наскільки ми знаємо, оскаржити рішення можна лише до цього дня включно. Ця служба не зупиняє строків. Зверніться раніше до консультаційного центру або до адвоката.',
	'returning.remedy.over':
		'Наскільки ми знаємо, цей строк минув. Ця служба не зупиняє строків. Зверніться ще сьогодні до консультаційного центру або до адвоката. Інколи ще можна щось зробити.',
	'returning.noDeadlines': 'Ця служба не зупиняє строків.',
	'returning.outcome.title': 'Чим усе закінчилося',
	'returning.outcome.remedied': 'Проблему розв’язано.',
	'returning.outcome.remedyAlternative': 'Є інше рішення.',
	'returning.outcome.advisedReferred':
		'Ми вас проконсультували і скерували туди, де зможуть допомогти.',
	'returning.outcome.unfounded':
		'За правилами все було правильно. Чому — ми пояснюємо в заключному листі.',
	'returning.outcome.noCooperation': 'Ми довго не отримували відповіді.',
	'returning.outcome.withdrawn': 'Ви його відкликали.',
	'returning.outcome.notOurRemit': 'Це не належить до наших завдань.',
	'returning.outcome.recommendationNotFollowed':
		'Ми дали рекомендацію. Інша сторона її не виконала.',
	'returning.outcome.merged': 'Робота триває в іншому зверненні.',
	'returning.outcome.correctedByAuthority': 'Установа змінила своє рішення.',
	'returning.outcome.correctedByCourt': 'Суд змінив рішення.',
	'returning.outcome.hardshipRoute':
		'Справу розглядає комісія в особливо тяжких випадках (Härtefallkommission).',
	'returning.messages.title': 'Що було написано',
	'returning.messages.none': 'Ще нічого.',
	'returning.by.you': 'Ви',
	'returning.by.office': 'Служба омбудсмана',
	'returning.by.complainant': 'Людина, про яку йдеться',
	'returning.by.helper': 'Людина, яка пише за вас',
	'returning.by.system': 'Автоматично',
	'returning.by.takenDown': 'Служба омбудсмана, з ваших слів',
	'returning.entry.narrative': 'Звернення',
	'returning.entry.message': 'Повідомлення',
	'returning.entry.letter': 'Заключний лист',
	'returning.entry.reason': 'Пояснення',
	'returning.entry.file': 'Файл',
	'returning.entry.state': 'Новий стан: {state}',
	'returning.entry.struck': 'Цей запис видалено.',
	'returning.entry.unopened':
		'Ваш код не зміг відкрити цей текст. Напишіть нам повідомлення, і ми подивимося.',
	'returning.translation.original': 'Оригінал',
	'returning.translation.title': 'Переклад: {language}',
	'returning.translation.by': 'Хто переклав: {by}',
	'returning.file.download': 'Завантажити {name}',
	'returning.write.title': 'Написати повідомлення',
	'returning.write.answer': 'Відповісти на наше запитання',
	'returning.write.label': 'Ваше повідомлення',
	'returning.write.hint':
		'Пишіть своєю мовою. Якщо хтось живе тут без відома влади, не пишіть про це.',
	'returning.write.files': 'Фото або документи',
	'returning.write.send': 'Надіслати повідомлення',
	'returning.write.sent': 'Ваше повідомлення надійшло.',
	'returning.write.missing': 'Напишіть щось або додайте файл.',
	'returning.write.tooLong':
		'Це більше ніж 20 000 знаків. Скоротіть текст або додайте його як файл. Він ще тут, але ще не надісланий.',
	'returning.write.busy':
		'З вашої мережі зараз надходить дуже багато повідомлень. Зачекайте хвилину і надішліть ще раз. Ваш текст ще тут.',
	'returning.record.title': 'Ми все правильно записали?',
	'returning.record.text':
		'Працівник або працівниця служби записали те, що ви розповіли. Прочитайте це нижче, у розділі «Що було написано».',
	'returning.record.yes': 'Так, правильно',
	'returning.record.wrong': 'Що не так?',
	'returning.record.correct': 'Надіслати виправлення',
	'returning.record.confirmed': 'Ви підтвердили, що все правильно: {day}',
	'returning.consent.title': 'Чи можна нам це передати?',
	'returning.consent.lead':
		'Ми передаємо лише те, що тут написано, і лише цьому одержувачу. Без вашої згоди ми нічого не передаємо.',
	'returning.consent.recipient': 'Кому',
	'returning.consent.purpose': 'Для чого',
	'returning.consent.passage': 'Саме ці слова',
	'returning.consent.release':
		'Для цього нам потрібен також ваш підпис на папері. Ми зв’яжемося з вами щодо цього.',
	'returning.consent.agree': 'Так, це можна передати',
	'returning.consent.refuse': 'Ні, не передавайте',
	'returning.consent.revoke': 'Відкликати згоду',
	'returning.consent.agreed': 'Ви дали згоду: {day}',
	'returning.consent.refused': 'Ви відмовили: {day}',
	'returning.consent.revoked':
		'Ви відкликали згоду: {day} Того, що було передано раніше, ми не можемо повернути.',
	'returning.consent.done': 'Ми записали ваше рішення.',
	'returning.consent.changed': 'Текст щойно змінився. Прочитайте його ще раз і тоді вирішуйте.',
	'returning.consent.unopened':
		'Ваш код не зміг відкрити цей текст. Не вирішуйте щодо нього. Напишіть нам.',
	'returning.looks.title': 'Хто відкривав ваше звернення',
	'returning.looks.none': 'Ще ніхто.',
	'returning.looks.recovery': 'Із запасним ключем служби омбудсмана',
	'returning.role.officeLead': 'Керівництво служби омбудсмана',
	'returning.role.ombudsperson': 'Омбудсман',
	'returning.role.caseworker': 'Працівник або працівниця служби омбудсмана',
	'returning.more.title': 'Що ще ви можете тут зробити',
	'returning.withdraw.link': 'Відкликати звернення',
	'returning.withdraw.title': 'Хочете відкликати своє звернення?',
	'returning.withdraw.text':
		'Тоді ми більше не працюватимемо над ним. Те, що ви написали, зберігатиметься зашифрованим, доки ми його не видалимо.',
	'returning.withdraw.why': 'Хочете сказати чому?',
	'returning.withdraw.sure': 'Так, я відкликаю своє звернення.',
	'returning.withdraw.sureMissing': 'Поставте позначку, якщо ви впевнені.',
	'returning.withdraw.send': 'Відкликати зараз',
	'returning.withdraw.done': 'Ваше звернення відкликано.',
	'returning.cancel': 'Назад до мого звернення',
	'returning.object.link': 'Я не погоджуюся',
	'returning.object.title': 'Ви не згодні?',
	'returning.object.text': 'Скажіть нам чому. Тоді ми знову відкриємо ваше звернення.',
	'returning.object.reason': 'Чому?',
	'returning.object.notSolved': 'Проблему не розв’язано',
	'returning.object.promiseNotKept': 'Обіцяного не зробили',
	'returning.object.newFacts': 'Сталося щось нове',
	'returning.object.notHeard': 'Мене не вислухали як слід',
	'returning.object.notUnderstood': 'Мені незрозуміло, чим усе закінчилося',
	'returning.object.other': 'Щось інше',
	'returning.object.reasonMissing': 'Виберіть причину.',
	'returning.object.words': 'Вашими словами',
	'returning.object.wordsMissing': 'Напишіть кількома словами чому.',
	'returning.object.send': 'Знову відкрити звернення',
	'returning.object.done': 'Ваше звернення знову відкрите.',
	'returning.object.over':
		'Чотири тижні для цього минули. Напишіть нам повідомлення: омбудсман усе одно може знову відкрити ваше звернення.',
	'returning.notice.link': 'Отримувати сповіщення',
	'returning.notice.title': 'Отримувати сповіщення, коли є щось нове',
	'returning.notice.text':
		'Тоді ви отримаєте коротке сповіщення без змісту. Вашого імені, номера і коду в ньому немає. Воно надходить мовою цієї сторінки та німецькою.',
	'returning.notice.readable':
		'Сервер може прочитати цю адресу, інакше він не міг би нею скористатися. Усього іншого, що ви тут пишете, він згодом прочитати не може. Адресу видаляють, щойно ми сповістимо вас про заключний лист, — не пізніше ніж через 14 днів після завершення.',
	'returning.notice.shared':
		'Хтось інший читає вашу пошту або дивиться у ваш телефон? Тоді краще залиште це поле порожнім.',
	'returning.notice.email': 'Адреса електронної пошти',
	'returning.notice.phone': 'Номер телефону',
	'returning.notice.phone.hint': 'Ми зателефонуємо і скажемо лише, що є щось нове.',
	'returning.notice.emailUnusual':
		'У цій адресі електронної пошти щось не так. Перевірте її. Приклад: name@example.org',
	'returning.notice.phoneUnusual':
		'У цьому номері телефону щось не так. Пишіть лише цифри, разом із кодом міста.',
	'returning.notice.missing': 'Напишіть адресу електронної пошти або номер телефону.',
	'returning.notice.save': 'Зберегти',
	'returning.notice.kept': 'Сповіщення надходять сюди: {address}',
	'returning.notice.delete': 'Видалити адресу',
	'returning.notice.saved': 'Адресу збережено.',
	'returning.notice.deleted': 'Адресу видалено.',
	'returning.notice.closed': 'Ваше звернення завершено. Сповіщень більше не буде.',
	'returning.newCode.link': 'Узяти новий код',
	'returning.newCode.title': 'Ваш новий код',
	'returning.newCode.first':
		'Ваш код бачили в нашій службі, коли його друкували. Тому зараз ви отримаєте новий, який знаєте лише ви.',
	'returning.newCode.why':
		'Візьміть новий, якщо хтось міг побачити ваш код. Старий діє, доки ви не запишете новий.',
	'returning.newCode.draw': 'Показати новий код',
	'returning.newCode.noted': 'Ви його записали? Уведіть останні чотири цифри.',
	'returning.newCode.confirm': 'Відтепер діє новий код',
	'returning.newCode.mismatch': 'Це не останні чотири цифри. Порівняйте їх із кодом угорі.',
	'returning.newCode.done': 'Ваш новий код діє. Старий більше нічого не відкриває.',
	'returning.end': 'Закрити',
	'returning.end.text': 'Завершили? Закрийте своє звернення, особливо на чужому пристрої.',
	'returning.refusal.notNow':
		'На цьому етапі звернення це неможливо. Ваш текст ще тут. Ви можете надіслати його як повідомлення.',
	'returning.refusal.moved':
		'Ваше звернення щойно змінилося. Подивіться і надішліть ще раз. Ваш текст ще тут.',
	'returning.refusal.mandate':
		'Для цього потрібна довіреність, яку ми прийняли. Надішліть її файлом разом із повідомленням.',
	'returning.mail.subject': 'Є щось нове',
	'returning.mail.text':
		'Ви просили повідомити, коли буде щось нове. Тепер воно є. Заради вашої безпеки більше тут нічого не написано.'
} satisfies Record<keyof typeof returningDe, string>;
