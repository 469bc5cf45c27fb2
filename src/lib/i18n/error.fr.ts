import type { errorDe } from './error.de.ts';

export const errorFr = {
	'error.language.notHere':
		'Cette page n’existe pas encore dans votre langue. Vous la voyez en allemand.',
	'error.incomplete':
		'Le formulaire n’est pas arrivé en entier. Rechargez la page et envoyez-le encore une fois.',
	'error.tooLarge':
		'C’est plus que ce qui peut arriver ici en une fois. Revenez en arrière dans le navigateur : votre texte est en général encore dans le formulaire. Envoyez-le sans les gros fichiers, ou avec des fichiers plus petits.',
	'error.notFound': 'Cette page n’existe pas, ou vous n’y avez pas accès.',
	'error.notAllowed': 'Vous ne pouvez pas faire cela ici.',
	'error.unexpected':
		'Quelque chose n’a pas fonctionné. Ce n’est pas votre faute. Essayez encore une fois. Si cela n’aide pas, donnez ce code au service technique : {reference}'
} satisfies Record<keyof typeof errorDe, string>;
