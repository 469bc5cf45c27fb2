/** Where the forms of the attendance post to, from whichever page of the meeting, and come back. */
export const attendanceAction = (meetingId: string, action: string, from: string): string =>
	`/sitzungen/${meetingId}/anwesenheit?/${action}&weiter=${encodeURIComponent(from)}`;
