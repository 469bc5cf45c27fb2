/**
 * Why a version was taken: by the server while people write, by somebody who gave it a name, before
 * a restore, as the draft that was sent, after a correction.
 */
export const versionKinds = ['automatic', 'named', 'beforeRestore', 'draft', 'correction'] as const;
export type VersionKind = (typeof versionKinds)[number];
