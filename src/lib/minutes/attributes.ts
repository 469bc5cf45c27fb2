/**
 * What the attributes of blocks and marks may hold. The server checks every update with these, and
 * the browser checks what is pasted: a value that passes can be rendered without further care.
 *
 * @throws RangeError like every validator of prosemirror-model
 */
type Validator = (value: unknown) => void;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const language = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/;
// Control characters and spaces would let `java\nscript:` look like a harmless address.
const address = /^(https?:\/\/|mailto:)[^\s\p{Cc}\p{Cf}<>"'`\\]+$/iu;

const check =
	(what: string, accepts: (value: unknown) => boolean): Validator =>
	(value) => {
		if (!accepts(value)) throw new RangeError(`Not ${what}.`);
	};

const matches =
	(pattern: RegExp, longest: number) =>
	(value: unknown): boolean =>
		typeof value === 'string' && value.length <= longest && pattern.test(value);

export const isUuid = matches(uuid, 36);
export const isAddress = matches(address, 2000);
const isLanguage = matches(language, 20);

const orNone = (accepts: (value: unknown) => boolean) => (value: unknown) =>
	value === null || accepts(value);

export const id: Validator = check('an id', orNone(isUuid));
export const direction: Validator = check('a direction', (value) =>
	[null, 'ltr', 'rtl'].includes(value as string | null)
);
export const languageTag: Validator = check('a language', orNone(isLanguage));
export const level: Validator = check('a level', (value) => [1, 2, 3].includes(value as number));
export const href: Validator = check('an address', (value) => value === '' || isAddress(value));
export const isLabel = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= 200 && !/\p{Cc}/u.test(value);
export const label: Validator = check('a label', isLabel);
