import type { SavingLedger } from './saving.ts';

/** The server confirms frames by their number, so each one that goes out is counted. */
export function countingSocket(ledger: SavingLedger, onSent: () => void): typeof WebSocket {
	return class extends WebSocket {
		constructor(url: string | URL, protocols?: string | string[]) {
			super(url, protocols);
			ledger.opened();
		}

		override send(data: Parameters<WebSocket['send']>[0]): void {
			// y-websocket hears of an end only by its event; the next connection sends what is missing.
			if (this.readyState !== WebSocket.OPEN) return;
			super.send(data);
			if (data instanceof Uint8Array) ledger.sent(data);
			onSent();
		}
	};
}
