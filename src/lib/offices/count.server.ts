/** What reports count is written by other domains of the office, row by row. */
export {
	insertConsultation as countConsultation,
	insertStatistics as countCase
} from './writes.server.ts';
