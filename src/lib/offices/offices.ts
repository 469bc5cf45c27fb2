/** `public`: a municipality, district or Land carries the office; it may have duties to report. */
export const carriers = ['public', 'private'] as const;
export type Carrier = (typeof carriers)[number];

/** `joining`: drew their keys and waits to be admitted by a signature of the office lead. */
export const staffStates = ['joining', 'active', 'left'] as const;
export type StaffState = (typeof staffStates)[number];
