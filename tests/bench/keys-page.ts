import { StaffKeys } from '../../src/lib/vault/ask-staff-keys.ts';
import { serveStaffKeys } from '../../src/lib/vault/serve-staff-keys.ts';

// On the page itself and not in a worker: Chromium slows down the thread of a page only.
const { port1, port2 } = new MessageChannel();
serveStaffKeys(port1, () => Date.now());
globalThis.staffKeys = new StaffKeys(port2);
port1.start();
port2.start();
