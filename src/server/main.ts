/**
 * Starts Augenhöhe. Imports wait until the version of Node is known: an older one would only say that
 * it does not understand our files.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 7)) {
	console.error(
		`Augenhöhe needs Node 24.7 or newer; this is ${process.version}. "npm start" brings its own.`
	);
	process.exit(1);
}
const { run } = await import('./run.ts');
await run(new Set(process.argv.slice(2)));

export {};
