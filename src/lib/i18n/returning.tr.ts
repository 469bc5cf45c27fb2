import type { returningDe } from './returning.de.ts';

export const returningTr = {
	'returning.code.typo':
		'Bir rakam doğru değil. Bu kolayca olur. Rakamları kâğıdınızla bir kez daha karşılaştırın.',
	'returning.code.wrongLength':
		'Kod 24 rakamdan oluşur: dörder rakamlı altı grup. Bir kez daha sayın.',
	'returning.code.wrong':
		'Bu rakamlar için bir şey bulamıyoruz. Belki eski bir koddur ya da başvuru silinmiştir. Rakamları bir kez daha karşılaştırın veya bizi arayın.',
	'returning.code.wait':
		'Şu anda ağınızdan çok fazla deneme geliyor. Bir dakika bekleyin ve yeniden deneyin. Kodunuz geçerli kalır.',
	'returning.code.busy':
		'Şu anda bu sayfayı çok fazla kişi kullanıyor. Bir dakika bekleyin ve yeniden deneyin. Kodunuz geçerli kalır.',
	'returning.enter.title': 'Kodunuzla geri dönün',
	'returning.enter.code': 'Kodunuz',
	'returning.enter.code.hint':
		'Kâğıdınızdaki 24 rakam. Boşluklar ve çizgiler önemli değil. Kendi yazınızın rakamlarını da (örneğin ١٢٣) kullanabilirsiniz.',
	'returning.enter.open': 'Başvurumu aç',
	'returning.enter.lost.title': 'Kodu mu kaybettiniz?',
	'returning.enter.lost.text':
		'Kodunuzu bilmiyoruz ve gönderemeyiz. Bize gelin. Siz olduğunuzdan emin olunca yeni bir kod alırsınız.',
	'returning.enter.none': 'Henüz kodum yok',
	'returning.enter.ended':
		'Başvurunuz bu cihazda kapatıldı. Burada hiçbir şey kayıtlı değil. Kodunuzla yeniden açabilirsiniz.',
	'returning.enter.timeOver':
		'Güvenliğiniz için başvurunuz 15 dakika sonra kapanır. Kodu bir kez daha girin.',
	'returning.lapsed.title': 'Süre dolmuştu',
	'returning.lapsed.text':
		'Güvenliğiniz için başvurunuz 15 dakika sonra kapanır. Metniniz hâlâ burada. Kodunuzu girin, metin gönderilir. Dosyaları ondan sonra yeniden seçin.',
	'returning.lapsed.send': 'Aç ve gönder',
	'returning.case.title': 'Başvurunuz',
	'returning.case.number':
		'Telefon görüşmeleri için numara: {number}. Bu numara hiçbir şeyi açmaz.',
	'returning.case.helper':
		'Başka biri için yazıyorsunuz. Yetki belgesi olmadan kendi yazdıklarınızı ve hangi aşamada olduğumuzu görürsünüz.',
	'returning.state.draft': 'Henüz gönderilmedi',
	'returning.state.received': 'Ulaştı',
	'returning.state.screening': 'İnceleniyor',
	'returning.state.clarification': 'Size bir sorumuz var',
	'returning.state.inProgress': 'İlgileniyoruz',
	'returning.state.referred': 'Doğru yere iletildi',
	'returning.state.followUp': 'Yapılıp yapılmadığına bakıyoruz',
	'returning.state.dormant': 'Beklemede',
	'returning.state.closed': 'Kapandı',
	'returning.state.anonymised': 'Silindi',
	'returning.means.draft': 'Ombudsman bürosu henüz almadı.',
	'returning.means.received': 'Ombudsman bürosu aldı. Yakında biri okuyacak.',
	'returning.means.screening':
		'Biri başvurunuzu okuyor. Neyin en önemli olduğuna ve bunun bizim görevimiz olup olmadığına bakıyor.',
	'returning.means.clarification':
		'Sizden hâlâ bir şeye ihtiyacımız var. Sorumuz aşağıda. Orada cevap verin.',
	'returning.means.inProgress':
		'Üzerinde çalışıyoruz. Sizden bir şeye ihtiyacımız olursa bu sayfada sorarız.',
	'returning.means.referred':
		'Başka bir yer daha iyi yardım edebilir. Başvurunuzun oraya ulaşıp ulaşmadığına bakıyoruz.',
	'returning.means.followUp': 'Bir söz verildi. Gerçekten yapılıp yapılmadığına bakıyoruz.',
	'returning.means.dormant': 'Şu anda bir şey yapılmıyor. Bize bir mesaj yazın, devam ederiz.',
	'returning.means.closed': 'Başvurunuzu kapattık.',
	'returning.means.anonymised': 'Yazdıklarınızı sildik.',
	'returning.next.title': 'Sırada ne var',
	'returning.next.late': 'Bu konuda geciktik. Üzgünüz.',
	'returning.next.draft': 'En geç {day} günü gönderin. Sonra metni sileriz.',
	'returning.next.acknowledgement': 'Başvurunuzu okuduğumuzu en geç {day} günü bildiririz.',
	'returning.next.firstLook': 'Acil olduğu için en geç {day} günü biri okur.',
	'returning.next.screening':
		'Bunun bizim görevimiz olup olmadığına en geç {day} günü karar veririz.',
	'returning.next.clarificationEnd':
		'En geç {day} günü cevap verin. Sonra başvurunuz beklemeye alınır. Bir mesajınızla yeniden devam ederiz.',
	'returning.next.answer': 'En geç {day} günü bir cevap alırsınız.',
	'returning.next.interimNotice':
		'O zamana kadar bitmezse nedenini en geç {day} günü size yazarız.',
	'returning.next.referralArrival': 'Oraya ulaşıp ulaşmadığına en geç {day} günü bakarız.',
	'returning.next.followUpFirst': 'En geç {day} günü ilk kez bakarız.',
	'returning.next.followUpSecond': 'En geç {day} günü ikinci kez bakarız.',
	'returning.next.dormantRecheck': 'En geç {day} günü bir kez daha bakarız.',
	'returning.next.closingLetter': 'Nasıl sonuçlandığını en geç {day} günü size yazarız.',
	'returning.next.objection':
		'Aynı görüşte değil misiniz? En geç {day} günü söyleyin, yeniden bakarız.',
	'returning.next.retention': '{day} günü başvurunuzu sileriz.',
	'returning.erasedSoon':
		'Yakında başvurunuzu sileceğiz. Bundan sonra kodunuz hiçbir şey açmaz. Ona hâlâ ihtiyacınız var mı? O zaman bize şimdi yazın.',
	'returning.remedy.title': 'Son gün: {day}',
	'returning.remedy.text':
		'Bildiğimiz kadarıyla karara ancak bu güne kadar itiraz edilebilir. Bu büro süreleri durdurmaz. Daha önce bir danışmanlık merkezine veya bir avukata gidin.',
	'returning.remedy.over':
		'Bildiğimiz kadarıyla bu süre doldu. Bu büro süreleri durdurmaz. Hemen bugün bir danışmanlık merkezine veya bir avukata gidin. Bazen yine de bir şey yapılabilir.',
	'returning.noDeadlines': 'Bu büro süreleri durdurmaz.',
	'returning.outcome.title': 'Böyle sonuçlandı',
	'returning.outcome.remedied': 'Sorun çözüldü.',
	'returning.outcome.remedyAlternative': 'Başka bir çözüm var.',
	'returning.outcome.advisedReferred': 'Size danışmanlık verdik ve sizi doğru yere yönlendirdik.',
	'returning.outcome.unfounded':
		'Kurallara göre doğruydu. Nedenini kapanış mektubunda açıklıyoruz.',
	'returning.outcome.noCooperation': 'Uzun süre cevap alamadık.',
	'returning.outcome.withdrawn': 'Başvuruyu geri çektiniz.',
	'returning.outcome.notOurRemit': 'Bu bizim görevimiz değil.',
	'returning.outcome.recommendationNotFollowed': 'Bir öneride bulunduk. Karşı taraf buna uymadı.',
	'returning.outcome.merged': 'Başka bir başvuruda devam ediyor.',
	'returning.outcome.correctedByAuthority': 'Daire kararını değiştirdi.',
	'returning.outcome.correctedByCourt': 'Bir mahkeme kararı değiştirdi.',
	'returning.outcome.hardshipRoute':
		'Zor durumlar komisyonunda (Härtefallkommission) devam ediyor.',
	'returning.messages.title': 'Yazılanlar',
	'returning.messages.none': 'Henüz bir şey yok.',
	'returning.by.you': 'Siz',
	'returning.by.office': 'Ombudsman bürosu',
	'returning.by.complainant': 'Konunun ilgili olduğu kişi',
	'returning.by.helper': 'Sizin için yazan kişi',
	'returning.by.system': 'Otomatik',
	'returning.by.takenDown': 'Ombudsman bürosu, sizin anlattığınız gibi',
	'returning.entry.narrative': 'Başvuru',
	'returning.entry.message': 'Mesaj',
	'returning.entry.letter': 'Kapanış mektubu',
	'returning.entry.reason': 'Gerekçe',
	'returning.entry.file': 'Dosya',
	'returning.entry.state': 'Yeni durum: {state}',
	'returning.entry.struck': 'Bu kayıt silindi.',
	'returning.entry.unopened': 'Kodunuz bu metni açamadı. Bize bir mesaj yazın, bakarız.',
	'returning.translation.original': 'Özgün metin',
	'returning.translation.title': 'Çeviri: {language}',
	'returning.translation.by': 'Çeviren: {by}',
	'returning.file.download': '{name} dosyasını indir',
	'returning.write.title': 'Mesaj yaz',
	'returning.write.answer': 'Sorumuza cevap ver',
	'returning.write.label': 'Mesajınız',
	'returning.write.hint':
		'Kendi dilinizde yazın. Biri burada resmî makamların bilgisi olmadan yaşıyorsa bunu yazmayın.',
	'returning.write.files': 'Fotoğraflar veya belgeler',
	'returning.write.send': 'Mesajı gönder',
	'returning.write.sent': 'Mesajınız ulaştı.',
	'returning.write.missing': 'Bir şey yazın veya bir dosya ekleyin.',
	'returning.write.tooLong':
		'Bu, 20.000 karakterden fazla. Metni kısaltın veya dosya olarak ekleyin. Metin hâlâ burada ama henüz gönderilmedi.',
	'returning.write.busy':
		'Şu anda ağınızdan çok fazla mesaj geliyor. Bir dakika bekleyin ve yeniden gönderin. Metniniz hâlâ burada.',
	'returning.record.title': 'Yazdıklarımız doğru mu?',
	'returning.record.text':
		'Bizden biri anlattıklarınızı yazdı. Aşağıda “Yazılanlar” başlığı altında okuyun.',
	'returning.record.yes': 'Evet, doğru',
	'returning.record.wrong': 'Ne farklı olmalı?',
	'returning.record.correct': 'Düzeltmeyi gönder',
	'returning.record.confirmed': 'Doğru olduğunu {day} günü onayladınız.',
	'returning.consent.title': 'Bunu iletebilir miyiz?',
	'returning.consent.lead':
		'Yalnızca burada yazanı ve yalnızca bu alıcıya iletiriz. Onayınız olmadan hiçbir şey iletmeyiz.',
	'returning.consent.recipient': 'Kime',
	'returning.consent.purpose': 'Ne için',
	'returning.consent.passage': 'Tam olarak bu sözler',
	'returning.consent.release':
		'Bunun için kâğıt üzerinde imzanıza da ihtiyacımız var. Bu konuda size ulaşırız.',
	'returning.consent.agree': 'Evet, bunu iletebilirsiniz',
	'returning.consent.refuse': 'Hayır, iletmeyin',
	'returning.consent.revoke': 'Onayımı geri al',
	'returning.consent.agreed': '{day} günü onay verdiniz.',
	'returning.consent.refused': '{day} günü reddettiniz.',
	'returning.consent.revoked':
		'Onayınızı {day} günü geri aldınız. Daha önce iletilenleri geri getiremeyiz.',
	'returning.consent.done': 'Kararınızı not ettik.',
	'returning.consent.changed': 'Metin az önce değişti. Bir kez daha okuyun ve sonra karar verin.',
	'returning.consent.unopened':
		'Kodunuz bu metni açamadı. Bunun hakkında karar vermeyin. Bize yazın.',
	'returning.looks.title': 'Başvurunuzu kim açtı',
	'returning.looks.none': 'Henüz kimse.',
	'returning.looks.recovery': 'Ombudsman bürosunun acil durum anahtarıyla',
	'returning.role.officeLead': 'Ombudsman bürosu yönetimi',
	'returning.role.ombudsperson': 'Ombudsman',
	'returning.role.caseworker': 'Ombudsman bürosu çalışanı',
	'returning.more.title': 'Burada yapabileceğiniz diğer şeyler',
	'returning.withdraw.link': 'Başvuruyu geri çek',
	'returning.withdraw.title': 'Başvurunuzu geri çekmek istiyor musunuz?',
	'returning.withdraw.text':
		'O zaman üzerinde çalışmayı bırakırız. Yazdıklarınız, biz silene kadar şifreli kalır.',
	'returning.withdraw.why': 'Nedenini söylemek ister misiniz?',
	'returning.withdraw.sure': 'Evet, başvurumu geri çekiyorum.',
	'returning.withdraw.sureMissing': 'Eminseniz kutuyu işaretleyin.',
	'returning.withdraw.send': 'Şimdi geri çek',
	'returning.withdraw.done': 'Başvurunuz geri çekildi.',
	'returning.cancel': 'Başvuruma dön',
	'returning.object.link': 'Aynı görüşte değilim',
	'returning.object.title': 'Aynı görüşte değil misiniz?',
	'returning.object.text': 'Nedenini bize söyleyin. O zaman başvurunuzu yeniden açarız.',
	'returning.object.reason': 'Neden?',
	'returning.object.notSolved': 'Sorun çözülmedi',
	'returning.object.promiseNotKept': 'Verilen söz tutulmadı',
	'returning.object.newFacts': 'Yeni bir şey oldu',
	'returning.object.notHeard': 'Beni gerçekten dinlemediler',
	'returning.object.notUnderstood': 'Nasıl sonuçlandığını anlamadım',
	'returning.object.other': 'Başka bir şey',
	'returning.object.reasonMissing': 'Bir neden seçin.',
	'returning.object.words': 'Kendi sözlerinizle',
	'returning.object.wordsMissing': 'Nedenini birkaç kelimeyle yazın.',
	'returning.object.send': 'Başvuruyu yeniden aç',
	'returning.object.done': 'Başvurunuz yeniden açık.',
	'returning.object.over':
		'Bunun için tanınan dört hafta geçti. Bize bir mesaj yazın: Ombudsman başvurunuzu yine de yeniden açabilir.',
	'returning.notice.link': 'Bildirim al',
	'returning.notice.title': 'Yeni bir şey olunca bildirim alın',
	'returning.notice.text':
		'O zaman içeriği olmayan kısa bir bildirim alırsınız. İçinde adınız, numara ve kod yazmaz. Bu sayfanın dilinde ve Almanca gelir.',
	'returning.notice.readable':
		'Sunucu bu adresi okuyabilir, yoksa kullanamazdı. Burada yazdığınız diğer her şeyi sonradan okuyamaz. Kapanış mektubunu size bildirdikten sonra, en geç başvuru kapandıktan 14 gün sonra adres silinir.',
	'returning.notice.shared':
		'E-postalarınızı başka biri okuyor veya telefonunuza bakıyor mu? O zaman bu alanı boş bırakın, daha iyi olur.',
	'returning.notice.email': 'E-posta adresi',
	'returning.notice.phone': 'Telefon numarası',
	'returning.notice.phone.hint': 'Bizden biri arar ve yalnızca yeni bir şey olduğunu söyler.',
	'returning.notice.emailUnusual':
		'Bu e-posta adresinde bir yanlışlık var. Kontrol edin. Örnek: name@example.org',
	'returning.notice.phoneUnusual':
		'Bu telefon numarasında bir yanlışlık var. Yalnızca rakam yazın, alan koduyla birlikte.',
	'returning.notice.missing': 'Bir e-posta adresi veya bir telefon numarası yazın.',
	'returning.notice.save': 'Kaydet',
	'returning.notice.kept': 'Bildirimler buraya gider: {address}',
	'returning.notice.delete': 'Adresi sil',
	'returning.notice.saved': 'Adres kaydedildi.',
	'returning.notice.deleted': 'Adres silindi.',
	'returning.notice.closed': 'Başvurunuz kapandı. Artık bildirim gönderilmez.',
	'returning.newCode.link': 'Yeni kod al',
	'returning.newCode.title': 'Yeni kodunuz',
	'returning.newCode.first':
		'Kodunuz yazdırılırken büromuzdan biri gördü. Bu yüzden şimdi yalnızca sizin bileceğiniz yeni bir kod alıyorsunuz.',
	'returning.newCode.why':
		'Biri kodunuzu görmüş olabilirse yeni bir kod alın. Siz yenisini yazana kadar eskisi geçerlidir.',
	'returning.newCode.draw': 'Yeni kodu göster',
	'returning.newCode.noted': 'Yeni kodu yazdınız mı? Son dört rakamı girin.',
	'returning.newCode.confirm': 'Bundan sonra yeni kod geçerli',
	'returning.newCode.mismatch': 'Bunlar son dört rakam değil. Yukarıdaki kodla karşılaştırın.',
	'returning.newCode.done': 'Yeni kodunuz geçerli. Eskisi artık hiçbir şeyi açmaz.',
	'returning.end': 'Kapat',
	'returning.end.text':
		'İşiniz bitti mi? Başvurunuzu kapatın, özellikle size ait olmayan bir cihazda.',
	'returning.refusal.notNow':
		'Başvurunuzun şu anki aşamasında bu mümkün değil. Metniniz hâlâ burada. Mesaj olarak gönderebilirsiniz.',
	'returning.refusal.moved':
		'Başvurunuz az önce değişti. Bakın ve yeniden gönderin. Metniniz hâlâ burada.',
	'returning.refusal.mandate':
		'Bunun için kabul ettiğimiz bir yetki belgesi gerekir. Belgeyi bir mesajla birlikte dosya olarak gönderin.',
	'returning.mail.subject': 'Yeni bir şey var',
	'returning.mail.text':
		'Yeni bir şey olunca haber almak istemiştiniz. Şimdi yeni bir şey var. Güvenliğiniz için burada daha fazlası yazmıyor.'
} satisfies Record<keyof typeof returningDe, string>;
