// A second server process for tests: `node instance-process.ts <database url>`.
import { startInstance } from './instance.ts';

const instance = await startInstance(process.argv[2]!);
process.send?.({ url: instance.url });
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => void instance.close().then(() => process.exit(0)));
