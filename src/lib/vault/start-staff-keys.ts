import { StaffKeys } from './ask-staff-keys.ts';
import workerUrl from './staff-keys.worker.ts?worker&url';

type TrustedTypes = {
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string }
	): { createScriptURL(url: string): string };
};
declare const trustedTypes: TrustedTypes | undefined;

/** One worker per page: with it go the keys. Browsers that ask whose address this is are told. */
export function startStaffKeys(): { keys: StaffKeys; end: () => void } {
	const worker = new Worker(trusted(workerUrl), { type: 'module' });
	return { keys: new StaffKeys(worker), end: () => worker.terminate() };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

function trusted(url: string): string {
	if (typeof trustedTypes === 'undefined') return url;
	// A second policy of that name would be refused, and a page may start a second worker.
	policy ??= trustedTypes.createPolicy('staff-keys', { createScriptURL: (only) => only });
	return policy.createScriptURL(url);
}
