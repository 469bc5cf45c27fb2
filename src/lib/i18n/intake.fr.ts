import type { intakeDe } from './intake.de.ts';

export const intakeFr = {
	'intake.name': 'Bureau indépendant des réclamations',
	'intake.home': 'Bureau indépendant des réclamations, page d’accueil',
	'intake.skip': 'Aller au contenu',
	'intake.exit': 'Quitter vite cette page',
	'intake.language': 'Langue : {language}',
	'intake.unchecked':
		'Une machine a traduit cette page. Personne n’a encore vérifié la traduction. Ce sont des personnes qui lisent ce que vous écrivez.',
	'intake.footer.privacy': 'Protection des données',
	'intake.footer.back': 'Revenir avec un code',
	'intake.error.title': 'Cela n’a pas fonctionné',
	'intake.error.safe':
		'Ce qui était déjà enregistré est toujours là. Vous étiez en train d’écrire ? Revenez en arrière dans le navigateur : votre texte est en général encore là.',
	'intake.error.home': 'Aller à la page d’accueil',
	'intake.optional': '(facultatif)',
	'intake.back': 'Retour',
	'intake.next': 'Suivant',
	'intake.toCheck': 'Aller au récapitulatif',
	'intake.progress': 'Étape {step} sur {of}',
	'intake.noAnswer': 'Je préfère ne pas répondre',
	'intake.yes': 'Oui',
	'intake.start.title': 'Réclamation ou remarque',
	'intake.start.lead':
		'Quelque chose s’est mal passé : avec une administration, dans un foyer ou avec des personnes qui aident ? Dites-le-nous. Nous vous écoutons et nous cherchons une solution avec vous.',
	'intake.start.begin': 'Nous écrire',
	'intake.start.return': 'J’ai déjà un code',
	'intake.start.does': 'Ce que nous faisons',
	'intake.start.does.listen':
		'Nous travaillons en toute indépendance. Nous écoutons tout le monde et nous ne faisons pas partie de l’administration en cause.',
	'intake.start.does.free':
		'C’est gratuit. Vous n’avez pas besoin de compte et vous pouvez ne pas donner votre nom.',
	'intake.start.does.language':
		'Vous pouvez écrire dans votre langue. Nous répondons dans la langue que vous souhaitez.',
	'intake.start.does.small': 'Aucun problème n’est trop petit.',
	'intake.start.doesNot': 'Ce que nous ne pouvons pas faire',
	'intake.start.doesNot.deadlines':
		'Nous ne suspendons aucun délai. Si un délai court, allez aussi voir un service de conseil, un avocat ou une avocate.',
	'intake.start.doesNot.decide':
		'Nous ne pouvons pas changer une décision officielle et nous ne sommes pas un tribunal.',
	'intake.start.doesNot.emergency':
		'Nous ne sommes pas un service d’urgence. Si quelqu’un est en danger, appelez le 110 (police) ou le 112 (secours).',
	'intake.start.time': 'Combien de temps cela prend',
	'intake.start.time.confirm':
		'Dans les 7 jours, nous vous confirmons que nous avons lu votre demande. Si c’est urgent, quelqu’un la lit le jour ouvrable suivant.',
	'intake.start.time.answer':
		'Dans les 3 mois, vous recevez une réponse. Si cela prend plus de temps, nous vous disons pourquoi.',
	'intake.begin.title': 'Avant de commencer',
	'intake.begin.questions':
		'Nous posons 8 questions au maximum. Une seule réponse est obligatoire : ce qui s’est passé.',
	'intake.begin.code':
		'La première fois que vous appuyez sur « Suivant », vous recevez un code composé de chiffres. Il vous permet de continuer plus tard. Ce que vous n’envoyez pas est supprimé au bout de 14 jours.',
	'intake.begin.sealed':
		'Ce que vous écrivez est chiffré. Seules les personnes de ce bureau peuvent le lire, et vous, avec votre code.',
	'intake.begin.shared':
		'Ce téléphone n’est pas à vous ? Ouvrez une fenêtre privée et appuyez à la fin sur « Quitter vite cette page ». Votre texte ne reste pas sur le téléphone. Mais le navigateur peut garder une trace de la visite de cette page.',
	'intake.begin.start': 'Commencer',
	'intake.begin.continue': 'Continuer à écrire',
	'intake.begin.continue.text': 'Vous avez déjà commencé. Votre texte est toujours là.',
	'intake.role.title': 'Que voulez-vous nous dire ?',
	'intake.kind': 'De quoi s’agit-il ?',
	'intake.kind.complaint': 'Une réclamation',
	'intake.kind.complaint.hint':
		'Quelque chose m’est arrivé, ou est arrivé à quelqu’un. Cela doit changer.',
	'intake.kind.tip': 'Une remarque',
	'intake.kind.tip.hint':
		'J’ai remarqué quelque chose. Je n’ai pas besoin d’une solution pour moi.',
	'intake.reporter': 'Qui êtes-vous ?',
	'intake.reporter.refugee': 'J’ai fui mon pays ou j’ai immigré',
	'intake.reporter.helper': 'J’aide bénévolement',
	'intake.reporter.professional':
		'Je travaille dans un service de conseil, une école, la santé ou un foyer',
	'intake.reporter.neighbour': 'J’habite dans le quartier',
	'intake.reporter.authority': 'Je travaille dans une administration',
	'intake.forWhom.title': 'Pour qui écrivez-vous ?',
	'intake.forWhom': 'Pour qui ?',
	'intake.forWhom.self': 'Pour moi ou ma famille',
	'intake.forWhom.other': 'Pour une autre personne',
	'intake.mandate': 'Avez-vous une procuration ?',
	'intake.mandate.hint':
		'Seulement si vous écrivez pour une autre personne. Une procuration (« Vollmacht ») est une feuille signée : la personne vous autorise à parler pour elle. Sans procuration, vous verrez plus tard seulement ce que vous avez écrit vous-même et où nous en sommes.',
	'intake.mandate.uploaded': 'Oui, je la joins ici',
	'intake.mandate.follows': 'Oui, elle viendra plus tard',
	'intake.mandate.none': 'Non',
	'intake.mandate.file': 'Procuration en photo ou en PDF',
	'intake.story.title': 'Que s’est-il passé ?',
	'intake.story': 'Votre récit',
	'intake.story.hint':
		'Écrivez dans la langue la plus facile pour vous. Quelques phrases suffisent.',
	'intake.story.unknown':
		'Si quelqu’un vit ici sans que les autorités le sachent, ne l’écrivez pas. Vous pouvez écrire tout le reste.',
	'intake.since': 'Quand, ou depuis quand ?',
	'intake.since.hint': 'Un jour ou un moment approximatif, par exemple : depuis trois semaines.',
	'intake.files': 'Photos ou papiers',
	'intake.files.hint':
		'Photos, PDF ou fichiers texte. {count} fichiers au maximum, {size} Mo au maximum par fichier. Un téléphone inscrit le lieu et l’heure dans ses photos. Nous ne les montrons à personne.',
	'intake.files.kept': 'Déjà joint',
	'intake.files.remove': 'Retirer',
	'intake.files.notShown':
		'Cette photo est bien arrivée. Son format est HEIC : nous ne pouvons pas l’afficher ici, on peut seulement la télécharger. Si vous voulez, ajoutez-en aussi une capture d’écran.',
	'intake.place.title': 'Où cela s’est-il passé ?',
	'intake.place': 'Lieu',
	'intake.place.hint': 'Par exemple un foyer, une administration, une école ou un quartier.',
	'intake.involved.title': 'Qui était impliqué ?',
	'intake.involved': 'Personnes, administrations ou institutions',
	'intake.aboutOffice': 'Il s’agit de quelqu’un qui travaille dans ce bureau.',
	'intake.notTo': 'Qui ne doit pas être au courant ?',
	'intake.notTo.hint':
		'Cela peut aussi être quelqu’un de ce bureau. Écrivez le nom complet. Cette personne ne verra pas votre demande.',
	'intake.urgency.title': 'Est-ce urgent ?',
	'intake.urgency': 'À quel point est-ce urgent ?',
	'intake.urgency.danger': 'Quelqu’un est en danger',
	'intake.urgency.danger.hint': 'Appelez d’abord le 110 (police) ou le 112 (secours).',
	'intake.urgency.soon': 'Il va se passer quelque chose dans les prochains jours',
	'intake.urgency.soon.hint': 'Par exemple un délai se termine, ou quelqu’un perd son logement.',
	'intake.urgency.calm': 'Ce n’est pas urgent',
	'intake.children': 'Un enfant est aussi concerné.',
	'intake.wish.title': 'Qu’est-ce qui aiderait ?',
	'intake.wish': 'Votre souhait',
	'intake.wish.hint': 'Qu’est-ce qui doit changer ?',
	'intake.contact.title': 'Comment pouvons-nous vous joindre ?',
	'intake.contact.lead':
		'Ici, rien n’est obligatoire. Vous lirez notre réponse sur ce site, avec votre code.',
	'intake.answerLanguage': 'Dans quelle langue souhaitez-vous la réponse ?',
	'intake.contact': 'Téléphone ou e-mail',
	'intake.contact.hint': 'Seul ce bureau lit cela.',
	'intake.contactPerson': 'Avec qui préférez-vous parler ?',
	'intake.contactPerson.woman': 'Avec une femme',
	'intake.contactPerson.man': 'Avec un homme',
	'intake.problem.title': 'Merci de vérifier encore une fois',
	'intake.problem.storyMissing':
		'Écrivez en quelques mots ce qui s’est passé. Tout le reste est facultatif.',
	'intake.problem.tooLong':
		'Cela fait plus de {most, number} caractères. Raccourcissez le texte ou joignez-le sous forme de fichier. Il est toujours là, mais pas encore enregistré.',
	'intake.problem.notOffered': 'Choisissez une des réponses.',
	'intake.problem.busy':
		'Beaucoup de demandes arrivent de votre réseau en ce moment. Attendez {seconds, plural, one {une seconde} other {# secondes}} et appuyez encore une fois. Votre texte est toujours là.',
	'intake.problem.sent':
		'C’est déjà envoyé. Il manque quelque chose ? Revenez avec votre code et écrivez un message.',
	'intake.problem.ended':
		'Le temps était écoulé. Ce qui était écrit sur cette page est enregistré sous un nouveau code. Ce que vous aviez écrit avant, vous le retrouvez avec l’ancien code.',
	'intake.code.summary': 'Votre code pour revenir',
	'intake.code.title': 'Continuer plus tard',
	'intake.code.lead':
		'Votre texte est enregistré. Notez ces chiffres. Ils vous permettent de continuer, même sur un autre appareil.',
	'intake.code.until': 'Envoyez votre texte au plus tard le {day}. Ensuite, nous le supprimons.',
	'intake.code.label': 'Votre code',
	'intake.code.careful':
		'La personne qui a ces chiffres peut tout lire. Ne les montrez à personne en qui vous n’avez pas confiance. Nous ne les connaissons pas non plus. Si le code est perdu, vous devez venir nous voir en personne.',
	'intake.code.how': 'Comment revenir',
	'intake.code.how.open': 'Ouvrez dans le navigateur :',
	'intake.code.how.type':
		'Tapez les 24 chiffres. Les chiffres de votre écriture (par exemple ١٢٣) conviennent aussi.',
	'intake.code.picture':
		'Les mêmes chiffres sous forme d’image, à photographier. Elle ne contient pas d’adresse.',
	'intake.code.print':
		'Imprimez cette page avec le navigateur, ou recopiez les chiffres à la main.',
	'intake.code.writeOn': 'Continuer à écrire',
	'intake.code.discard': 'Supprimer le brouillon',
	'intake.code.discard.text':
		'Tout ce que vous avez écrit est supprimé tout de suite. Le code ne sera plus valable.',
	'intake.discarded.title': 'Votre brouillon est supprimé',
	'intake.discarded.text': 'Nous n’en avons rien gardé.',
	'intake.check.title': 'Tout est correct ?',
	'intake.check.lead': 'Relisez encore une fois. Ensuite, envoyez.',
	'intake.check.answers': 'Vos réponses',
	'intake.check.notSaid': 'sans réponse',
	'intake.check.change': 'Modifier',
	'intake.check.notices': 'Ce que vous devez savoir',
	'intake.check.send': 'Envoyer maintenant',
	'intake.notice.whatWeDo':
		'Nous écoutons tout le monde et nous cherchons une solution. Nous interrogeons une administration seulement si vous êtes d’accord. Nous ne pouvons donner d’ordre à personne.',
	'intake.notice.stopsNoDeadlines':
		'Ce bureau ne suspend aucun délai. Si une lettre fixe un délai, il continue de courir.',
	'intake.notice.whoReads':
		'Seules les personnes de ce bureau, au moins deux, peuvent lire votre demande, et vous, avec votre code. La ville ne peut pas la lire, la table ronde non plus, ni les personnes qui s’occupent du serveur. Plus tard, vous verrez qui l’a ouverte.',
	'intake.notice.exceptions':
		'Nous gardons le secret sur ce que vous dites. Exceptions : une vie ou un enfant est en danger, ou un tribunal l’ordonne.',
	'intake.notice.publicCarrier':
		'Ce bureau dépend d’un organisme public. Les organismes publics doivent signaler certaines choses. Si quelqu’un vit ici sans que les autorités le sachent, ne l’écrivez pas. Vous pouvez écrire tout le reste.',
	'intake.notice.privateCarrier':
		'Ce bureau dépend d’une organisation indépendante. Malgré cela : si quelqu’un vit ici sans que les autorités le sachent, ne l’écrivez pas. Vous pouvez écrire tout le reste.',
	'intake.notice.privacy':
		'La note sur la protection des données, version {version}, explique ce que nous faisons de vos données.',
	'intake.notice.privacy.read': 'Lire la note sur la protection des données',
	'intake.receipt.title': 'Votre demande est arrivée',
	'intake.receipt.number': 'Numéro pour parler au téléphone : {number}. Il n’ouvre rien.',
	'intake.receipt.next': 'Ce qui se passe maintenant',
	'intake.receipt.next.look':
		'Comme c’est urgent, quelqu’un lit votre demande au plus tard le {day}.',
	'intake.receipt.next.confirm': 'Au plus tard le {day}, nous confirmons que nous l’avons lue.',
	'intake.receipt.next.answer': 'Vous recevez une réponse au plus tard le {day}.',
	'intake.receipt.next.return':
		'Revenez avec votre code pour voir ce qu’il y a de nouveau. Si vous n’avez pas donné de numéro, nous n’appelons pas.',
	'intake.receipt.open': 'Aller à votre demande',
	'intake.closed.title': 'Vous ne pouvez rien envoyer ici pour le moment',
	'intake.closed.text':
		'Ce bureau n’a pas encore préparé ses clés. Sans elles, nous ne pourrions pas protéger ce que vous écrivez. Réessayez plus tard.',
	'intake.tooFew.title': 'Pour le moment, nous ne pouvons pas la recevoir en toute sécurité',
	'intake.tooFew.text':
		'Au moins deux personnes de ce bureau doivent pouvoir lire votre demande, et elle ne doit pas les concerner elles-mêmes. En ce moment, elles sont trop peu nombreuses. Votre texte reste enregistré comme brouillon. Revenez dans quelques jours avec votre code.',
	'intake.elsewhere': 'Ici aussi, on vous écoute',
	'intake.elsewhere.advice':
		'Conseil pour les personnes immigrées ou réfugiées près de chez vous : bamf-navi.bamf.de',
	'intake.elsewhere.discrimination':
		'Agence fédérale de lutte contre les discriminations : téléphone 0800 546 546 5, gratuit',
	'intake.elsewhere.violence':
		'Ligne d’aide contre les violences faites aux femmes : téléphone 116 016, jour et nuit, en de nombreuses langues',
	'intake.privacy.title': 'Note sur la protection des données',
	'intake.privacy.version': 'Version {version}',
	'intake.privacy.who':
		'Ce bureau (Ombudsstelle) est responsable de vos données. Il travaille en toute indépendance.',
	'intake.privacy.what':
		'Nous gardons ce que vous écrivez, vos fichiers et nos réponses. Tout cela est chiffré. Le serveur peut lire seulement ceci : un numéro aléatoire, l’état de la demande, des jours, des mentions tirées d’une liste fixe (par exemple : urgent), qui s’en occupe dans ce bureau et la longueur approximative des textes. Si vous souhaitez des avis, il peut aussi lire l’adresse et la langue pour les envoyer.',
	'intake.privacy.why':
		'Nous en avons besoin pour traiter votre demande. Vous décidez de ce que vous dites. Vous pouvez à tout moment retirer votre accord et votre demande.',
	'intake.privacy.long':
		'Nous supprimons un brouillon au bout de 14 jours, une demande terminée au bout de 3 ans et une demande non acceptée au bout de 6 mois. Si une procédure est encore en cours, nous supprimons la demande seulement après. Les copies de sauvegarde la contiennent encore, chiffrée, pendant 30 jours au maximum. Nous gardons des chiffres sans noms.',
	'intake.privacy.others':
		'Les autres apprennent seulement ce que vous permettez. Exceptions : une vie ou un enfant est en danger, ou un tribunal l’ordonne.',
	'intake.privacy.rights':
		'Vous pouvez demander ce que nous avons sur vous, et le faire corriger ou supprimer. Vous pouvez déposer une plainte auprès de l’autorité de protection des données de votre Land.',
	'intake.privacy.limits':
		'Ce que vous tapez passe par notre serveur. Une personne qui modifierait ce serveur en secret pourrait lire à ce moment-là. Ce qui est déjà enregistré, elle ne peut pas le lire.',
	'intake.privacy.cookies':
		'Nous utilisons seulement les cookies nécessaires pour écrire. Ils disparaissent quand vous fermez le navigateur ou quittez vite la page.'
} satisfies Record<keyof typeof intakeDe, string>;
