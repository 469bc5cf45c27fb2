/** What somebody answers to an invitation. */
export const answers = ['yes', 'no', 'deputy', 'remote'] as const;
export type Answer = (typeof answers)[number];
