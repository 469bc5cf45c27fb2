import type { intakeDe } from './intake.de.ts';

export const intakeTr = {
	'intake.name': 'Ombudsman bürosu',
	'intake.home': 'Ombudsman bürosu, ana sayfaya',
	'intake.skip': 'İçeriğe geç',
	'intake.exit': 'Sayfadan hızla çık',
	'intake.language': 'Dil: {language}',
	'intake.unchecked':
		'Bu sayfayı bir makine çevirdi. Çeviriyi henüz bir insan kontrol etmedi. Yazdıklarınızı insanlar okur.',
	'intake.footer.privacy': 'Veri koruma',
	'intake.footer.back': 'Kodla geri dön',
	'intake.error.title': 'İşlem başarısız oldu',
	'intake.error.safe':
		'Daha önce kaydedilenler hâlâ duruyor. Az önce yazıyor muydunuz? Tarayıcıda geri gidin: Metniniz çoğunlukla hâlâ oradadır.',
	'intake.error.home': 'Ana sayfaya git',
	'intake.optional': '(isteğe bağlı)',
	'intake.back': 'Geri',
	'intake.next': 'İleri',
	'intake.toCheck': 'Özete git',
	'intake.progress': 'Adım {step} / {of}',
	'intake.noAnswer': 'Cevap vermek istemiyorum',
	'intake.yes': 'Evet',
	'intake.start.title': 'Şikâyet veya sorun bildirimi',
	'intake.start.lead':
		'Bir şey yolunda gitmedi mi: bir resmî dairede, bir mülteci yurdunda veya yardım eden insanlarla? Bize anlatın. Sizi dinleriz ve sizinle birlikte bir çözüm ararız.',
	'intake.start.begin': 'Bize yazın',
	'intake.start.return': 'Bir kodum var',
	'intake.start.does': 'Ne yaparız',
	'intake.start.does.listen':
		'Bağımsızız. Bütün tarafları dinleriz ve ilgili daireye bağlı değiliz.',
	'intake.start.does.free': 'Ücretsizdir. Hesap gerekmez, adınızı söylemek zorunda değilsiniz.',
	'intake.start.does.language': 'Kendi dilinizde yazabilirsiniz. İstediğiniz dilde cevap veririz.',
	'intake.start.does.small': 'Hiçbir sorun fazla küçük değildir.',
	'intake.start.doesNot': 'Ne yapamayız',
	'intake.start.doesNot.deadlines':
		'Süreleri durdurmayız. İşleyen bir süre varsa bir danışmanlık merkezine veya bir avukata da gidin.',
	'intake.start.doesNot.decide': 'Resmî bir kararı değiştiremeyiz ve mahkeme değiliz.',
	'intake.start.doesNot.emergency':
		'Acil yardım hattı değiliz. Biri tehlikedeyse 110’u (polis) veya 112’yi (ambulans) arayın.',
	'intake.start.time': 'Ne kadar sürer',
	'intake.start.time.confirm':
		'7 gün içinde okuduğumuzu bildiririz. Acilse bir sonraki iş günü biri okur.',
	'intake.start.time.answer':
		'3 ay içinde bir cevap alırsınız. Daha uzun sürerse nedenini söyleriz.',
	'intake.begin.title': 'Başlamadan önce',
	'intake.begin.questions':
		'En fazla 8 soru sorarız. Yalnızca birini cevaplamanız gerekir: Ne oldu?',
	'intake.begin.code':
		'“İleri” düğmesine ilk bastığınızda rakamlardan oluşan bir kod alırsınız. Bununla daha sonra devam edebilirsiniz. Göndermediğiniz her şeyi 14 gün sonra sileriz.',
	'intake.begin.sealed':
		'Yazdıklarınız şifrelenir. Bunları yalnızca ombudsman bürosundaki insanlar ve kodunuzla siz okuyabilirsiniz.',
	'intake.begin.shared':
		'Bu telefon sizin değil mi? Gizli bir pencere açın ve sonunda “Sayfadan hızla çık” düğmesine basın. Metniniz telefonda kalmaz. Ama tarayıcı bu sayfaya girildiğini hatırlayabilir.',
	'intake.begin.start': 'Başla',
	'intake.begin.continue': 'Yazmaya devam et',
	'intake.begin.continue.text': 'Daha önce başlamıştınız. Metniniz hâlâ burada.',
	'intake.role.title': 'Bize ne söylemek istiyorsunuz?',
	'intake.kind': 'Konu ne?',
	'intake.kind.complaint': 'Bir şikâyet',
	'intake.kind.complaint.hint': 'Bana veya başka birine bir şey oldu. Bunun değişmesi gerekiyor.',
	'intake.kind.tip': 'Bir sorun bildirimi',
	'intake.kind.tip.hint': 'Bir şey fark ettim. Kendim için bir çözüme ihtiyacım yok.',
	'intake.reporter': 'Siz kimsiniz?',
	'intake.reporter.refugee': 'Mülteciyim veya göçmenim',
	'intake.reporter.helper': 'Gönüllü olarak yardım ediyorum',
	'intake.reporter.professional':
		'Danışmanlıkta, okulda, sağlıkta veya bir mülteci yurdunda çalışıyorum',
	'intake.reporter.neighbour': 'Yakında oturuyorum',
	'intake.reporter.authority': 'Resmî bir dairede çalışıyorum',
	'intake.forWhom.title': 'Kimin için yazıyorsunuz?',
	'intake.forWhom': 'Kimin için?',
	'intake.forWhom.self': 'Kendim veya ailem için',
	'intake.forWhom.other': 'Başka biri için',
	'intake.mandate': 'Yetki belgeniz var mı?',
	'intake.mandate.hint':
		'Yalnızca başka biri için yazıyorsanız. Yetki belgesi (Vollmacht) imzalı bir kâğıttır: Kişi, onun adına konuşmanıza izin verir. Bu belge olmadan daha sonra yalnızca kendi yazdıklarınızı ve hangi aşamada olduğumuzu görürsünüz.',
	'intake.mandate.uploaded': 'Evet, buraya ekliyorum',
	'intake.mandate.follows': 'Evet, daha sonra gelecek',
	'intake.mandate.none': 'Hayır',
	'intake.mandate.file': 'Fotoğraf veya PDF olarak yetki belgesi',
	'intake.story.title': 'Ne oldu?',
	'intake.story': 'Anlatımınız',
	'intake.story.hint': 'Size kolay gelen dilde yazın. Birkaç cümle yeter.',
	'intake.story.unknown':
		'Biri burada resmî makamların bilgisi olmadan yaşıyorsa bunu yazmayın. Diğer her şeyi yazabilirsiniz.',
	'intake.since': 'Ne zaman oldu veya ne zamandan beri sürüyor?',
	'intake.since.hint': 'Bir gün ya da yaklaşık bir zaman, örneğin: üç haftadır.',
	'intake.files': 'Fotoğraflar veya belgeler',
	'intake.files.hint':
		'Fotoğraf, PDF veya metin dosyası. En fazla {count} dosya, her biri en fazla {size} MB. Telefon, fotoğrafların içine yeri ve saati yazar. Bunları kimseye göstermeyiz.',
	'intake.files.kept': 'Eklenmiş dosyalar',
	'intake.files.remove': 'Kaldır',
	'intake.files.notShown':
		'Bu fotoğraf ulaştı. Biçimi HEIC: Burada gösteremiyoruz, yalnızca indirilebilir. İsterseniz ekran görüntüsünü de ekleyin.',
	'intake.place.title': 'Nerede oldu?',
	'intake.place': 'Yer',
	'intake.place.hint': 'Örneğin bir mülteci yurdu, bir daire, bir okul veya bir mahalle.',
	'intake.involved.title': 'Olayda kimler vardı?',
	'intake.involved': 'Kişiler, daireler veya kurumlar',
	'intake.aboutOffice': 'Konu, bu ombudsman bürosunda çalışan biriyle ilgili.',
	'intake.notTo': 'Bunu kim öğrenmemeli?',
	'intake.notTo.hint':
		'Bu kişi ombudsman bürosunda da çalışıyor olabilir. Tam adını yazın. O zaman bu kişi başvurunuzu göremez.',
	'intake.urgency.title': 'Acil mi?',
	'intake.urgency': 'Ne kadar acil?',
	'intake.urgency.danger': 'Biri tehlikede',
	'intake.urgency.danger.hint': 'Önce 110’u (polis) veya 112’yi (ambulans) arayın.',
	'intake.urgency.soon': 'Önümüzdeki günlerde bir şey olacak',
	'intake.urgency.soon.hint': 'Örneğin bir süre doluyor veya biri evini kaybediyor.',
	'intake.urgency.calm': 'Acil değil',
	'intake.children': 'Konu bir çocukla da ilgili.',
	'intake.wish.title': 'Ne yardımcı olurdu?',
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
		'Bu, {most, number} karakterden fazla. Metni kısaltın veya dosya olarak ekleyin. Metin hâlâ burada ama henüz kaydedilmedi.',
	'intake.problem.notOffered': 'Cevaplardan birini seçin.',
	'intake.problem.busy':
		'Şu anda ağınızdan çok fazla istek geliyor. {seconds, plural, one {# saniye} other {# saniye}} bekleyin ve yeniden basın. Metniniz hâlâ burada.',
	'intake.problem.sent':
		'Bu daha önce gönderildi. Eksik bir şey mi var? Kodunuzla geri gelin ve bir mesaj yazın.',
	'intake.problem.ended':
		'Süre dolmuştu. Bu sayfada yazanlar yeni bir kodla kaydedildi. Daha önce yazdıklarınızı eski kodla bulursunuz.',
	'intake.code.summary': 'Geri dönmek için kodunuz',
	'intake.code.title': 'Daha sonra devam etmek',
	'intake.code.lead':
		'Metniniz kaydedildi. Bu rakamları bir yere yazın. Onlarla başka bir cihazda da devam edebilirsiniz.',
	'intake.code.until': 'En geç {day} günü gönderin. Sonra metni sileriz.',
	'intake.code.label': 'Kodunuz',
	'intake.code.careful':
		'Bu rakamlar kimdeyse her şeyi okuyabilir. Güvenmediğiniz kimseye göstermeyin. Biz de bilmiyoruz. Kod kaybolursa bize kendiniz gelmeniz gerekir.',
	'intake.code.how': 'Nasıl geri dönersiniz',
	'intake.code.how.open': 'Tarayıcıda açın:',
	'intake.code.how.type':
		'24 rakamı yazın. Kendi yazınızın rakamlarını da (örneğin ١٢٣) kullanabilirsiniz.',
	'intake.code.picture':
		'Aynı rakamlar, fotoğrafını çekebileceğiniz bir resim olarak. İçinde adres yok.',
	'intake.code.print': 'Bu sayfayı tarayıcıdan yazdırın veya rakamları elle yazın.',
	'intake.code.writeOn': 'Yazmaya devam et',
	'intake.code.discard': 'Taslağı sil',
	'intake.code.discard.text': 'Yazdığınız her şey hemen silinir. Kod artık geçerli olmaz.',
	'intake.discarded.title': 'Taslağınız silindi',
	'intake.discarded.text': 'Hiçbir şey saklamadık.',
	'intake.check.title': 'Her şey doğru mu?',
	'intake.check.lead': 'Hepsini bir kez daha okuyun. Sonra gönderin.',
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
		'Bunları yalnızca ombudsman bürosundaki insanlar (en az iki kişi) ve kodunuzla siz okuyabilirsiniz. Belediye, Yuvarlak Masa ve sunucuyla ilgilenenler okuyamaz. Kimin açtığını daha sonra görürsünüz.',
	'intake.notice.exceptions':
		'Söylediklerinizi kimseye anlatmayız. İstisnalar: Bir insanın hayatı tehlikedeyse, bir çocuk tehlikedeyse veya bir mahkeme emrederse.',
	'intake.notice.publicCarrier':
		'Bu ombudsman bürosu bir kamu kurumuna bağlıdır. Kamu kurumları bazı şeyleri bildirmek zorundadır. Biri burada resmî makamların bilgisi olmadan yaşıyorsa bunu yazmayın. Diğer her şeyi yazabilirsiniz.',
	'intake.notice.privateCarrier':
		'Bu ombudsman bürosu bağımsız bir kuruluşa bağlıdır. Yine de: Biri burada resmî makamların bilgisi olmadan yaşıyorsa bunu yazmayın. Diğer her şeyi yazabilirsiniz.',
	'intake.notice.privacy':
		'Bilgilerinizi nasıl kullandığımız, veri koruma açıklamasının {version}. sürümünde yazar.',
	'intake.notice.privacy.read': 'Veri koruma açıklamasını oku',
	'intake.receipt.title': 'Başvurunuz bize ulaştı',
	'intake.receipt.number':
		'Telefon görüşmeleri için numara: {number}. Bu numara hiçbir şeyi açmaz.',
	'intake.receipt.next': 'Şimdi ne olacak',
	'intake.receipt.next.look': 'Acil olduğu için en geç {day} günü biri okur.',
	'intake.receipt.next.confirm': 'Okuduğumuzu en geç {day} günü bildiririz.',
	'intake.receipt.next.answer': 'En geç {day} günü bir cevap alırsınız.',
	'intake.receipt.next.return':
		'Kodunuzla geri gelin ve yenilik olup olmadığına bakın. Numara vermediyseniz sizi aramayız.',
	'intake.receipt.open': 'Başvurunuza git',
	'intake.closed.title': 'Şu anda buradan bir şey gönderilemiyor',
	'intake.closed.text':
		'Ombudsman bürosu anahtarlarını henüz hazırlamadı. Onlar olmadan yazdıklarınızı koruyamayız. Daha sonra yeniden deneyin.',
	'intake.tooFew.title': 'Şu anda başvurunuzu güvenle alamıyoruz',
	'intake.tooFew.text':
		'Başvurunuzu ombudsman bürosundan en az iki kişi okuyabilmelidir ve konu bu kişilerle ilgili olmamalıdır. Şu anda yeterli kişi yok. Metniniz taslak olarak kayıtlı kalır. Birkaç gün sonra kodunuzla geri gelin.',
	'intake.elsewhere': 'Burada da sizi dinlerler',
	'intake.elsewhere.advice':
		'Yakınınızda göçmenler ve mülteciler için danışmanlık: bamf-navi.bamf.de',
	'intake.elsewhere.discrimination':
		'Federal Ayrımcılıkla Mücadele Dairesi: telefon 0800 546 546 5, ücretsiz',
	'intake.elsewhere.violence':
		'Kadına yönelik şiddete karşı yardım hattı: telefon 116 016, gece gündüz, birçok dilde',
	'intake.privacy.title': 'Veri koruma açıklaması',
	'intake.privacy.version': 'Sürüm {version}',
	'intake.privacy.who':
		'Verilerinizden ombudsman bürosu (Ombudsstelle) sorumludur. Bağımsız çalışır.',
	'intake.privacy.what':
		'Yazdıklarınızı, dosyalarınızı ve cevaplarımızı saklarız. Bunların hepsi şifrelidir. Sunucu yalnızca şunları okuyabilir: rastgele bir numara, başvurunun aşaması, günler, sabit bir listeden notlar (örneğin: acil), büroda kimin ilgilendiği ve metinlerin yaklaşık uzunluğu. Bildirim almak isterseniz bunun için verdiğiniz adresi ve dili de okuyabilir.',
	'intake.privacy.why':
		'Bunlara başvurunuzla ilgilenmek için ihtiyacımız var. Ne söyleyeceğinize siz karar verirsiniz. Onayınızı ve başvurunuzu istediğiniz zaman geri çekebilirsiniz.',
	'intake.privacy.long':
		'Bir taslağı 14 gün sonra, kapanan bir başvuruyu 3 yıl sonra, kabul edilmeyen bir başvuruyu 6 ay sonra sileriz. O sırada bir işlem hâlâ sürüyorsa ancak bittikten sonra sileriz. Yedeklerde şifreli olarak en fazla 30 gün daha kalır. İsimsiz sayıları saklarız.',
	'intake.privacy.others':
		'Başkaları yalnızca izin verdiğiniz şeyleri öğrenir. İstisnalar: Bir insanın hayatı tehlikedeyse, bir çocuk tehlikedeyse veya bir mahkeme emrederse.',
	'intake.privacy.rights':
		'Hakkınızda ne sakladığımızı sorabilir, düzeltilmesini veya silinmesini isteyebilirsiniz. Eyaletinizin veri koruma makamına şikâyette bulunabilirsiniz.',
	'intake.privacy.limits':
		'Yazdıklarınız sunucumuzdan geçer. Onu gizlice değiştiren biri o anda okuyabilir. Daha önce kaydedilenleri okuyamaz.',
	'intake.privacy.cookies':
		'Yalnızca yazmak için gerekli çerezleri kullanırız. Tarayıcıyı kapattığınızda veya sayfadan hızla çıktığınızda kaybolurlar.'
} satisfies Record<keyof typeof intakeDe, string>;
