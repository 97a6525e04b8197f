import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { HandoutFormatName, WrittenHandout } from '@/lib/report';
import { FormatButtons } from '../import/templates';

const formats: readonly (readonly [HandoutFormatName, string])[] = [
  ['html', 'HTML'],
  ['docx', 'Word'],
  ['markdown', 'Markdown'],
];

/** The document exactly as it is handed on, with the ways to do so. Its own policy allows no script; the frame lets us print and measure it. */
export function HandoutView({ write }: { write(format: HandoutFormatName): Promise<WrittenHandout> }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [page, setPage] = useState<{ html: string; title: string }>();
  useEffect(() => {
    let wanted = true;
    void write('html').then(({ bytes, name }) => wanted && setPage({ html: String(bytes), title: name }));
    return () => {
      wanted = false;
    };
  }, [write]);
  return (
    <>
      <div className="actions card-actions">
        <button type="button" className="primary" disabled={!page} onClick={() => frame.current?.contentWindow?.print()}>
          {i18n.t('card.print')}
        </button>
        <FormatButtons words={i18n.t('card.export')} label="card.exportAs" formats={formats} make={write} />
      </div>
      {page ? (
        <iframe
          ref={frame}
          title={i18n.t('card.frame', [page.title])}
          sandbox="allow-same-origin allow-modals"
          srcDoc={page.html}
          onLoad={({ currentTarget }) => fit(currentTarget)}
        />
      ) : (
        <progress aria-label={i18n.t('loading')} />
      )}
    </>
  );
}

/** As high as its document, also when the window changes, so that one scrolls one page and not two. */
function fit(frame: HTMLIFrameElement) {
  const body = frame.contentDocument?.body;
  if (!body) return;
  new ResizeObserver(() => {
    frame.style.height = `${body.offsetHeight + 2}px`;
  }).observe(body);
}
