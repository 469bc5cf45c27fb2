/** Of the privacy notice that people read before they send. A changed notice is a new version. */
export const privacyVersion = '2';
