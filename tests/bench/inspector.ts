import { once } from 'node:events';
import { WebSocket } from 'ws';

export type Memory = { rss: number; heapUsed: number; external: number };

/**
 * What a Node process uses once its garbage is collected, in bytes.
 *
 * @param address `ws://…` as Node prints it when it was started with `--inspect --expose-gc`
 */
export async function memoryAfterCollection(address: string): Promise<Memory> {
	const socket = new WebSocket(address);
	await once(socket, 'open');
	const expression = 'gc(); gc(); JSON.stringify(process.memoryUsage())';
	const params = { expression, returnByValue: true };
	socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
	const [answer] = (await once(socket, 'message')) as [Buffer];
	socket.close();
	return JSON.parse(JSON.parse(answer.toString()).result.result.value) as Memory;
}
