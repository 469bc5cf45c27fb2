import type { TableRole } from '../access/actor.ts';

/** Observers read and listen; everybody else at the table votes. */
const votingRoles: readonly TableRole[] = ['chair', 'minuteTaker', 'member'];

export const votes = ({ role }: { role: TableRole }): boolean => votingRoles.includes(role);
