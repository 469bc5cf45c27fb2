/** What reports count is written by other domains of the office, row by row. */
export {
	insertConsultation as countConsultation,
	insertStatistics as countCase,
	reorderCounted as rowsInNewOrder
} from './writes.server.ts';
export { statisticsIn, wasCompared } from './queries.server.ts';
