/** Spaces, controls, marks of direction, and letters that Unicode calls fillers: nothing to be seen. */
const unseen = /^[\p{Z}\p{C}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]*$/u;

/** Whether somebody who reads this would see nothing: no words, whatever was typed. */
export const isBlank = (text: string): boolean => unseen.test(text);
