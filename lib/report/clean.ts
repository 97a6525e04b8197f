/** Without what no document can hold, not even escaped: control characters other than white space, halves of pairs, two non-characters. */
export const clean = (text: string): string => text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD');
