import type { intakeDe } from './intake.de.ts';

export const intakeTr = {
	'intake.name': 'Ombudsman bürosu',
	'intake.home': 'Ombudsman bürosu, ilk sayfaya',
	'intake.skip': 'İçeriğe geç',
	'intake.exit': 'Sayfadan hızla çık',
	'intake.language': 'Dil: {language}',
	'intake.unchecked': 'Bu çeviriyi bir makine yaptı. Henüz hiçbir insan kontrol etmedi.',
	'intake.footer.privacy': 'Veri koruma',
	'intake.footer.back': 'Kodla geri dön',
	'intake.error.title': 'Olmadı',
	'intake.error.home': 'İlk sayfaya',
	'intake.optional': '(isteğe bağlı)',
	'intake.back': 'Geri',
	'intake.next': 'İleri',
	'intake.toCheck': 'Özete git',
	'intake.progress': 'Adım {step} / {of}',
	'intake.noAnswer': 'Cevap yok',
	'intake.yes': 'Evet',
	'intake.start.title': 'Şikâyet veya bildirim',
	'intake.start.lead':
		'Bir şey yolunda gitmedi mi: bir resmî dairede, bir mülteci konutunda veya yardım eden insanlarla? Bize anlatın. Sizi dinleriz ve sizinle birlikte bir çözüm ararız.',
	'intake.start.begin': 'Bize yazın',
	'intake.start.return': 'Zaten bir kodum var',
	'intake.start.does': 'Bunları yaparız',
	'intake.start.does.listen':
		'Bütün tarafları dinleriz. Konunun ilgili olduğu daireye bağlı değiliz.',
	'intake.start.does.free': 'Ücretsizdir. Hesap gerekmez, adınızı söylemek zorunda değilsiniz.',
	'intake.start.does.language': 'Kendi dilinizde yazabilirsiniz. İstediğiniz dilde cevap veririz.',
	'intake.start.does.small': 'Hiçbir konu küçük değildir.',
	'intake.start.doesNot': 'Bunları yapamayız',
	'intake.start.doesNot.deadlines':
		'Süreleri durdurmayız. İşleyen bir süre varsa bir danışmanlık merkezine veya bir avukata da gidin.',
	'intake.start.doesNot.decide': 'Resmî bir kararı değiştiremeyiz ve mahkeme değiliz.',
	'intake.start.doesNot.emergency':
		'Acil yardım hattı değiliz. Biri tehlikedeyse 110’u (polis) veya 112’yi (ambulans) arayın.',
	'intake.start.time': 'Ne kadar sürer',
	'intake.start.time.confirm':
		'7 gün içinde okuduğumuzu bildiririz. Acilse bir sonraki iş günü biri bakar.',
	'intake.start.time.answer':
		'3 ay içinde bir cevap alırsınız. Daha uzun sürerse nedenini söyleriz.',
	'intake.begin.title': 'Başlamadan önce',
	'intake.begin.questions':
		'En fazla 8 soru sorarız. Yalnızca birine cevap vermeniz gerekir: ne olduğuna.',
	'intake.begin.code':
		'“İleri” düğmesine ilk bastığınızda rakamlardan oluşan bir kod alırsınız. Bununla daha sonra devam edebilirsiniz. Göndermediğiniz her şeyi 14 gün sonra sileriz.',
	'intake.begin.sealed':
		'Yazdıklarınız şifrelenir. Yalnızca ombudsman bürosundaki insanlar ve kodunuzla siz okuyabilirsiniz.',
	'intake.begin.shared':
		'Bu telefon sizin değil mi? Gizli bir pencere açın ve sonunda “Sayfadan hızla çık” düğmesine basın. Metniniz telefonda kalmaz. Ama tarayıcı bu sayfaya girildiğini hatırlayabilir.',
	'intake.begin.start': 'Başla',
	'intake.begin.continue': 'Yazmaya devam et',
	'intake.begin.continue.text': 'Zaten başlamıştınız. Metniniz hâlâ burada.',
	'intake.role.title': 'Bize ne söylemek istiyorsunuz?',
	'intake.kind': 'Konu ne?',
	'intake.kind.complaint': 'Bir şikâyet',
	'intake.kind.complaint.hint': 'Bana veya birine bir şey oldu. Bunun değişmesi gerekiyor.',
	'intake.kind.tip': 'Bir bildirim',
	'intake.kind.tip.hint': 'Bir şey fark ettim. Kendim için bir çözüme ihtiyacım yok.',
	'intake.reporter': 'Siz kimsiniz?',
	'intake.reporter.refugee': 'Mülteciyim veya göçmenim',
	'intake.reporter.helper': 'Gönüllü olarak yardım ediyorum',
	'intake.reporter.professional':
		'Danışmanlıkta, okulda, sağlıkta veya bir mülteci konutunda çalışıyorum',
	'intake.reporter.neighbour': 'Yakında oturuyorum',
	'intake.reporter.authority': 'Resmî bir dairede çalışıyorum',
	'intake.forWhom.title': 'Kimin için yazıyorsunuz?',
	'intake.forWhom': 'Kimin için?',
	'intake.forWhom.self': 'Kendim veya ailem için',
	'intake.forWhom.other': 'Başka biri için',
	'intake.mandate': 'Yetki belgeniz var mı?',
	'intake.mandate.hint':
		'Yalnızca başka biri için yazıyorsanız. Yetki belgesi (Vollmacht) imzalı bir kâğıttır: Kişi, onun adına konuşmanıza izin verir. Bu belge olmadan daha sonra yalnızca kendi yazdıklarınızı ve ne aşamada olduğumuzu görürsünüz.',
	'intake.mandate.uploaded': 'Evet, buraya ekliyorum',
	'intake.mandate.follows': 'Evet, daha sonra gelecek',
	'intake.mandate.none': 'Hayır',
	'intake.mandate.file': 'Fotoğraf veya PDF olarak yetki belgesi',
	'intake.story.title': 'Ne oldu?',
	'intake.story': 'Anlatımınız',
	'intake.story.hint': 'Size kolay gelen dilde yazın. Birkaç cümle yeter.',
	'intake.story.unknown': 'Biri burada resmî makamların bilgisi olmadan yaşıyorsa bunu yazmayın.',
	'intake.since': 'Ne zaman oldu veya ne zamandan beri sürüyor?',
	'intake.since.hint': 'Bir gün ya da yaklaşık bir zaman, örneğin: üç haftadır.',
	'intake.files': 'Fotoğraflar veya belgeler',
	'intake.files.hint':
		'Fotoğraf, PDF veya metin dosyası. En fazla {count} dosya, her biri en fazla {size} MB. Telefonun fotoğraflara yazdığı yeri ve saati kimseye göstermeyiz.',
	'intake.files.kept': 'Zaten eklendi',
	'intake.files.remove': 'Kaldır',
	'intake.place.title': 'Nerede oldu?',
	'intake.place': 'Yer',
	'intake.place.hint': 'Örneğin bir mülteci konutu, bir daire, bir okul veya bir mahalle.',
	'intake.involved.title': 'Kimler vardı?',
	'intake.involved': 'Kişiler, daireler veya kurumlar',
	'intake.aboutOffice': 'Konu, bu ombudsman bürosunda çalışan biriyle ilgili.',
	'intake.notTo': 'Bunu kim öğrenmemeli?',
	'intake.notTo.hint':
		'Burada, bizde çalışanlar da olabilir. Burada tam adını yazdığınız kişi başvurunuzu görmez.',
	'intake.urgency.title': 'Acil mi?',
	'intake.urgency': 'Ne kadar acil?',
	'intake.urgency.danger': 'Biri tehlikede',
	'intake.urgency.danger.hint': 'Önce 110’u (polis) veya 112’yi (ambulans) arayın.',
	'intake.urgency.soon': 'Önümüzdeki günlerde bir şey olacak',
	'intake.urgency.soon.hint': 'Örneğin bir süre doluyor veya biri evini kaybediyor.',
	'intake.urgency.calm': 'Acil değil',
	'intake.children': 'Konu bir çocukla da ilgili.',
	'intake.wish.title': 'Ne yardımcı olur?',
	'intake.wish': 'İsteğiniz',
	'intake.wish.hint': 'Ne değişmeli?',
	'intake.contact.title': 'Size nasıl ulaşabiliriz?',
	'intake.contact.lead':
		'Burada bir şey yazmak zorunda değilsiniz. Cevabımızı bu sitede kodunuzla okursunuz.',
	'intake.answerLanguage': 'Cevabı hangi dilde istiyorsunuz?',
	'intake.contact': 'Telefon veya e-posta',
	'intake.contact.hint': 'Bunu yalnızca ombudsman bürosu okur.',
	'intake.contactPerson': 'Kiminle konuşmayı tercih edersiniz?',
	'intake.contactPerson.woman': 'Bir kadınla',
	'intake.contactPerson.man': 'Bir erkekle',
	'intake.problem.title': 'Lütfen bir kez daha bakın',
	'intake.problem.storyMissing':
		'Ne olduğunu birkaç kelimeyle yazın. Diğer her şey isteğe bağlıdır.',
	'intake.problem.tooLong':
		'Bu, {most} karakterden fazla. Metni kısaltın veya dosya olarak ekleyin. Metin hâlâ burada ama henüz kaydedilmedi.',
	'intake.problem.notOffered': 'Cevaplardan birini seçin.',
	'intake.problem.busy':
		'Şu anda ağınızdan çok fazla istek geliyor. {seconds} saniye bekleyin ve yeniden basın. Metniniz hâlâ burada.',
	'intake.problem.sent': 'Bu zaten gönderildi. Eksik olanı kodunuzla mesaj olarak yazabilirsiniz.',
	'intake.problem.ended':
		'Süre dolmuştu. Bu sayfada yazanlar yeni bir kodla kaydedildi. Öncekileri eski kodla bulursunuz.',
	'intake.code.summary': 'Geri dönmek için kodunuz',
	'intake.code.title': 'Daha sonra devam etmek',
	'intake.code.lead':
		'Metniniz kaydedildi. Bu rakamları bir yere yazın. Onlarla başka bir cihazda da devam edebilirsiniz.',
	'intake.code.until': 'En geç {day} günü gönderin. Sonra metni sileriz.',
	'intake.code.label': 'Kodunuz',
	'intake.code.careful':
		'Bu rakamlar kimdeyse her şeyi okuyabilir. Güvenmediğiniz kimseye göstermeyin. Biz de bilmiyoruz: Kod kaybolursa bize kendiniz gelmeniz gerekir.',
	'intake.code.how': 'Böyle geri dönersiniz',
	'intake.code.how.open': 'Tarayıcıda açın: {address}',
	'intake.code.how.type': '24 rakamı yazın. Kendi yazınızın rakamları da (örneğin ١٢٣) olur.',
	'intake.code.picture':
		'Aynı rakamlar, fotoğrafını çekebileceğiniz bir resim olarak. İçinde adres yok.',
	'intake.code.print': 'Bu sayfayı tarayıcıdan yazdırın veya rakamları elle yazın.',
	'intake.code.writeOn': 'Yazmaya devam et',
	'intake.code.discard': 'Taslağı sil',
	'intake.code.discard.text': 'Yazdığınız her şey hemen silinir. Kod bundan sonra geçerli olmaz.',
	'intake.discarded.title': 'Taslağınız silindi',
	'intake.discarded.text': 'Ondan hiçbir şey saklamadık.',
	'intake.check.title': 'Her şey doğru mu?',
	'intake.check.lead': 'Bir kez daha okuyun. Sonra gönderin.',
	'intake.check.answers': 'Cevaplarınız',
	'intake.check.notSaid': 'cevaplanmadı',
	'intake.check.change': 'Değiştir',
	'intake.check.notices': 'Bilmeniz gerekenler',
	'intake.check.send': 'Şimdi gönder',
	'intake.notice.whatWeDo':
		'Bütün tarafları dinleriz ve bir çözüm ararız. Resmî dairelere yalnızca siz kabul ederseniz sorarız. Kimseye emir veremeyiz.',
	'intake.notice.stopsNoDeadlines':
		'Bu büro süreleri durdurmaz. Bir mektupta süre yazıyorsa o süre işlemeye devam eder.',
	'intake.notice.whoReads':
		'Yalnızca ombudsman bürosundaki insanlar, en az iki kişi, ve kodunuzla siz okuyabilirsiniz. Belediye, Yuvarlak Masa ve teknik ekip okuyamaz. Kimin açtığını daha sonra görürsünüz.',
	'intake.notice.exceptions':
		'Söylediklerinizi kimseye anlatmayız. İstisnalar: Bir hayat veya bir çocuk tehlikededir ya da bir mahkeme emreder.',
	'intake.notice.publicCarrier':
		'Bu ombudsman bürosu bir kamu kurumuna bağlıdır. Kamu kurumları bazı şeyleri bildirmek zorundadır. Biri burada resmî makamların bilgisi olmadan yaşıyorsa bunu yazmayın.',
	'intake.notice.privateCarrier':
		'Bu ombudsman bürosu bağımsız bir kuruluşa bağlıdır. Yine de: Biri burada resmî makamların bilgisi olmadan yaşıyorsa bunu yazmayın.',
	'intake.notice.privacy':
		'Bilgilerinizi nasıl kullandığımız veri koruma açıklamasında yazar, sürüm {version}.',
	'intake.notice.privacy.read': 'Veri koruma açıklamasını oku',
	'intake.receipt.title': 'Başvurunuz bize ulaştı',
	'intake.receipt.number': 'Telefonda konuşmak için numara: {number}. Bu numara hiçbir şeyi açmaz.',
	'intake.receipt.next': 'Şimdi ne olacak',
	'intake.receipt.next.look': 'Acil olduğu için en geç {day} günü biri bakar.',
	'intake.receipt.next.confirm': 'Okuduğumuzu en geç {day} günü bildiririz.',
	'intake.receipt.next.answer': 'En geç {day} günü bir cevap alırsınız.',
	'intake.receipt.next.return':
		'Kodunuzla geri gelin ve bakın. Numara vermediyseniz sizi aramayız.',
	'intake.receipt.open': 'Başvurunuza git',
	'intake.closed.title': 'Burada şu anda başvuru alınmıyor',
	'intake.closed.text':
		'Ombudsman bürosu anahtarlarını henüz hazırlamadı. Onlar olmadan yazdıklarınızı koruyamayız.',
	'intake.tooFew.title': 'Şu anda güvenle alamıyoruz',
	'intake.tooFew.text':
		'Ombudsman bürosundan, konunun kendisiyle ilgili olmadığı en az iki kişi bir başvuruyu okuyabilmelidir. Şu anda bu mümkün değil. Metniniz, kodunuzla birlikte taslak olarak burada kalır.',
	'intake.elsewhere': 'Burada da sizi dinlerler',
	'intake.elsewhere.advice':
		'Yakınınızda göçmenler ve mülteciler için danışmanlık: bamf-navi.bamf.de',
	'intake.elsewhere.discrimination':
		'Federal Ayrımcılıkla Mücadele Dairesi: telefon 0800 546 546 5, ücretsiz',
	'intake.elsewhere.violence':
		'Kadına yönelik şiddete karşı yardım hattı: telefon 116 016, gece gündüz, birçok dilde',
	'intake.privacy.title': 'Veri koruma açıklaması',
	'intake.privacy.version': 'Sürüm {version}',
	'intake.privacy.who': 'Sorumlu olan, ombudsman bürosudur (Ombudsstelle). Bağımsız çalışır.',
	'intake.privacy.what':
		'Yazdıklarınızı, dosyalarınızı ve cevaplarımızı saklarız. Bunların hepsi şifrelidir. Sunucu yalnızca şunları okuyabilir: rastgele bir numara, hangi aşamada olduğu, günler ve acil olup olmadığı.',
	'intake.privacy.why':
		'Bunlara başvurunuzla ilgilenmek için ihtiyacımız var. Ne söyleyeceğinize siz karar verirsiniz. Onayınızı istediğiniz zaman geri alabilir ve başvurunuzu geri çekebilirsiniz.',
	'intake.privacy.long':
		'Bir taslağı 14 gün sonra sileriz. Kapanan bir başvuruyu 3 yıl sonra, kabul edilmeyen bir başvuruyu 6 ay sonra sileriz. İsimsiz sayıları saklarız.',
	'intake.privacy.others':
		'Başkaları yalnızca izin verdiğiniz şeyleri öğrenir. İstisnalar: Bir hayat veya bir çocuk tehlikededir ya da bir mahkeme emreder.',
	'intake.privacy.rights':
		'Elimizde ne olduğunu sorabilir, düzeltilmesini veya silinmesini isteyebilirsiniz. Eyaletinizin veri koruma makamına şikâyette bulunabilirsiniz.',
	'intake.privacy.limits':
		'Yazdıklarınız sunucumuzdan geçer. Onu gizlice değiştiren biri o anda okuyabilir. Daha önce kaydedilenleri okuyamaz.',
	'intake.privacy.cookies':
		'Yalnızca yazmak için gerekli çerezleri kullanırız. Tarayıcıyı kapattığınızda veya sayfadan hızla çıktığınızda kaybolurlar.'
} satisfies Record<keyof typeof intakeDe, string>;
