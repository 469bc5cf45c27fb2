import { serveStaffKeys } from './serve-staff-keys.ts';

serveStaffKeys(globalThis, () => Date.now());
