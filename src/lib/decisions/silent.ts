import type { SeatShown } from './view.ts';

type Standing = Pick<SeatShown, 'present' | 'recused' | 'voted'>;

/** Seats that were there and could have had a say, and had none. */
export const saidNothing = <S extends Standing>(seats: readonly S[]): S[] =>
	seats.filter(({ present, recused, voted }) => present && !recused && !voted);
