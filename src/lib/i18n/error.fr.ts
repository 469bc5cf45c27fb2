import type { errorDe } from './error.de.ts';

export const errorFr = {
	'error.language.notHere':
		'Cette page n’existe pas encore dans votre langue. Vous la voyez en allemand.',
	'error.incomplete':
		'Votre saisie n’est pas arrivée en entier. Votre texte est en général encore dans le formulaire, ici ou une page avant. Envoyez-le encore une fois.',
	'error.tooLarge':
		'C’est plus que ce qui peut arriver ici en une fois. Revenez en arrière dans le navigateur : votre texte est en général encore dans le formulaire. Envoyez-le sans les gros fichiers, ou avec des fichiers plus petits.',
	'error.file.tooLarge':
		'Un fichier dépasse 15 Mo. Votre texte est en sécurité. Choisissez un fichier plus petit, par exemple une photo de moindre résolution.',
	'error.file.tooMany':
		'Il y a trop de fichiers. Dix au maximum sont possibles par demande. Votre texte est en sécurité. Choisissez les plus importants.',
	'error.file.empty':
		'Un fichier est vide. Votre texte est en sécurité. Vérifiez le fichier et choisissez-le encore une fois.',
	'error.file.wrongType':
		'Un fichier est d’un type qui n’est pas accepté ici. Votre texte est en sécurité. Vous pouvez envoyer des photos, des PDF, du texte simple, des fichiers ODT et DOCX. Vous pouvez aussi en faire une photo ou une capture d’écran.',
	'error.file.program':
		'Un fichier contient un programme, ou porte un nom de programme. Nous ne l’acceptons pas. Votre texte est en sécurité. Prenez-le en photo ou enregistrez-le en PDF.',
	'error.file.damaged':
		'Un fichier est abîmé ou protégé par un mot de passe. Votre texte est en sécurité. Ouvrez le fichier, enregistrez-le de nouveau et choisissez-le encore une fois.',
	'error.file.tooManyPixels':
		'Une image a trop de pixels. Votre texte est en sécurité. Réduisez l’image ou faites-en une capture d’écran.',
	'error.file.tooLargeInside':
		'Une fois décompressé, un fichier serait beaucoup trop gros. Votre texte est en sécurité. Enregistrez-le en PDF et choisissez ce PDF.',
	'error.file.infected':
		'Un virus a été trouvé dans un fichier. Il n’a pas été enregistré. Votre texte est en sécurité. N’envoyez ce fichier à personne. Vous pouvez prendre le papier en photo.',
	'error.file.notScanned':
		'Nous ne pouvons pas vérifier le fichier en ce moment. Il n’a pas été enregistré. Votre texte est en sécurité. Réessayez plus tard.',
	'error.file.notStored':
		'Le fichier n’a pas pu être enregistré. Votre texte est en sécurité. Réessayez plus tard.',
	'error.notFound': 'Cette page n’existe pas, ou vous n’y avez pas accès.',
	'error.notAllowed': 'Vous ne pouvez pas faire cela ici.',
	'error.unexpected':
		'Quelque chose n’a pas fonctionné. Ce n’est pas votre faute. Essayez encore une fois. Si cela n’aide pas, donnez cette référence au service technique : {reference}'
} satisfies Record<keyof typeof errorDe, string>;
