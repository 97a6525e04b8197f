/** The people or teams a text names, without titles and departments: “Helen Achterberg, finance director” is Helen Achterberg. */
export const peopleIn = (text: string): string[] =>
  text
    .split(/\s*(?:;|\/|&|\band\b|\+)\s*/i)
    .flatMap((each) => {
      const [first = '', ...rest] = each.split(/\s*[,()–—]\s*/).filter(Boolean);
      // Behind an agency's name stands its person; behind a person stands a title.
      return [first, ...rest.filter((part) => /^\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’.-]+)+$/u.test(part))];
    })
    .map((name) => name.trim())
    .filter(Boolean);

/** Whether two names are one, whatever their capitals and spaces. */
export const sameName = (one: string, other: string): boolean => plain(one) === plain(other);

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|our)\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
