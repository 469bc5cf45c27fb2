import type { errorDe } from './error.de.ts';

export const errorTr = {
	'error.language.notHere': 'Bu sayfa henüz sizin dilinizde yok. Sayfayı Almanca görüyorsunuz.',
	'error.incomplete':
		'Yazdıklarınız eksik geldi. Metniniz çoğunlukla hâlâ formdadır, burada veya önceki sayfada. Bir kez daha gönderin.',
	'error.tooLarge':
		'Bu, bir defada gönderilebilecek olandan fazla. Tarayıcıda geri gidin: Metniniz çoğunlukla hâlâ formdadır. Metni büyük dosyalar olmadan veya daha küçük dosyalarla gönderin.',
	'error.file.tooLarge':
		'Dosyalardan biri 15 MB’tan büyük. Metniniz güvende. Daha küçük bir dosya seçin, örneğin çözünürlüğü daha düşük bir fotoğraf.',
	'error.file.tooMany':
		'Çok fazla dosya var. Bir başvuruya en fazla on dosya eklenebilir. Metniniz güvende. En önemlilerini seçin.',
	'error.file.empty':
		'Dosyalardan biri boş. Metniniz güvende. Dosyayı kontrol edin ve yeniden seçin.',
	'error.file.wrongType':
		'Dosyalardan birinin türü burada kabul edilmiyor. Metniniz güvende. Fotoğraf, PDF, düz metin, ODT ve DOCX gönderebilirsiniz. Fotoğrafını çekebilir veya ekran görüntüsünü de alabilirsiniz.',
	'error.file.program':
		'Dosyalardan birinde bir program var veya adı bir program adı gibi. Bunu kabul etmiyoruz. Metniniz güvende. Fotoğrafını çekin veya PDF olarak kaydedin.',
	'error.file.damaged':
		'Dosyalardan biri bozuk veya parolayla kilitli. Metniniz güvende. Dosyayı açın, yeniden kaydedin ve tekrar seçin.',
	'error.file.tooManyPixels':
		'Bir resimde çok fazla piksel var. Metniniz güvende. Resmi küçültün veya ekran görüntüsünü alın.',
	'error.file.tooLargeInside':
		'Dosyalardan biri açıldığında çok büyük olur. Metniniz güvende. PDF olarak kaydedin ve bu PDF’yi seçin.',
	'error.file.infected':
		'Dosyalardan birinde virüs bulundu. Dosya kaydedilmedi. Metniniz güvende. Bu dosyayı kimseye göndermeyin. Kâğıdın fotoğrafını çekebilirsiniz.',
	'error.file.notScanned':
		'Dosya şu anda virüslere karşı kontrol edilemiyor ve kaydedilmedi. Metniniz güvende. Daha sonra yeniden deneyin.',
	'error.file.notStored': 'Dosya kaydedilemedi. Metniniz güvende. Daha sonra yeniden deneyin.',
	'error.notFound': 'Bu sayfa yok veya bu sayfaya erişiminiz yok.',
	'error.notAllowed': 'Bunu burada yapamazsınız.',
	'error.unexpected':
		'Bir şey çalışmadı. Bu sizin hatanız değil. Bir kez daha deneyin. Yine olmazsa teknik ekibe şu kodu söyleyin: {reference}'
} satisfies Record<keyof typeof errorDe, string>;
