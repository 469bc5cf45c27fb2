/** What reports count is written by other domains of the office, row by row. */
export {
	deleteStatistics as forgetCounted,
	insertConsultation as countConsultation,
	insertStatistics as countCase,
	reorderCounted as rowsInNewOrder
} from './writes.server.ts';
export { statisticsIn, wasCompared } from './queries.server.ts';
