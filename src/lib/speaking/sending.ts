/** Where the forms of the speaking list post to, from whichever page of the meeting, and come back. */
export const speakingAction = (meetingId: string, action: string, from: string): string =>
	`/sitzungen/${meetingId}/redeliste?/${action}&weiter=${encodeURIComponent(from)}`;
