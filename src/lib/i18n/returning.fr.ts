import type { returningDe } from './returning.de.ts';

export const returningFr = {
	'returning.code.typo':
		'Un chiffre n’est pas juste. Cela arrive facilement. Comparez encore une fois les chiffres avec votre papier.',
	'returning.code.wrongLength':
		'Le code a 24 chiffres : six groupes de quatre. Comptez encore une fois.',
	'returning.code.wrong':
		'Il n’y a rien ici pour ces chiffres. C’est peut-être un ancien code, ou son temps est écoulé. Comparez encore une fois les chiffres, ou appelez-nous.',
	'returning.code.wait':
		'Beaucoup d’essais arrivent de votre réseau en ce moment. Attendez une minute et réessayez. Votre code reste valable.',
	'returning.code.busy':
		'Beaucoup de personnes reviennent en ce moment. Attendez une minute et réessayez. Votre code reste valable.',
	'returning.enter.title': 'Revenir avec votre code',
	'returning.enter.code': 'Votre code',
	'returning.enter.code.hint':
		'24 chiffres, comme sur votre papier. Les espaces et les tirets ne comptent pas. Les chiffres de votre écriture (par exemple ١٢٣) vont aussi.',
	'returning.enter.open': 'Ouvrir ma demande',
	'returning.enter.lost.title': 'Code perdu ?',
	'returning.enter.lost.text':
		'Nous ne connaissons pas votre code et ne pouvons pas l’envoyer. Venez nous voir. Quand nous sommes sûrs que c’est vous, vous en recevez un nouveau.',
	'returning.enter.none': 'Je n’ai pas encore de code',
	'returning.enter.ended':
		'Votre demande est refermée. Rien n’est enregistré sur cet appareil. Avec le code, vous pouvez y revenir.',
	'returning.enter.timeOver':
		'Pour votre sécurité, votre demande se referme après 15 minutes. Tapez le code encore une fois.',
	'returning.lapsed.title': 'Le temps était écoulé',
	'returning.lapsed.text':
		'Pour votre sécurité, votre demande se referme après 15 minutes. Votre texte est toujours là. Tapez votre code, et il sera envoyé. Ensuite, choisissez les fichiers encore une fois.',
	'returning.lapsed.send': 'Ouvrir et envoyer',
	'returning.case.title': 'Votre demande',
	'returning.case.number': 'Numéro pour parler au téléphone : {number}. Il n’ouvre rien.',
	'returning.case.helper':
		'Vous écrivez pour une autre personne. Sans procuration, vous voyez ce que vous avez écrit, et où nous en sommes.',
	'returning.state.draft': 'Pas encore envoyée',
	'returning.state.received': 'Arrivée',
	'returning.state.screening': 'En cours d’examen',
	'returning.state.clarification': 'Nous avons une question pour vous',
	'returning.state.inProgress': 'Nous nous en occupons',
	'returning.state.referred': 'Transmise au bon endroit',
	'returning.state.followUp': 'Nous vérifions que cela se fait',
	'returning.state.dormant': 'En pause',
	'returning.state.closed': 'Terminée',
	'returning.state.anonymised': 'Supprimée',
	'returning.means.draft': 'Le bureau ne l’a pas encore reçue.',
	'returning.means.received': 'Le bureau l’a reçue. Quelqu’un la lira bientôt.',
	'returning.means.screening':
		'Quelqu’un lit votre demande et regarde ce qui est important d’abord, et si nous sommes le bon endroit.',
	'returning.means.clarification':
		'Il nous manque encore quelque chose. Notre question est plus bas. Répondez à cet endroit.',
	'returning.means.inProgress':
		'Nous y travaillons. Si nous avons besoin de quelque chose, nous vous le demandons ici, sur cette page.',
	'returning.means.referred':
		'Un autre service peut mieux aider. Nous vérifions que votre demande y arrive.',
	'returning.means.followUp':
		'Quelque chose a été promis. Nous vérifions que cela se fait vraiment.',
	'returning.means.dormant':
		'Il ne se passe rien en ce moment. Écrivez-nous un message, et cela continue.',
	'returning.means.closed': 'Nous avons terminé votre demande.',
	'returning.means.anonymised': 'Nous avons supprimé ce que vous avez écrit.',
	'returning.next.title': 'Ce qui se passe ensuite',
	'returning.next.late': 'Nous sommes en retard. Nous en sommes désolés.',
	'returning.next.draft': 'Envoyez au plus tard le {day}. Après, nous supprimons le texte.',
	'returning.next.acknowledgement':
		'Au plus tard le {day}, nous confirmons que nous avons lu votre demande.',
	'returning.next.firstLook': 'Parce que c’est urgent, quelqu’un la regarde au plus tard le {day}.',
	'returning.next.screening': 'Au plus tard le {day}, nous savons si nous sommes le bon endroit.',
	'returning.next.clarificationEnd':
		'Répondez au plus tard le {day}. Après, votre demande est en pause. Avec un message, elle continue.',
	'returning.next.answer': 'Vous recevez une réponse au plus tard le {day}.',
	'returning.next.interimNotice':
		'Si ce n’est pas fini à ce moment-là, nous vous écrivons pourquoi au plus tard le {day}.',
	'returning.next.referralArrival': 'Au plus tard le {day}, nous vérifions qu’elle y est arrivée.',
	'returning.next.followUpFirst': 'Au plus tard le {day}, nous vérifions une première fois.',
	'returning.next.followUpSecond': 'Au plus tard le {day}, nous vérifions une deuxième fois.',
	'returning.next.dormantRecheck': 'Au plus tard le {day}, nous regardons encore une fois.',
	'returning.next.closingLetter':
		'Au plus tard le {day}, nous vous écrivons comment cela s’est terminé.',
	'returning.next.objection':
		'Vous n’êtes pas d’accord ? Dites-le au plus tard le {day}, et nous regarderons encore une fois.',
	'returning.next.retention': 'Le {day}, nous supprimons votre demande.',
	'returning.remedy.title': 'Délai : {day}',
	'returning.remedy.text':
		'D’après ce que nous savons, on ne peut contester la décision que jusqu’à ce jour. Ce bureau n’arrête aucun délai. Allez avant cette date voir un service de conseil ou un avocat.',
	'returning.remedy.over':
		'D’après ce que nous savons, ce délai est passé. Ce bureau n’arrête aucun délai. Allez aujourd’hui encore voir un service de conseil ou un avocat. Parfois, quelque chose est encore possible.',
	'returning.noDeadlines': 'Ce bureau n’arrête aucun délai.',
	'returning.outcome.title': 'Comment cela s’est terminé',
	'returning.outcome.remedied': 'C’est réparé.',
	'returning.outcome.remedyAlternative': 'Il y a une autre solution.',
	'returning.outcome.advisedReferred': 'Nous vous avons conseillé et dirigé vers le bon endroit.',
	'returning.outcome.unfounded':
		'Selon les règles, c’était correct. La lettre finale explique pourquoi.',
	'returning.outcome.noCooperation': 'Pendant longtemps, nous n’avons pas reçu de réponse.',
	'returning.outcome.withdrawn': 'Vous l’avez retirée.',
	'returning.outcome.notOurRemit': 'Nous ne sommes pas le bon endroit pour cela.',
	'returning.outcome.recommendationNotFollowed':
		'Nous avons recommandé quelque chose. Le service ne l’a pas suivi.',
	'returning.outcome.merged': 'Cela continue dans une autre demande.',
	'returning.outcome.correctedByAuthority': 'L’administration a changé sa décision.',
	'returning.outcome.correctedByCourt': 'Un tribunal a changé la décision.',
	'returning.outcome.hardshipRoute':
		'Cela continue devant la commission des cas difficiles (Härtefallkommission).',
	'returning.messages.title': 'Ce qui a été écrit',
	'returning.messages.none': 'Encore rien.',
	'returning.by.you': 'Vous',
	'returning.by.office': 'Bureau des réclamations',
	'returning.by.complainant': 'La personne concernée',
	'returning.by.helper': 'La personne qui écrit pour vous',
	'returning.by.system': 'Automatique',
	'returning.by.takenDown': 'Bureau des réclamations, comme vous l’avez raconté',
	'returning.entry.narrative': 'La demande',
	'returning.entry.message': 'Message',
	'returning.entry.letter': 'Lettre finale',
	'returning.entry.reason': 'Explication',
	'returning.entry.file': 'Fichier',
	'returning.entry.state': 'Nouvel état : {state}',
	'returning.entry.struck': 'Ce texte a été supprimé.',
	'returning.entry.unopened':
		'Votre code n’a pas pu ouvrir ce texte. Écrivez-nous un message et nous regarderons.',
	'returning.translation.original': 'Original',
	'returning.translation.title': 'Traduction : {language}',
	'returning.translation.by': 'Traduit par : {by}',
	'returning.file.download': 'Télécharger {name}',
	'returning.write.title': 'Écrire un message',
	'returning.write.answer': 'Répondre à notre question',
	'returning.write.label': 'Votre message',
	'returning.write.hint':
		'Écrivez dans votre langue. Si quelqu’un vit ici sans que les autorités le sachent, ne l’écrivez pas.',
	'returning.write.files': 'Photos ou papiers',
	'returning.write.send': 'Envoyer le message',
	'returning.write.sent': 'Votre message est arrivé.',
	'returning.write.missing': 'Écrivez quelque chose, ou joignez un fichier.',
	'returning.write.tooLong':
		'Cela fait plus de 20 000 caractères. Raccourcissez le texte ou joignez-le comme fichier. Il est toujours là, mais pas encore envoyé.',
	'returning.write.busy':
		'Beaucoup de messages arrivent de votre réseau en ce moment. Attendez une minute et envoyez encore une fois. Votre texte est toujours là.',
	'returning.record.title': 'Est-ce que ce que nous avons noté est juste ?',
	'returning.record.text':
		'L’un de nous a noté ce que vous avez raconté. Lisez-le plus bas, sous « Ce qui a été écrit ».',
	'returning.record.yes': 'Oui, c’est juste',
	'returning.record.wrong': 'Qu’est-ce qui est différent ?',
	'returning.record.correct': 'Envoyer la correction',
	'returning.record.confirmed': 'Le {day}, vous avez confirmé que c’est juste.',
	'returning.consent.title': 'Pouvons-nous transmettre ceci ?',
	'returning.consent.lead':
		'Nous transmettons seulement ce qui est écrit ici, et seulement à ce destinataire. Sans votre oui, nous ne transmettons rien.',
	'returning.consent.recipient': 'À qui',
	'returning.consent.purpose': 'Pour quoi faire',
	'returning.consent.passage': 'Exactement ces mots',
	'returning.consent.release':
		'Pour cela, il nous faut aussi votre signature sur papier. Nous vous contacterons à ce sujet.',
	'returning.consent.agree': 'Oui, vous pouvez le transmettre',
	'returning.consent.refuse': 'Non, ne pas transmettre',
	'returning.consent.revoke': 'Reprendre mon oui',
	'returning.consent.agreed': 'Le {day}, vous avez dit oui.',
	'returning.consent.refused': 'Le {day}, vous avez dit non.',
	'returning.consent.revoked':
		'Le {day}, vous avez repris votre oui. Ce qui a été transmis avant, nous ne pouvons pas le récupérer.',
	'returning.consent.done': 'Nous avons noté votre décision.',
	'returning.consent.changed': 'Le texte vient de changer. Lisez-le encore une fois, puis décidez.',
	'returning.consent.unopened':
		'Votre code n’a pas pu ouvrir ce texte. Ne décidez pas. Écrivez-nous.',
	'returning.looks.title': 'Qui a ouvert votre demande',
	'returning.looks.none': 'Encore personne.',
	'returning.looks.recovery': 'Clé de secours du bureau, utilisée',
	'returning.role.officeLead': 'Direction du bureau',
	'returning.role.ombudsperson': 'Ombudsperson (personne qui décide)',
	'returning.role.caseworker': 'Membre de l’équipe du bureau',
	'returning.more.title': 'Ce que vous pouvez faire d’autre ici',
	'returning.withdraw.link': 'Retirer la demande',
	'returning.withdraw.title': 'Voulez-vous retirer votre demande ?',
	'returning.withdraw.text':
		'Alors nous n’y travaillons plus. Ce que vous avez écrit reste chiffré jusqu’à ce que nous le supprimions.',
	'returning.withdraw.why': 'Voulez-vous dire pourquoi ?',
	'returning.withdraw.sure': 'Oui, je retire ma demande.',
	'returning.withdraw.sureMissing': 'Cochez la case si c’est bien ce que vous voulez.',
	'returning.withdraw.send': 'Retirer maintenant',
	'returning.withdraw.done': 'Votre demande est retirée.',
	'returning.cancel': 'Retour à ma demande',
	'returning.object.link': 'Je ne suis pas d’accord',
	'returning.object.title': 'Vous n’êtes pas d’accord ?',
	'returning.object.text': 'Dites-nous pourquoi. Nous rouvrons alors votre demande.',
	'returning.object.reason': 'Pourquoi ?',
	'returning.object.notSolved': 'Le problème n’est pas résolu',
	'returning.object.promiseNotKept': 'Ce qui a été promis n’a pas été fait',
	'returning.object.newFacts': 'Il s’est passé quelque chose de nouveau',
	'returning.object.notHeard': 'On ne m’a pas vraiment écouté',
	'returning.object.notUnderstood': 'Je n’ai pas compris comment cela s’est terminé',
	'returning.object.other': 'Autre chose',
	'returning.object.reasonMissing': 'Choisissez une raison.',
	'returning.object.words': 'Avec vos mots',
	'returning.object.wordsMissing': 'Écrivez en quelques mots pourquoi.',
	'returning.object.send': 'Rouvrir la demande',
	'returning.object.done': 'Votre demande est de nouveau ouverte.',
	'returning.object.over':
		'Les quatre semaines pour cela sont passées. Écrivez-nous un message : le bureau peut quand même rouvrir votre demande.',
	'returning.notice.link': 'Recevoir un avis',
	'returning.notice.title': 'Recevoir un avis quand il y a du nouveau',
	'returning.notice.text':
		'Vous recevez alors un court avis sans contenu. Votre nom, le numéro et le code n’y sont pas.',
	'returning.notice.readable':
		'Le serveur peut lire cette adresse, sinon il ne pourrait pas l’utiliser. Tout le reste de ce que vous écrivez ici, il ne peut pas le lire plus tard. À la fin de la demande, l’adresse est supprimée.',
	'returning.notice.shared':
		'Quelqu’un d’autre lit vos e-mails ou regarde votre téléphone ? Alors laissez plutôt ce champ vide.',
	'returning.notice.email': 'Adresse e-mail',
	'returning.notice.phone': 'Numéro de téléphone',
	'returning.notice.phone.hint': 'L’un de nous appelle et dit seulement qu’il y a du nouveau.',
	'returning.notice.emailUnusual':
		'Une adresse e-mail ne peut pas ressembler à cela. Vérifiez-la, par exemple : name@example.org.',
	'returning.notice.phoneUnusual':
		'Un numéro de téléphone ne peut pas ressembler à cela. Écrivez seulement des chiffres, avec l’indicatif.',
	'returning.notice.missing': 'Écrivez une adresse e-mail ou un numéro de téléphone.',
	'returning.notice.save': 'Enregistrer',
	'returning.notice.kept': 'Vous recevez l’avis à : {address}',
	'returning.notice.delete': 'Supprimer l’adresse',
	'returning.notice.saved': 'L’adresse est enregistrée.',
	'returning.notice.deleted': 'L’adresse est supprimée.',
	'returning.notice.closed': 'Votre demande est terminée. Il n’y a plus d’avis.',
	'returning.newCode.link': 'Prendre un nouveau code',
	'returning.newCode.title': 'Votre nouveau code',
	'returning.newCode.first':
		'L’un de nous a vu votre code quand il a été imprimé. Vous en recevez donc maintenant un à vous, que personne d’autre ne connaît.',
	'returning.newCode.why':
		'Prenez-en un nouveau si quelqu’un a pu voir votre code. L’ancien reste valable jusqu’à ce que vous ayez noté le nouveau.',
	'returning.newCode.draw': 'Montrer le nouveau code',
	'returning.newCode.noted': 'L’avez-vous noté ? Tapez les quatre derniers chiffres.',
	'returning.newCode.confirm': 'Utiliser le nouveau code à partir de maintenant',
	'returning.newCode.mismatch':
		'Ce ne sont pas les quatre derniers chiffres. Comparez-les avec le code plus haut.',
	'returning.newCode.done': 'Votre nouveau code est valable. L’ancien n’ouvre plus rien.',
	'returning.end': 'Fermer',
	'returning.end.text':
		'Fini ? Fermez votre demande, surtout sur un appareil qui n’est pas à vous.',
	'returning.refusal.notNow':
		'Ce n’est pas possible à ce stade de votre demande. Votre texte est toujours là. Vous pouvez l’envoyer comme message.',
	'returning.refusal.moved':
		'Votre demande vient de changer. Regardez, puis envoyez encore une fois. Votre texte est toujours là.',
	'returning.refusal.mandate':
		'Pour cela, il faut une procuration que nous avons acceptée. Envoyez-la comme fichier avec un message.',
	'returning.mail.subject': 'Il y a du nouveau',
	'returning.mail.text':
		'Vous vouliez un avis. Il y a du nouveau pour vous. Pour votre sécurité, rien de plus n’est écrit ici.'
} satisfies Record<keyof typeof returningDe, string>;
