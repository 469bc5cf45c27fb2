import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	// The worker with the keys fetches libsodium when it is first needed: only modules can.
	worker: { format: 'es' }
});
