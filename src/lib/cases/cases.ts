/** What stands in the timeline of a case. */
export const entryKinds = ['narrative', 'message', 'note', 'letter', 'reason', 'file'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Who wrote or did something, as far as the server knows it. */
export const sides = ['complainant', 'helper', 'office', 'system'] as const;
export type Side = (typeof sides)[number];

/** Why a case must not exist for somebody of the office. */
export const exclusionGrounds = ['standing', 'complainant', 'declared', 'foundLater'] as const;
export type ExclusionGround = (typeof exclusionGrounds)[number];
