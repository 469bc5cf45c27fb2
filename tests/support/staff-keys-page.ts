import { StaffKeys } from '../../src/lib/vault/ask-staff-keys.ts';

declare global {
	var staffKeys: StaffKeys;
}

// Vite makes a worker of it only where it is written just so.
const worker = new Worker(new URL('../../src/lib/vault/staff-keys.worker.ts', import.meta.url), {
	type: 'module'
});
globalThis.staffKeys = new StaffKeys(worker);
