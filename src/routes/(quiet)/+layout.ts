/** No script at all, on any phone: these pages must work where nothing else does. */
export const csr = false;
