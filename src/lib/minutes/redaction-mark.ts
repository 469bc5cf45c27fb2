/** How that begins which stands in place of words that were taken out for good: "[geschwärzt: Grund]". */
export const redactionMark = '[geschwärzt: ';
