/**
 * Deletes what pages kept in this browser. The server asks for the same by `Clear-Site-Data`, which
 * browsers ignore on plain http.
 */
export async function wipeDevice(): Promise<void> {
	sessionStorage.clear();
	localStorage.clear();
	for (const { name } of (await indexedDB.databases?.()) ?? []) {
		if (name) indexedDB.deleteDatabase(name);
	}
}
