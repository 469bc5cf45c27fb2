import type { errorDe } from './error.de.ts';

export const errorTr = {
	'error.language.notHere': 'Bu sayfa henüz sizin dilinizde yok. Sayfayı Almanca görüyorsunuz.',
	'error.incomplete': 'Form eksik geldi. Sayfayı yeniden yükleyin ve bir kez daha gönderin.',
	'error.tooLarge':
		'Bu, bir defada gönderilebilecek olandan fazla. Tarayıcıda geri gidin: Metniniz çoğunlukla hâlâ formdadır. Metni büyük dosyalar olmadan veya daha küçük dosyalarla gönderin.',
	'error.notFound': 'Bu sayfa yok veya bu sayfaya erişiminiz yok.',
	'error.notAllowed': 'Bunu burada yapamazsınız.',
	'error.unexpected':
		'Bir şey çalışmadı. Bu sizin hatanız değil. Bir kez daha deneyin. Yine olmazsa teknik ekibe şu kodu söyleyin: {reference}'
} satisfies Record<keyof typeof errorDe, string>;
