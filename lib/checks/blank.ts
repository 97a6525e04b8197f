/** Whether a text says nothing yet: left out, or a placeholder such as “TBD”. */
export const isBlank = (text: string | undefined): boolean => text === undefined || PLACEHOLDER.test(text);

const PLACEHOLDER =
  /^\W*(tb[acd]|todo|to do|to be (?:agreed|confirmed|decided|defined|named)|n\/?a|none(?: yet)?|unknown|open|x{2,}|lorem ipsum.*)?\W*$/i;
