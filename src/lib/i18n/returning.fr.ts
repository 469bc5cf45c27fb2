import type { returningDe } from './returning.de.ts';

export const returningFr = {
	'returning.code.typo':
		'Un chiffre n’est pas juste. Cela arrive facilement. Comparez encore une fois les chiffres avec votre papier.',
	'returning.code.wrongLength':
		'Le code a 24 chiffres : six groupes de quatre. Comptez encore une fois.',
	'returning.code.wrong':
		'Nous ne trouvons rien pour ces chiffres. C’est peut-être un ancien code, ou la demande est déjà supprimée. Comparez encore une fois les chiffres, ou appelez-nous.',
	'returning.code.wait':
		'Beaucoup de tentatives arrivent de votre réseau en ce moment. Attendez une minute et réessayez. Votre code reste valable.',
	'returning.code.busy':
		'Beaucoup de personnes reviennent en ce moment. Attendez une minute et réessayez. Votre code reste valable.',
	'returning.enter.title': 'Revenir avec votre code',
	'returning.enter.code': 'Votre code',
	'returning.enter.code.hint':
		'24 chiffres, comme sur votre papier. Les espaces et les tirets ne comptent pas. Les chiffres de votre écriture (par exemple ١٢٣) conviennent aussi.',
	'returning.enter.open': 'Ouvrir ma demande',
	'returning.enter.lost.title': 'Code perdu ?',
	'returning.enter.lost.text':
		'Nous ne connaissons pas votre code et ne pouvons pas l’envoyer. Venez nous voir. Dès que nous sommes sûrs que c’est bien vous, vous en recevez un nouveau.',
	'returning.enter.none': 'Je n’ai pas encore de code',
	'returning.enter.ended':
		'Votre demande est refermée. Rien n’est enregistré sur cet appareil. Avec le code, vous pouvez la rouvrir.',
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
	'returning.state.referred': 'Transmise au bon service',
	'returning.state.followUp': 'Nous vérifions que cela se fait',
	'returning.state.dormant': 'En pause',
	'returning.state.closed': 'Terminée',
	'returning.state.anonymised': 'Supprimée',
	'returning.means.draft': 'Ce bureau ne l’a pas encore reçue.',
	'returning.means.received': 'Ce bureau l’a reçue. Quelqu’un la lira bientôt.',
	'returning.means.screening':
		'Quelqu’un lit votre demande et regarde ce qui est le plus important, et si c’est à nous de nous en occuper.',
	'returning.means.clarification':
		'Nous avons encore besoin de quelque chose de votre part. Notre question est plus bas. Répondez à cet endroit.',
	'returning.means.inProgress':
		'Nous y travaillons. Si nous avons besoin de quelque chose, nous vous le demandons ici, sur cette page.',
	'returning.means.referred':
		'Un autre service peut mieux aider. Nous vérifions que votre demande y arrive.',
	'returning.means.followUp':
		'Quelque chose a été promis. Nous vérifions que cela se fait vraiment.',
	'returning.means.dormant':
		'Il ne se passe rien en ce moment. Écrivez-nous un message et nous continuons.',
	'returning.means.closed': 'Nous avons terminé votre demande.',
	'returning.means.anonymised': 'Nous avons supprimé ce que vous avez écrit.',
	'returning.next.title': 'Ce qui se passe ensuite',
	'returning.next.late': 'Nous sommes en retard. Nous en sommes désolés.',
	'returning.next.draft': 'Envoyez votre texte au plus tard le {day}. Ensuite, nous le supprimons.',
	'returning.next.acknowledgement':
		'Au plus tard le {day}, nous confirmons que nous avons lu votre demande.',
	'returning.next.firstLook': 'Comme c’est urgent, quelqu’un la lit au plus tard le {day}.',
	'returning.next.screening':
		'Au plus tard le {day}, nous savons si c’est à nous de nous en occuper.',
	'returning.next.clarificationEnd':
		'Répondez au plus tard le {day}. Ensuite, votre demande est mise en pause. Avec un message de votre part, elle continue.',
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
	'returning.erasedSoon':
		'Bientôt, nous supprimons votre demande. Ensuite, votre code n’ouvrira plus rien. En avez-vous encore besoin ? Alors écrivez-nous maintenant.',
	'returning.remedy.title': 'Délai : {day}',
	'returning.remedy.text':
		'D’après ce que nous savons, vous ne pouvez contester la décision que jusqu’à ce jour. Ce bureau ne suspend aucun délai. Allez avant cette date voir un service de conseil, un avocat ou une avocate.',
	'returning.remedy.over':
		'D’après ce que nous savons, ce délai est passé. Ce bureau ne suspend aucun délai. Allez dès aujourd’hui voir un service de conseil, un avocat ou une avocate. Parfois, quelque chose est encore possible.',
	'returning.noDeadlines': 'Ce bureau ne suspend aucun délai.',
	'returning.outcome.title': 'Comment cela s’est terminé',
	'returning.outcome.remedied': 'Le problème est réglé.',
	'returning.outcome.remedyAlternative': 'Il y a une autre solution.',
	'returning.outcome.advisedReferred': 'Nous vous avons conseillé et dirigé vers le bon service.',
	'returning.outcome.unfounded':
		'Selon les règles, c’était correct. Dans la lettre finale, nous expliquons pourquoi.',
	'returning.outcome.noCooperation': 'Pendant longtemps, nous n’avons pas reçu de réponse.',
	'returning.outcome.withdrawn': 'Vous l’avez retirée.',
	'returning.outcome.notOurRemit': 'Ce n’est pas à nous de nous en occuper.',
	'returning.outcome.recommendationNotFollowed':
		'Nous avons fait une recommandation. L’autre côté ne l’a pas suivie.',
	'returning.outcome.merged': 'Cela continue dans une autre demande.',
	'returning.outcome.correctedByAuthority': 'L’administration a changé sa décision.',
	'returning.outcome.correctedByCourt': 'Un tribunal a changé la décision.',
	'returning.outcome.hardshipRoute':
		'Cela continue devant la commission des cas de rigueur (« Härtefallkommission »).',
	'returning.messages.title': 'Ce qui a été écrit',
	'returning.messages.none': 'Rien pour le moment.',
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
		'Cela fait plus de 20 000 caractères. Raccourcissez le texte ou joignez-le sous forme de fichier. Il est toujours là, mais pas encore envoyé.',
	'returning.write.busy':
		'Beaucoup de messages arrivent de votre réseau en ce moment. Attendez une minute et envoyez encore une fois. Votre texte est toujours là.',
	'returning.record.title': 'Est-ce que ce que nous avons noté est juste ?',
	'returning.record.text':
		'Quelqu’un de notre équipe a noté ce que vous avez raconté. Lisez-le plus bas, sous « Ce qui a été écrit ».',
	'returning.record.yes': 'Oui, c’est juste',
	'returning.record.wrong': 'Qu’est-ce qui est différent ?',
	'returning.record.correct': 'Envoyer la correction',
	'returning.record.confirmed': 'Le {day}, vous avez confirmé que c’est juste.',
	'returning.consent.title': 'Pouvons-nous transmettre ceci ?',
	'returning.consent.lead':
		'Nous transmettons seulement ce qui est écrit ici, et seulement à ce destinataire. Sans votre accord, nous ne transmettons rien.',
	'returning.consent.recipient': 'À qui',
	'returning.consent.purpose': 'Dans quel but',
	'returning.consent.passage': 'Exactement ces mots',
	'returning.consent.release':
		'Pour cela, il nous faut aussi votre signature sur papier. Nous vous contacterons à ce sujet.',
	'returning.consent.agree': 'Oui, vous pouvez le transmettre',
	'returning.consent.refuse': 'Non, ne pas transmettre',
	'returning.consent.revoke': 'Retirer mon accord',
	'returning.consent.agreed': 'Le {day}, vous avez donné votre accord.',
	'returning.consent.refused': 'Le {day}, vous avez refusé.',
	'returning.consent.revoked':
		'Le {day}, vous avez retiré votre accord. Ce qui a été transmis avant, nous ne pouvons pas le récupérer.',
	'returning.consent.done': 'Nous avons noté votre décision.',
	'returning.consent.changed': 'Le texte vient de changer. Lisez-le encore une fois, puis décidez.',
	'returning.consent.unopened':
		'Votre code n’a pas pu ouvrir ce texte. Ne décidez pas. Écrivez-nous.',
	'returning.looks.title': 'Qui a ouvert votre demande',
	'returning.looks.none': 'Personne pour le moment.',
	'returning.looks.recovery': 'Avec la clé de secours du bureau',
	'returning.role.officeLead': 'Direction du bureau',
	'returning.role.ombudsperson': 'Médiatrice ou médiateur (« Ombudsperson »)',
	'returning.role.caseworker': 'Membre de l’équipe du bureau',
	'returning.more.title': 'Ce que vous pouvez faire d’autre ici',
	'returning.withdraw.link': 'Retirer la demande',
	'returning.withdraw.title': 'Voulez-vous retirer votre demande ?',
	'returning.withdraw.text':
		'Dans ce cas, nous n’y travaillons plus. Ce que vous avez écrit reste chiffré jusqu’à ce que nous le supprimions.',
	'returning.withdraw.why': 'Voulez-vous dire pourquoi ?',
	'returning.withdraw.sure': 'Oui, je retire ma demande.',
	'returning.withdraw.sureMissing': 'Cochez la case si vous le voulez vraiment.',
	'returning.withdraw.send': 'Retirer maintenant',
	'returning.withdraw.done': 'Votre demande est retirée.',
	'returning.cancel': 'Retour à ma demande',
	'returning.object.link': 'Je ne suis pas d’accord',
	'returning.object.title': 'Vous n’êtes pas d’accord ?',
	'returning.object.text': 'Dites-nous pourquoi. Nous rouvrons alors votre demande.',
	'returning.object.reason': 'Pourquoi ?',
	'returning.object.notSolved': 'Le problème n’est pas résolu',
	'returning.object.promiseNotKept': 'Une promesse n’a pas été tenue',
	'returning.object.newFacts': 'Il s’est passé quelque chose de nouveau',
	'returning.object.notHeard': 'On n’a pas vraiment écouté ce que j’avais à dire',
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
		'Vous recevez alors un court avis sans contenu. Votre nom, le numéro et le code n’y sont pas. Il est écrit dans la langue de cette page et en allemand.',
	'returning.notice.readable':
		'Le serveur peut lire cette adresse, sinon il ne pourrait pas l’utiliser. Tout le reste de ce que vous écrivez ici, il ne peut pas le lire plus tard. L’adresse est supprimée après l’avis sur la lettre finale, au plus tard 14 jours après la fin de votre demande.',
	'returning.notice.shared':
		'Quelqu’un d’autre lit vos e-mails ou regarde votre téléphone ? Alors, il vaut mieux laisser ce champ vide.',
	'returning.notice.email': 'Adresse e-mail',
	'returning.notice.phone': 'Numéro de téléphone',
	'returning.notice.phone.hint':
		'Quelqu’un de notre équipe appelle et dit seulement qu’il y a du nouveau.',
	'returning.notice.emailUnusual':
		'Cette adresse e-mail n’est pas tout à fait juste. Vérifiez-la. Voici un exemple : name@example.org',
	'returning.notice.phoneUnusual':
		'Ce numéro de téléphone n’est pas tout à fait juste. Écrivez seulement des chiffres, avec l’indicatif.',
	'returning.notice.missing': 'Écrivez une adresse e-mail ou un numéro de téléphone.',
	'returning.notice.save': 'Enregistrer',
	'returning.notice.kept': 'Les avis sont envoyés à : {address}',
	'returning.notice.delete': 'Supprimer l’adresse',
	'returning.notice.saved': 'L’adresse est enregistrée.',
	'returning.notice.deleted': 'L’adresse est supprimée.',
	'returning.notice.closed': 'Votre demande est terminée. Vous ne recevrez plus d’avis.',
	'returning.newCode.link': 'Prendre un nouveau code',
	'returning.newCode.title': 'Votre nouveau code',
	'returning.newCode.first':
		'Quelqu’un de notre équipe a vu votre code quand il a été imprimé. Vous en recevez donc maintenant un nouveau, que personne d’autre ne connaît.',
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
		'Vous avez terminé ? Fermez votre demande, surtout sur un appareil qui n’est pas à vous.',
	'returning.refusal.notNow':
		'Ce n’est pas possible à ce stade de votre demande. Votre texte est toujours là. Vous pouvez l’envoyer sous forme de message.',
	'returning.refusal.moved':
		'Votre demande vient de changer. Regardez, puis envoyez encore une fois. Votre texte est toujours là.',
	'returning.refusal.mandate':
		'Pour cela, il vous faut une procuration que nous avons acceptée. Envoyez-la sous forme de fichier avec un message.',
	'returning.mail.subject': 'Il y a du nouveau',
	'returning.mail.text':
		'Vous vouliez savoir quand il y a du nouveau. C’est le cas. Pour votre sécurité, rien de plus n’est écrit ici.'
} satisfies Record<keyof typeof returningDe, string>;
