import PostalMime from 'postal-mime';
import { type DraftContent, damaged, defineDraft, type Piece, tooMuch } from './define';
import { contentOfHtml } from './html';
import { piecesOfText } from './text.draft';

const LONGEST = 4_000_000;
/** Parts within parts; a mail forwarded ten times has some thirty. */
const DEEPEST = 60;

/** An e-mail as a mail program saves it: subject, the line shown beside it, and the body. What is attached is not read. */
export default defineDraft({
  kind: 'eml',
  async read({ bytes }) {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST }).catch(() => undefined);
    if (!mail) throw damaged();
    const html = mail.html ?? '';
    if (html.length > LONGEST || (mail.text?.length ?? 0) > LONGEST) throw tooMuch();
    const subject = mail.subject?.replace(/\s+/g, ' ').trim().slice(0, 300);
    const { preview, ...body } = html.trim()
      ? contentOfHtml(html)
      : ({ pieces: piecesOfText(mail.text ?? '') } as DraftContent & { preview?: string });
    const { title = '', description = preview } = body;
    return {
      ...body,
      pieces: withFooter(body.pieces),
      title: subject || title,
      ...(description && { description }),
    };
  },
});

const LEAVING =
  /\b(?:unsubscribe|opt[ -]out|manage (?:your )?(?:e-?mail )?(?:preferences|subscription)|abmelden|abbestellen|newsletter abbestellen|se d[ée]sabonner|d[ée]sinscri\w+|darse de baja|cancelar (?:la )?suscripci[óo]n|disiscriv\w+|afmelden|uitschrijven)\b/i;

/** From the line that lets people leave the list, an e-mail is its footer; the line that opens it in a browser is no copy either. */
function withFooter(pieces: Piece[]): Piece[] {
  const from = pieces.findIndex(({ text }, at) => at >= pieces.length / 2 && LEAVING.test(text));
  return pieces.map((piece, at) => {
    if (from >= 0 && at >= from) return { ...piece, region: 'footer' };
    const opens =
      at < 3 &&
      /\b(?:view|read|open|see)\b.{0,40}\b(?:in|with) (?:your |a |the )?(?:web ?)?browser\b|im browser (?:ansehen|öffnen)/i.test(piece.text);
    return opens ? { ...piece, region: 'navigation' } : piece;
  });
}
