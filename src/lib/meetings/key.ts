/** What a load depends on that shows this meeting; live changes invalidate it. */
export const meetingKey = (id: string) => `meeting:${id}` as const;
