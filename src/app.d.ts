import type { Ctx } from '#lib/access/ctx.ts';
import type { Language } from '#lib/i18n/languages.ts';
import type { Text } from '#lib/i18n/text.ts';

declare global {
	namespace App {
		interface Locals {
			ctx: Ctx;
			/** Language of this page: what the visitor asked for, or German where a page lacks it. */
			language: Language;
			/** What the visitor chose; differs from `language` where the page is not translated. */
			languageChoice: Language;
			text: Text;
			/** SHA-256 of the session token; null without login. */
			sessionId: string | null;
			/** The person marked this device as their own: only then may it keep text offline. */
			ownDevice: boolean;
		}
		interface PageData {
			/** A page without rail and header: projector, following. */
			frame?: 'none';
			/**
			 * Where the page has a form that somebody may be writing in (`TypingForm`): the action that keeps
			 * what is typed when they choose another language; '' for the unnamed one.
			 */
			typing?: string | undefined;
		}
		interface Platform {
			/** What the server's log says about this request. */
			req: { routeId?: string | null };
		}
		interface Error {
			message: string;
			/** Short reference of a fault, as in the log. */
			reference?: string;
		}
	}
}

export {};
