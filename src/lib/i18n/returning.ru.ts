import type { returningDe } from './returning.de.ts';

export const returningRu = {
	'returning.code.typo':
		'Одна цифра неверна. Такое легко случается. Сравните цифры ещё раз с теми, что у вас записаны.',
	'returning.code.wrongLength': 'В коде 24 цифры: шесть групп по четыре. Посчитайте ещё раз.',
	'returning.code.wrong':
		'По этим цифрам мы ничего не находим. Возможно, это старый код или обращение уже удалено. Сравните цифры ещё раз или позвоните нам.',
	'returning.code.wait':
		'Из вашей сети сейчас делается очень много попыток. Подождите минуту и попробуйте ещё раз. Ваш код по-прежнему действует.',
	'returning.code.busy':
		'Сейчас страницей пользуется очень много людей. Подождите минуту и попробуйте ещё раз. Ваш код по-прежнему действует.',
	'returning.enter.title': 'Вернуться со своим кодом',
	'returning.enter.code': 'Ваш код',
	'returning.enter.code.hint':
		'24 цифры, как они у вас записаны. Пробелы и чёрточки не важны. Цифры вашей письменности (например, ١٢٣) тоже подходят.',
	'returning.enter.open': 'Открыть моё обращение',
	'returning.enter.lost.title': 'Потеряли код?',
	'returning.enter.lost.text':
		'Мы не знаем ваш код и не можем его прислать. Приходите к нам. Когда мы убедимся, что это вы, вы получите новый код.',
	'returning.enter.none': 'У меня ещё нет кода',
	'returning.enter.ended':
		'Ваше обращение закрыто на этом устройстве. Здесь ничего не сохранено. С кодом вы войдёте снова.',
	'returning.enter.timeOver':
		'Для вашей безопасности обращение закрывается через 15 минут. Введите код ещё раз.',
	'returning.lapsed.title': 'Время истекло',
	'returning.lapsed.text':
		'Для вашей безопасности обращение закрывается через 15 минут. Ваш текст ещё здесь. Введите свой код, и он будет отправлен. Файлы выберите после этого ещё раз.',
	'returning.lapsed.send': 'Открыть и отправить',
	'returning.case.title': 'Ваше обращение',
	'returning.case.number':
		'Номер для разговора по телефону: {number}. Этот номер ничего не открывает.',
	'returning.case.helper':
		'Вы пишете за другого человека. Без доверенности вы видите то, что написали сами, и на каком этапе дело.',
	'returning.state.draft': 'Ещё не отправлено',
	'returning.state.received': 'Получено',
	'returning.state.screening': 'Проверяется',
	'returning.state.clarification': 'У нас есть вопрос к вам',
	'returning.state.inProgress': 'Мы работаем над этим',
	'returning.state.referred': 'Передано туда, где смогут помочь',
	'returning.state.followUp': 'Мы проверяем, выполняется ли это',
	'returning.state.dormant': 'Приостановлено',
	'returning.state.closed': 'Завершено',
	'returning.state.anonymised': 'Удалено',
	'returning.means.draft': 'Служба омбудсмена ещё не получила его.',
	'returning.means.received': 'Служба омбудсмена получила его. Скоро его прочитают.',
	'returning.means.screening':
		'Ваше обращение читают и проверяют, что важнее всего и относится ли это к нашим задачам.',
	'returning.means.clarification': 'Нам ещё кое-что нужно от вас. Наш вопрос — ниже. Ответьте там.',
	'returning.means.inProgress':
		'Мы работаем над этим. Если нам что-то понадобится от вас, мы спросим здесь, на этой странице.',
	'returning.means.referred':
		'Другая организация может помочь лучше. Мы проверяем, дошло ли туда ваше обращение.',
	'returning.means.followUp':
		'Что-то было обещано. Мы проверяем, действительно ли это выполняется.',
	'returning.means.dormant': 'Сейчас ничего не происходит. Напишите нам сообщение, и мы продолжим.',
	'returning.means.closed': 'Мы завершили работу над вашим обращением.',
	'returning.means.anonymised': 'Мы удалили то, что вы написали.',
	'returning.next.title': 'Что будет дальше',
	'returning.next.late': 'Мы с этим опоздали. Нам очень жаль.',
	'returning.next.draft': 'Последний день, чтобы отправить: {day} После этого мы удалим текст.',
	'returning.next.acknowledgement':
		'Мы подтвердим, что прочитали ваше обращение, не позднее этого дня: {day}',
	'returning.next.firstLook': 'Это срочно, поэтому обращение прочитают не позднее этого дня: {day}',
	'returning.next.screening':
		'Мы проверим, относится ли это к нашим задачам, не позднее этого дня: {day}',
	'returning.next.clarificationEnd':
		'Последний день для вашего ответа: {day} После этого работа приостановится. Ваше сообщение её возобновит.',
	'returning.next.answer': 'Вы получите ответ не позднее этого дня: {day}',
	'returning.next.interimNotice':
		'Если мы к тому времени не закончим, напишем вам почему, не позднее этого дня: {day}',
	'returning.next.referralArrival':
		'Мы проверим, дошло ли туда обращение, не позднее этого дня: {day}',
	'returning.next.followUpFirst': 'Мы проверим в первый раз не позднее этого дня: {day}',
	'returning.next.followUpSecond': 'Мы проверим во второй раз не позднее этого дня: {day}',
	'returning.next.dormantRecheck': 'Мы посмотрим ещё раз не позднее этого дня: {day}',
	'returning.next.closingLetter':
		'Мы напишем вам, чем всё закончилось, не позднее этого дня: {day}',
	'returning.next.objection':
		'Вы не согласны? Скажите об этом, и мы посмотрим ещё раз. Последний день для этого: {day}',
	'returning.next.retention': 'День, когда мы удалим ваше обращение: {day}',
	'returning.erasedSoon':
		'Скоро мы удалим ваше обращение. После этого ваш код больше ничего не откроет. Оно вам ещё нужно? Тогда напишите нам сейчас.',
	'returning.remedy.title': 'Срок: {day}',
	'returning.remedy.text':
		'Насколько мы знаем, обжаловать решение можно только до этого дня включительно. Эта служба не останавливает сроки. Обратитесь раньше в консультационный центр или к адвокату.',
	'returning.remedy.over':
		'Насколько мы знаем, этот срок прошёл. Эта служба не останавливает сроки. Обратитесь ещё сегодня в консультационный центр или к адвокату. Иногда ещё можно что-то сделать.',
	'returning.noDeadlines': 'Эта служба не останавливает сроки.',
	'returning.outcome.title': 'Чем всё закончилось',
	'returning.outcome.remedied': 'Проблема решена.',
	'returning.outcome.remedyAlternative': 'Есть другое решение.',
	'returning.outcome.advisedReferred':
		'Мы вас проконсультировали и направили туда, где смогут помочь.',
	'returning.outcome.unfounded':
		'По правилам всё было верно. Почему — мы объясняем в заключительном письме.',
	'returning.outcome.noCooperation': 'Мы долго не получали ответа.',
	'returning.outcome.withdrawn': 'Вы его отозвали.',
	'returning.outcome.notOurRemit': 'Это не относится к нашим задачам.',
	'returning.outcome.recommendationNotFollowed':
		'Мы дали рекомендацию. Другая сторона её не выполнила.',
	'returning.outcome.merged': 'Работа продолжается в другом обращении.',
	'returning.outcome.correctedByAuthority': 'Ведомство изменило своё решение.',
	'returning.outcome.correctedByCourt': 'Суд изменил решение.',
	'returning.outcome.hardshipRoute':
		'Дело рассматривает комиссия по особо тяжёлым случаям (Härtefallkommission).',
	'returning.messages.title': 'Что было написано',
	'returning.messages.none': 'Пока ничего.',
	'returning.by.you': 'Вы',
	'returning.by.office': 'Служба омбудсмена',
	'returning.by.complainant': 'Человек, о котором идёт речь',
	'returning.by.helper': 'Человек, который пишет за вас',
	'returning.by.system': 'Автоматически',
	'returning.by.takenDown': 'Служба омбудсмена, с ваших слов',
	'returning.entry.narrative': 'Обращение',
	'returning.entry.message': 'Сообщение',
	'returning.entry.letter': 'Заключительное письмо',
	'returning.entry.reason': 'Объяснение',
	'returning.entry.file': 'Файл',
	'returning.entry.state': 'Новое состояние: {state}',
	'returning.entry.struck': 'Эта запись удалена.',
	'returning.entry.unopened':
		'Ваш код не смог открыть этот текст. Напишите нам сообщение, и мы посмотрим.',
	'returning.translation.original': 'Оригинал',
	'returning.translation.title': 'Перевод: {language}',
	'returning.translation.by': 'Кто перевёл: {by}',
	'returning.file.download': 'Скачать {name}',
	'returning.write.title': 'Написать сообщение',
	'returning.write.answer': 'Ответить на наш вопрос',
	'returning.write.label': 'Ваше сообщение',
	'returning.write.hint':
		'Пишите на своём языке. Если кто-то живёт здесь без ведома властей, не пишите об этом.',
	'returning.write.files': 'Фото или документы',
	'returning.write.send': 'Отправить сообщение',
	'returning.write.sent': 'Ваше сообщение получено.',
	'returning.write.missing': 'Напишите что-нибудь или приложите файл.',
	'returning.write.tooLong':
		'Это больше чем 20 000 знаков. Сократите текст или приложите его как файл. Он ещё здесь, но ещё не отправлен.',
	'returning.write.busy':
		'Из вашей сети сейчас приходит очень много сообщений. Подождите минуту и отправьте ещё раз. Ваш текст ещё здесь.',
	'returning.record.title': 'Мы всё верно записали?',
	'returning.record.text':
		'Сотрудник или сотрудница службы записали то, что вы рассказали. Прочитайте это ниже, в разделе «Что было написано».',
	'returning.record.yes': 'Да, верно',
	'returning.record.wrong': 'Что не так?',
	'returning.record.correct': 'Отправить исправление',
	'returning.record.confirmed': 'Вы подтвердили, что всё верно: {day}',
	'returning.consent.title': 'Можно ли нам это передать?',
	'returning.consent.lead':
		'Мы передаём только то, что здесь написано, и только этому получателю. Без вашего согласия мы ничего не передаём.',
	'returning.consent.recipient': 'Кому',
	'returning.consent.purpose': 'Для чего',
	'returning.consent.passage': 'Именно эти слова',
	'returning.consent.release':
		'Для этого нам нужна также ваша подпись на бумаге. Мы свяжемся с вами по этому поводу.',
	'returning.consent.agree': 'Да, это можно передать',
	'returning.consent.refuse': 'Нет, не передавайте',
	'returning.consent.revoke': 'Отозвать согласие',
	'returning.consent.agreed': 'Вы дали согласие: {day}',
	'returning.consent.refused': 'Вы отказали: {day}',
	'returning.consent.revoked':
		'Вы отозвали согласие: {day} То, что было передано раньше, мы не можем вернуть.',
	'returning.consent.done': 'Мы записали ваше решение.',
	'returning.consent.changed':
		'Текст только что изменился. Прочитайте его ещё раз и тогда решайте.',
	'returning.consent.unopened':
		'Ваш код не смог открыть этот текст. Не принимайте по нему решение. Напишите нам.',
	'returning.looks.title': 'Кто открывал ваше обращение',
	'returning.looks.none': 'Пока никто.',
	'returning.looks.recovery': 'С запасным ключом службы омбудсмена',
	'returning.role.officeLead': 'Руководство службы омбудсмена',
	'returning.role.ombudsperson': 'Омбудсмен',
	'returning.role.caseworker': 'Сотрудник или сотрудница службы омбудсмена',
	'returning.more.title': 'Что ещё вы можете здесь сделать',
	'returning.withdraw.link': 'Отозвать обращение',
	'returning.withdraw.title': 'Хотите отозвать своё обращение?',
	'returning.withdraw.text':
		'Тогда мы больше не будем работать над ним. То, что вы написали, останется зашифрованным, пока мы его не удалим.',
	'returning.withdraw.why': 'Хотите сказать почему?',
	'returning.withdraw.sure': 'Да, я отзываю своё обращение.',
	'returning.withdraw.sureMissing': 'Поставьте галочку, если вы уверены.',
	'returning.withdraw.send': 'Отозвать сейчас',
	'returning.withdraw.done': 'Ваше обращение отозвано.',
	'returning.cancel': 'Назад к моему обращению',
	'returning.object.link': 'Не согласен / не согласна',
	'returning.object.title': 'Вы не согласны?',
	'returning.object.text': 'Скажите нам почему. Тогда мы снова откроем ваше обращение.',
	'returning.object.reason': 'Почему?',
	'returning.object.notSolved': 'Проблема не решена',
	'returning.object.promiseNotKept': 'Обещанное не сделали',
	'returning.object.newFacts': 'Случилось что-то новое',
	'returning.object.notHeard': 'Меня не выслушали как следует',
	'returning.object.notUnderstood': 'Мне непонятно, чем всё закончилось',
	'returning.object.other': 'Что-то другое',
	'returning.object.reasonMissing': 'Выберите причину.',
	'returning.object.words': 'Вашими словами',
	'returning.object.wordsMissing': 'Напишите в нескольких словах почему.',
	'returning.object.send': 'Снова открыть обращение',
	'returning.object.done': 'Ваше обращение снова открыто.',
	'returning.object.over':
		'Четыре недели для этого прошли. Напишите нам сообщение: омбудсмен всё равно может снова открыть ваше обращение.',
	'returning.notice.link': 'Получать уведомления',
	'returning.notice.title': 'Получать уведомление, когда есть что-то новое',
	'returning.notice.text':
		'Тогда вы получите короткое уведомление без содержания. Вашего имени, номера и кода в нём нет. Оно приходит на языке этой страницы и на немецком.',
	'returning.notice.readable':
		'Сервер может прочитать этот адрес, иначе он не мог бы им пользоваться. Всё остальное, что вы здесь пишете, он потом прочитать не может. Адрес удаляется, как только мы сообщим вам о заключительном письме, — не позднее чем через 14 дней после завершения.',
	'returning.notice.shared':
		'Кто-то другой читает вашу почту или смотрит в ваш телефон? Тогда лучше оставьте это поле пустым.',
	'returning.notice.email': 'Адрес электронной почты',
	'returning.notice.phone': 'Номер телефона',
	'returning.notice.phone.hint': 'Мы позвоним и скажем только, что есть что-то новое.',
	'returning.notice.emailUnusual':
		'В этом адресе электронной почты что-то не так. Проверьте его. Пример: name@example.org',
	'returning.notice.phoneUnusual':
		'В этом номере телефона что-то не так. Пишите только цифры, вместе с кодом города.',
	'returning.notice.missing': 'Напишите адрес электронной почты или номер телефона.',
	'returning.notice.save': 'Сохранить',
	'returning.notice.kept': 'Уведомления приходят сюда: {address}',
	'returning.notice.delete': 'Удалить адрес',
	'returning.notice.saved': 'Адрес сохранён.',
	'returning.notice.deleted': 'Адрес удалён.',
	'returning.notice.closed': 'Ваше обращение завершено. Уведомлений больше не будет.',
	'returning.newCode.link': 'Взять новый код',
	'returning.newCode.title': 'Ваш новый код',
	'returning.newCode.first':
		'Ваш код видели в нашей службе, когда его печатали. Поэтому сейчас вы получите новый, который знаете только вы.',
	'returning.newCode.why':
		'Возьмите новый, если кто-то мог увидеть ваш код. Старый действует, пока вы не запишете новый.',
	'returning.newCode.draw': 'Показать новый код',
	'returning.newCode.noted': 'Вы его записали? Введите последние четыре цифры.',
	'returning.newCode.confirm': 'Теперь действует новый код',
	'returning.newCode.mismatch': 'Это не последние четыре цифры. Сравните их с кодом вверху.',
	'returning.newCode.done': 'Ваш новый код действует. Старый больше ничего не открывает.',
	'returning.end': 'Закрыть',
	'returning.end.text': 'Закончили? Закройте своё обращение, особенно на чужом устройстве.',
	'returning.refusal.notNow':
		'На этом этапе обращения это невозможно. Ваш текст ещё здесь. Вы можете отправить его как сообщение.',
	'returning.refusal.moved':
		'Ваше обращение только что изменилось. Посмотрите и отправьте ещё раз. Ваш текст ещё здесь.',
	'returning.refusal.mandate':
		'Для этого нужна доверенность, которую мы приняли. Пришлите её файлом вместе с сообщением.',
	'returning.mail.subject': 'Есть что-то новое',
	'returning.mail.text':
		'Вы просили сообщить, когда будет что-то новое. Теперь оно есть. Для вашей безопасности больше здесь ничего не написано.'
} satisfies Record<keyof typeof returningDe, string>;
