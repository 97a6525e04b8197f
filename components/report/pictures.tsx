import { useMemo } from 'react';
import { i18n } from '#i18n';
import { type Picture, pictures, type Report } from '@/lib/report';
import { useActions } from '../actions';
import { useToast } from '../toast/toast';

/** Dots a picture has for each of its own, so that it stays sharp on a large slide. */
const SHARPNESS = 2;

/** Pictures of the report for slides, each shown small, as SVG and as PNG. */
export function Pictures({ report }: { report: Report }) {
  const drawn = useMemo(() => pictures.flatMap((picture) => ({ picture, svg: picture.draw(report) })), [report]);
  const there = drawn.filter((one): one is { picture: Picture; svg: string } => one.svg !== undefined);
  if (!there.length) return null;
  return (
    <section aria-labelledby="hand-on-pictures">
      <h2 id="hand-on-pictures">{i18n.t('report.group.pictures')}</h2>
      <ul className="pictures">
        {there.map((one) => (
          <OnePicture key={one.picture.fileName} {...one} />
        ))}
      </ul>
    </section>
  );
}

function OnePicture({ picture: { name, fileName }, svg }: { picture: Picture; svg: string }) {
  const { download } = useActions();
  const toast = useToast();
  const id = `picture-${fileName}`;
  const png = () =>
    drawnAs(document.getElementById(id) as HTMLImageElement).then(
      (bytes) => download(`${fileName}.png`, 'image/png', bytes),
      () => toast.say(i18n.t('report.notWritten', [`${fileName}.png`])),
    );
  return (
    <li>
      <img id={id} src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`} alt={name} />
      <div className="actions">
        <span>{name}</span>
        <button
          type="button"
          data-picture={`${fileName}.svg`}
          aria-label={i18n.t('report.downloadAs', [`${name}, SVG`])}
          onClick={() => download(`${fileName}.svg`, 'image/svg+xml', svg)}
        >
          SVG
        </button>
        <button type="button" data-picture={`${fileName}.png`} aria-label={i18n.t('report.downloadAs', [`${name}, PNG`])} onClick={() => void png()}>
          PNG
        </button>
      </div>
    </li>
  );
}

/** The picture on screen drawn anew, larger, as PNG bytes. */
async function drawnAs(image: HTMLImageElement): Promise<Uint8Array> {
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth * SHARPNESS, height: image.naturalHeight * SHARPNESS });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('The canvas gave no picture.');
  return new Uint8Array(await blob.arrayBuffer());
}
