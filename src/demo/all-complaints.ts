import * as health from './complaints-health.ts';
import * as housing from './complaints-housing.ts';
import * as atOffices from './complaints-offices.ts';
import * as together from './complaints-together.ts';
import type { Complaint } from './complaints.ts';

/** In the order in which they came. */
export const complaints: Complaint[] = [
	...Object.values(housing),
	...Object.values(health),
	...Object.values(atOffices),
	...Object.values(together)
].toSorted((a, b) => a.day - b.day);
