import type { Complaint } from './complaints.ts';

/** Rooms, transfers, danger: complaints from accommodations. */

export const wheelchair: Complaint = {
	day: -62,
	title: 'Zimmer ohne Rollstuhlzugang',
	takenDownBy: 'tewodros',
	lead: 'irmgard',
	answers: {
		kind: 'complaint',
		reporter: 'refugee',
		forWhom: 'self',
		story:
			'أسكن في الطابق الثاني ولا يوجد مصعد. أستعمل كرسيًا متحركًا ولا أستطيع الخروج إلا إذا حملني أحد. طلبت غرفة في الطابق الأرضي ثلاث مرات.',
		since: 'seit neun Wochen',
		place: 'GU Gerberwiese, Haus 2',
		involved: 'Stegwerk gGmbH',
		urgency: 'soon',
		wish: 'غرفة أستطيع أن أدخلها وأخرج منها وحدي.',
		language: 'ar',
		contactPerson: 'man'
	},
	inGerman:
		'Ich wohne im zweiten Stock, es gibt keinen Aufzug. Ich brauche einen Rollstuhl und komme nur hinaus, wenn mich jemand trägt. Ich habe dreimal um ein Zimmer im Erdgeschoss gebeten.',
	deeds: [
		{ day: -62, by: 'tewodros', event: 'confirmReceipt' },
		{ day: -61, by: 'irmgard', event: 'look' },
		{
			day: -60,
			by: 'irmgard',
			check: 'Dringend: kommt allein nicht aus dem Haus. Besuch am selben Tag.',
			subject: 'conduct',
			categories: ['A'],
			about: ['Stegwerk gGmbH']
		},
		{ day: -60, by: 'irmgard', event: 'accept' },
		{
			day: -60,
			by: 'irmgard',
			notes:
				'Vor Ort: zweiter Stock, Treppe 84 cm breit. Bad nicht befahrbar. Zimmer 7 im Erdgeschoss wird in zwei Wochen frei.'
		},
		{
			day: -58,
			by: 'irmgard',
			asks: 'Stegwerk gGmbH',
			passage: 'Ein Bewohner, der einen Rollstuhl braucht, wohnt im zweiten Stock ohne Aufzug.',
			purpose: 'Warum wurde kein Zimmer im Erdgeschoss angeboten, und bis wann geschieht es?',
			consent: -58,
			answered: -50,
			reply:
				'Der Tausch mit Zimmer 7 ist zum Monatsende möglich. Die Anfragen wurden nicht weitergegeben; das tut uns leid.'
		},
		{
			day: -47,
			by: 'irmgard',
			writes:
				'Stegwerk hat zugesagt: Sie ziehen am 1. in Zimmer 7 im Erdgeschoss. Das Bad wird umgebaut.',
			translated:
				'وافقت شركة شتيغفيرك: تنتقل في اليوم الأول من الشهر إلى الغرفة 7 في الطابق الأرضي. وسيُعدَّل الحمّام.',
			into: 'ar'
		},
		{ day: -47, by: 'irmgard', event: 'startFollowUp' },
		{
			day: -30,
			by: 'tewodros',
			notes: 'Besuch: Umzug ist erfolgt, Bad ist befahrbar. Er kommt allein hinaus.'
		},
		{
			day: -30,
			by: 'irmgard',
			event: 'close',
			outcome: 'remedied',
			reason: 'agreedByAll',
			words: 'Zimmer im Erdgeschoss bezogen, Bad umgebaut, beim Besuch geprüft.'
		},
		{
			day: -28,
			by: 'irmgard',
			letter:
				'Ihre Beschwerde war berechtigt. Sie wohnen jetzt im Erdgeschoss. Wir haben dem Runden Tisch vorgeschlagen, alle barrierefreien Zimmer in einer Liste zu führen.',
			translated:
				'كانت شكواك محقّة. أنت تسكن الآن في الطابق الأرضي. اقترحنا على الطاولة المستديرة وضع قائمة بجميع الغرف الخالية من العوائق.',
			into: 'ar'
		}
	]
};

export const transfer: Complaint = {
	day: -41,
	title: 'Verlegung trotz Attest abgelehnt',
	lead: 'irmgard',
	answers: {
		kind: 'complaint',
		reporter: 'refugee',
		forWhom: 'self',
		story:
			'دخترم بیماری کلیه دارد و دکتر نوشته است که ما باید نزدیک بیمارستان زندگی کنیم. اداره درخواست انتقال ما را رد کرد، با اینکه گواهی پزشک را داده‌ایم.',
		place: 'NU Alte Webschule',
		involved: 'Sozialamt',
		urgency: 'soon',
		children: true,
		wish: 'جایی نزدیک بیمارستان.',
		language: 'fa'
	},
	inGerman:
		'Meine Tochter ist nierenkrank, und der Arzt schreibt, dass wir nahe am Krankenhaus wohnen müssen. Das Amt hat unsere Verlegung abgelehnt, obwohl wir das Attest abgegeben haben.',
	deeds: [
		{ day: -41, by: 'tewodros', event: 'confirmReceipt' },
		{ day: -40, by: 'tewodros', event: 'look' },
		{
			day: -39,
			by: 'irmgard',
			check: 'Kind ist betroffen. Bescheid liegt vor, Rechtsbehelf läuft: Beratung vermittelt.',
			subject: 'decision',
			categories: ['A', 'G'],
			about: ['Landratsamt Wirretal, Sozialamt']
		},
		{ day: -39, by: 'irmgard', event: 'accept' },
		{
			day: -38,
			by: 'complainant',
			says: 'گواهی دکتر را می‌فرستم. لطفاً فقط به اداره‌ی رفاه نشان بدهید.',
			inGerman: 'Ich schicke das Attest. Bitte zeigen Sie es nur dem Sozialamt.'
		},
		{
			day: -35,
			by: 'irmgard',
			asks: 'Landratsamt Wirretal, Sozialamt',
			passage:
				'Eine Familie mit einem chronisch kranken Kind bat mit Attest um Verlegung in die Nähe des Krankenhauses.',
			purpose: 'Wurde das Attest geprüft, und welcher Platz kommt in Frage?',
			consent: -36,
			escalated: -14
		},
		{
			day: -20,
			by: 'tewodros',
			notes: 'Erinnert, telefonisch. Zuständige Person ist bis Monatsende im Urlaub.'
		},
		{
			day: -14,
			by: 'irmgard',
			writes:
				'Das Sozialamt hat nicht fristgerecht geantwortet. Wir haben die Lenkungsgruppe eingeschaltet, ohne Ihren Namen zu nennen.',
			translated:
				'اداره‌ی رفاه در مهلت مقرر پاسخ نداد. موضوع را بدون ذکر نام شما به گروه راهبری بردیم.',
			into: 'fa'
		},
		{ day: -14, by: 'irmgard', task: 'Lenkungsgruppe: Ergebnis erfragen', due: 2 }
	]
};

export const violence: Complaint = {
	day: -9,
	title: 'Gewalt im Flur, Wachdienst kam nicht',
	takenDownBy: 'irmgard',
	lead: 'irmgard',
	answers: {
		kind: 'complaint',
		reporter: 'refugee',
		forWhom: 'self',
		story:
			'ضربني رجلان في الممر ليلًا. اتصلت بالحرس ولم يأتِ أحد لمدة أربعين دقيقة. أخاف من النوم هناك.',
		place: 'GU Am Güterbogen',
		involved: 'Wachdienst, Stegwerk gGmbH',
		urgency: 'danger',
		language: 'ar'
	},
	inGerman:
		'Zwei Männer haben mich nachts im Flur geschlagen. Ich rief den Wachdienst, vierzig Minuten kam niemand. Ich habe Angst, dort zu schlafen.',
	deeds: [
		{ day: -9, by: 'irmgard', event: 'confirmReceipt' },
		{ day: -9, by: 'irmgard', event: 'look' },
		{
			day: -9,
			by: 'irmgard',
			notes:
				'Sicherer Platz für diese Nacht gefunden. Kontakt zur Polizei angeboten; er überlegt es sich.'
		},
		{
			day: -9,
			by: 'irmgard',
			check: 'Akute Gefahr: noch am selben Tag gehandelt.',
			subject: 'conduct',
			categories: ['Z', 'A'],
			about: ['Stegwerk gGmbH', 'Wachdienst']
		},
		{ day: -9, by: 'irmgard', event: 'accept' },
		{
			day: -8,
			by: 'tewodros',
			notes:
				'Besuch vor Ort. Notrufliste hing nicht aus. Dienstbuch des Wachdienstes hat für die Nacht keinen Eintrag.'
		},
		{
			day: -7,
			by: 'irmgard',
			writes: 'Möchten Sie, dass wir mit Ihnen zur Polizei gehen? Sie entscheiden das allein.',
			translated: 'هل تريد أن نذهب معك إلى الشرطة؟ القرار لك وحدك.',
			into: 'ar'
		},
		{ day: -7, by: 'irmgard', event: 'ask' }
	]
};
