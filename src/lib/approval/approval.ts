export const objectionStates = ['prepared', 'raised', 'accepted', 'declined', 'withdrawn'] as const;
export type ObjectionState = (typeof objectionStates)[number];
