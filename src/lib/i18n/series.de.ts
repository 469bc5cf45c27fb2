export const seriesDe = {
	'series.carryOver.approval': 'Niederschrift der {number}. Sitzung genehmigen',
	'series.carryOver.commitments': 'Offene Zusagen'
};
