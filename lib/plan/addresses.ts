/** A name with a dot and a path, as people write addresses. */
const BARE = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/u;

/** The addresses in pasted text: one a line or in running text, whole or without `https://`, also out of a table or a sitemap. */
export function addressesIn(text: string): string[] {
  const found: string[] = [];
  for (const [word] of text.replaceAll('&amp;', '&').matchAll(/[^\s<>"'“”|;,]+/gu)) {
    const plain = word.replace(/^[([]+|[)\].:!]+$/g, '');
    if (/^https?:\/\//i.test(plain)) found.push(plain);
    else if (BARE.test(plain)) found.push(`https://${plain}`);
  }
  return found;
}
