import type { intakeDe } from './intake.de.ts';

export const intakeFr = {
	'intake.name': 'Bureau indépendant des réclamations',
	'intake.home': 'Bureau indépendant des réclamations, vers la première page',
	'intake.skip': 'Aller au contenu',
	'intake.exit': 'Quitter vite cette page',
	'intake.language': 'Langue : {language}',
	'intake.unchecked':
		'Cette traduction a été faite par une machine. Personne ne l’a encore vérifiée.',
	'intake.footer.privacy': 'Protection des données',
	'intake.footer.back': 'Revenir avec un code',
	'intake.error.title': 'Cela n’a pas marché',
	'intake.error.home': 'Vers la première page',
	'intake.optional': '(facultatif)',
	'intake.back': 'Retour',
	'intake.next': 'Suivant',
	'intake.toCheck': 'Vers le récapitulatif',
	'intake.progress': 'Étape {step} sur {of}',
	'intake.noAnswer': 'Sans réponse',
	'intake.yes': 'Oui',
	'intake.start.title': 'Réclamation ou signalement',
	'intake.start.lead':
		'Quelque chose s’est mal passé : avec une administration, dans un foyer ou avec des personnes qui aident ? Dites-le-nous. Nous vous écoutons et cherchons une solution avec vous.',
	'intake.start.begin': 'Nous écrire',
	'intake.start.return': 'J’ai déjà un code',
	'intake.start.does': 'Ce que nous faisons',
	'intake.start.does.listen':
		'Nous écoutons tout le monde. Nous ne faisons pas partie de l’administration en cause.',
	'intake.start.does.free':
		'C’est gratuit. Vous n’avez pas besoin de compte ni de donner votre nom.',
	'intake.start.does.language':
		'Vous pouvez écrire dans votre langue. Nous répondons dans la langue que vous souhaitez.',
	'intake.start.does.small': 'Rien n’est trop petit.',
	'intake.start.doesNot': 'Ce que nous ne pouvons pas faire',
	'intake.start.doesNot.deadlines':
		'Nous n’arrêtons aucun délai. Si un délai court, allez aussi voir un service de conseil ou un avocat.',
	'intake.start.doesNot.decide':
		'Nous ne pouvons pas changer une décision officielle et nous ne sommes pas un tribunal.',
	'intake.start.doesNot.emergency':
		'Nous ne sommes pas un service d’urgence. Si quelqu’un est en danger, appelez le 110 (police) ou le 112 (secours).',
	'intake.start.time': 'Combien de temps cela prend',
	'intake.start.time.confirm':
		'Sous 7 jours, nous confirmons que nous avons lu. Si c’est urgent, quelqu’un regarde le jour ouvré suivant.',
	'intake.start.time.answer':
		'Sous 3 mois, vous recevez une réponse. Si cela dure plus longtemps, nous vous disons pourquoi.',
	'intake.begin.title': 'Avant de commencer',
	'intake.begin.questions':
		'Nous posons 8 questions au plus. Une seule demande une réponse : ce qui s’est passé.',
	'intake.begin.code':
		'Au premier « Suivant », vous recevez un code fait de chiffres. Avec lui, vous pouvez continuer plus tard. Ce que vous n’envoyez pas est supprimé après 14 jours.',
	'intake.begin.sealed':
		'Ce que vous écrivez est chiffré. Seules les personnes de ce bureau, et vous avec votre code, peuvent le lire.',
	'intake.begin.shared':
		'Ce n’est pas votre téléphone ? Ouvrez une fenêtre privée et appuyez à la fin sur « Quitter vite cette page ». Votre texte ne reste pas sur le téléphone. Mais le navigateur peut se souvenir que cette page a été visitée.',
	'intake.begin.start': 'Commencer',
	'intake.begin.continue': 'Continuer à écrire',
	'intake.begin.continue.text': 'Vous avez déjà commencé. Votre texte est toujours là.',
	'intake.role.title': 'Que voulez-vous nous dire ?',
	'intake.kind': 'De quoi s’agit-il ?',
	'intake.kind.complaint': 'Une réclamation',
	'intake.kind.complaint.hint':
		'Quelque chose m’est arrivé, ou est arrivé à quelqu’un. Cela doit changer.',
	'intake.kind.tip': 'Un signalement',
	'intake.kind.tip.hint':
		'J’ai remarqué quelque chose. Je n’ai pas besoin d’une solution pour moi.',
	'intake.reporter': 'Qui êtes-vous ?',
	'intake.reporter.refugee': 'J’ai fui mon pays ou j’ai immigré',
	'intake.reporter.helper': 'J’aide comme bénévole',
	'intake.reporter.professional': 'Je travaille dans le conseil, une école, la santé ou un foyer',
	'intake.reporter.neighbour': 'J’habite à proximité',
	'intake.reporter.authority': 'Je travaille dans une administration',
	'intake.forWhom.title': 'Pour qui écrivez-vous ?',
	'intake.forWhom': 'Pour qui ?',
	'intake.forWhom.self': 'Pour moi ou ma famille',
	'intake.forWhom.other': 'Pour une autre personne',
	'intake.mandate': 'Avez-vous une procuration ?',
	'intake.mandate.hint':
		'Seulement si vous écrivez pour une autre personne. Une procuration (Vollmacht) est une feuille signée : la personne vous permet de parler pour elle. Sans procuration, vous verrez plus tard seulement ce que vous avez écrit, et où nous en sommes.',
	'intake.mandate.uploaded': 'Oui, je la joins ici',
	'intake.mandate.follows': 'Oui, elle viendra plus tard',
	'intake.mandate.none': 'Non',
	'intake.mandate.file': 'Procuration en photo ou en PDF',
	'intake.story.title': 'Que s’est-il passé ?',
	'intake.story': 'Votre récit',
	'intake.story.hint':
		'Écrivez dans la langue la plus facile pour vous. Quelques phrases suffisent.',
	'intake.story.unknown':
		'Si quelqu’un vit ici sans que les autorités le sachent, ne l’écrivez pas.',
	'intake.since': 'Quand, ou depuis quand ?',
	'intake.since.hint': 'Un jour ou à peu près, par exemple : depuis trois semaines.',
	'intake.files': 'Photos ou papiers',
	'intake.files.hint':
		'Photos, PDF ou fichiers texte. {count} fichiers au plus, {size} Mo au plus chacun. Le lieu et l’heure qu’un téléphone inscrit dans les photos, nous ne les montrons à personne.',
	'intake.files.kept': 'Déjà joint',
	'intake.files.remove': 'Retirer',
	'intake.place.title': 'Où cela s’est-il passé ?',
	'intake.place': 'Lieu',
	'intake.place.hint': 'Par exemple un foyer, une administration, une école ou un quartier.',
	'intake.involved.title': 'Qui était concerné ?',
	'intake.involved': 'Personnes, administrations ou institutions',
	'intake.aboutOffice': 'Il s’agit de quelqu’un qui travaille dans ce bureau.',
	'intake.notTo': 'Qui ne doit pas l’apprendre ?',
	'intake.notTo.hint':
		'Même ici, chez nous. La personne dont vous donnez ici le nom complet ne verra pas ce que vous avez écrit.',
	'intake.urgency.title': 'Est-ce urgent ?',
	'intake.urgency': 'À quel point est-ce urgent ?',
	'intake.urgency.danger': 'Quelqu’un est en danger',
	'intake.urgency.danger.hint': 'Appelez d’abord le 110 (police) ou le 112 (secours).',
	'intake.urgency.soon': 'Il va se passer quelque chose dans les prochains jours',
	'intake.urgency.soon.hint': 'Par exemple un délai se termine, ou quelqu’un perd son logement.',
	'intake.urgency.calm': 'Ce n’est pas urgent',
	'intake.children': 'Il s’agit aussi d’un enfant.',
	'intake.wish.title': 'Qu’est-ce qui aiderait ?',
	'intake.wish': 'Votre souhait',
	'intake.wish.hint': 'Qu’est-ce qui doit changer ?',
	'intake.contact.title': 'Comment vous joindre ?',
	'intake.contact.lead':
		'Ici, rien n’est obligatoire. Vous lirez notre réponse sur ce site, avec votre code.',
	'intake.answerLanguage': 'Dans quelle langue souhaitez-vous la réponse ?',
	'intake.contact': 'Téléphone ou e-mail',
	'intake.contact.hint': 'Seul ce bureau le lit.',
	'intake.contactPerson': 'Avec qui préférez-vous parler ?',
	'intake.contactPerson.woman': 'Avec une femme',
	'intake.contactPerson.man': 'Avec un homme',
	'intake.problem.title': 'Veuillez regarder encore une fois',
	'intake.problem.storyMissing':
		'Écrivez en quelques mots ce qui s’est passé. Tout le reste est facultatif.',
	'intake.problem.tooLong':
		'Cela fait plus de {most} caractères. Raccourcissez le texte ou joignez-le comme fichier. Il est toujours là, mais pas encore enregistré.',
	'intake.problem.notOffered': 'Choisissez une des réponses.',
	'intake.problem.busy':
		'Beaucoup de demandes arrivent de votre réseau en ce moment. Attendez {seconds} secondes et appuyez encore une fois. Votre texte est toujours là.',
	'intake.problem.sent':
		'C’est déjà envoyé. Ce qui manque, vous pouvez l’écrire dans un message, avec votre code.',
	'intake.problem.ended':
		'Le temps était écoulé. Ce qui était sur cette page est enregistré, sous un nouveau code. Ce qui était avant, vous le trouvez avec l’ancien code.',
	'intake.code.summary': 'Votre code pour revenir',
	'intake.code.title': 'Continuer plus tard',
	'intake.code.lead':
		'Votre texte est enregistré. Notez ces chiffres. Avec eux, vous continuez, même sur un autre appareil.',
	'intake.code.until': 'Envoyez au plus tard le {day}. Après, nous supprimons le texte.',
	'intake.code.label': 'Votre code',
	'intake.code.careful':
		'Qui a ces chiffres peut tout lire. Ne les montrez à personne en qui vous n’avez pas confiance. Nous ne les connaissons pas non plus : si le code est perdu, vous devez venir chez nous en personne.',
	'intake.code.how': 'Comment revenir',
	'intake.code.how.open': 'Ouvrez dans le navigateur : {address}',
	'intake.code.how.type':
		'Tapez les 24 chiffres. Les chiffres de votre écriture (par exemple ١٢٣) vont aussi.',
	'intake.code.picture':
		'Les mêmes chiffres en image, à photographier. Elle ne contient pas d’adresse.',
	'intake.code.print':
		'Imprimez cette page avec le navigateur, ou recopiez les chiffres à la main.',
	'intake.code.writeOn': 'Continuer à écrire',
	'intake.code.discard': 'Supprimer le brouillon',
	'intake.code.discard.text':
		'Tout ce que vous avez écrit est supprimé tout de suite. Le code n’est alors plus valable.',
	'intake.discarded.title': 'Votre brouillon est supprimé',
	'intake.discarded.text': 'Nous n’en avons rien gardé.',
	'intake.check.title': 'Tout est juste ?',
	'intake.check.lead': 'Lisez encore une fois. Ensuite, envoyez.',
	'intake.check.answers': 'Vos réponses',
	'intake.check.notSaid': 'sans réponse',
	'intake.check.change': 'Modifier',
	'intake.check.notices': 'Ce que vous devez savoir',
	'intake.check.send': 'Envoyer maintenant',
	'intake.notice.whatWeDo':
		'Nous écoutons tout le monde et cherchons une solution. Nous interrogeons une administration seulement si vous êtes d’accord. Nous ne pouvons donner d’ordre à personne.',
	'intake.notice.stopsNoDeadlines':
		'Ce bureau n’arrête aucun délai. Si une lettre fixe un délai, il continue de courir.',
	'intake.notice.whoReads':
		'Seules les personnes de ce bureau, au moins deux, et vous avec votre code pouvez lire. Ni la ville, ni la table ronde, ni les techniciens. Vous verrez plus tard qui l’a ouvert.',
	'intake.notice.exceptions':
		'Nous gardons le secret sur ce que vous dites. Exceptions : une vie ou un enfant est en danger, ou un tribunal l’ordonne.',
	'intake.notice.publicCarrier':
		'Ce bureau dépend d’un organisme public. Les organismes publics doivent signaler certaines choses. Si quelqu’un vit ici sans que les autorités le sachent, ne l’écrivez pas.',
	'intake.notice.privateCarrier':
		'Ce bureau dépend d’une organisation indépendante. Malgré cela : si quelqu’un vit ici sans que les autorités le sachent, ne l’écrivez pas.',
	'intake.notice.privacy':
		'Ce que nous faisons de vos données est écrit dans la note sur la protection des données, version {version}.',
	'intake.notice.privacy.read': 'Lire la note sur la protection des données',
	'intake.receipt.title': 'Votre demande est arrivée',
	'intake.receipt.number': 'Numéro pour parler au téléphone : {number}. Il n’ouvre rien.',
	'intake.receipt.next': 'Ce qui se passe maintenant',
	'intake.receipt.next.look': 'Parce que c’est urgent, quelqu’un la regarde au plus tard le {day}.',
	'intake.receipt.next.confirm': 'Au plus tard le {day}, nous confirmons que nous l’avons lue.',
	'intake.receipt.next.answer': 'Vous recevez une réponse au plus tard le {day}.',
	'intake.receipt.next.return':
		'Revenez avec votre code et regardez. Nous n’appelons pas si vous n’avez pas donné de numéro.',
	'intake.receipt.open': 'Vers votre demande',
	'intake.closed.title': 'Rien n’est accepté ici pour le moment',
	'intake.closed.text':
		'Ce bureau n’a pas encore préparé ses clés. Sans elles, nous ne pourrions pas protéger ce que vous écrivez.',
	'intake.tooFew.title': 'En ce moment, nous ne pouvons pas la recevoir en sécurité',
	'intake.tooFew.text':
		'Au moins deux personnes de ce bureau, qui ne sont pas elles-mêmes en cause, doivent pouvoir lire une demande. Ce n’est pas le cas en ce moment. Votre texte reste ici comme brouillon, avec votre code.',
	'intake.elsewhere': 'Ici aussi, on vous écoute',
	'intake.elsewhere.advice':
		'Conseil pour les migrants et les réfugiés près de chez vous : bamf-navi.bamf.de',
	'intake.elsewhere.discrimination':
		'Agence fédérale de lutte contre les discriminations : téléphone 0800 546 546 5, gratuit',
	'intake.elsewhere.violence':
		'Ligne d’aide contre les violences faites aux femmes : téléphone 116 016, jour et nuit, en de nombreuses langues',
	'intake.privacy.title': 'Note sur la protection des données',
	'intake.privacy.version': 'Version {version}',
	'intake.privacy.who':
		'Le responsable est ce bureau (Ombudsstelle). Il travaille en toute indépendance.',
	'intake.privacy.what':
		'Nous gardons ce que vous écrivez, vos fichiers et nos réponses. Tout cela est chiffré. Le serveur peut lire seulement : un numéro aléatoire, l’état, des jours, et si c’est urgent.',
	'intake.privacy.why':
		'Nous en avons besoin pour traiter votre demande. Vous décidez de ce que vous dites. Vous pouvez à tout moment reprendre votre accord et retirer la demande.',
	'intake.privacy.long':
		'Nous supprimons un brouillon après 14 jours. Nous supprimons une demande terminée après 3 ans, une demande non acceptée après 6 mois. Nous gardons des chiffres sans noms.',
	'intake.privacy.others':
		'Les autres apprennent seulement ce que vous permettez. Exceptions : une vie ou un enfant est en danger, ou un tribunal l’ordonne.',
	'intake.privacy.rights':
		'Vous pouvez demander ce que nous avons, et le faire corriger ou supprimer. Vous pouvez vous plaindre auprès de l’autorité de protection des données de votre Land.',
	'intake.privacy.limits':
		'Ce que vous tapez passe par notre serveur. Qui le modifie en secret pourrait lire à ce moment-là. Ce qui est déjà enregistré, il ne peut pas le lire.',
	'intake.privacy.cookies':
		'Nous utilisons seulement les cookies nécessaires pour écrire. Ils disparaissent quand vous fermez le navigateur ou quittez vite la page.'
} satisfies Record<keyof typeof intakeDe, string>;
