import { definePicture } from '../define-picture';
import { Html, html } from '../html/html';
import { framed, ink, MARGIN, TOP } from '../picture-frame';
import { measureWords, trendDrawing, trendPicture } from '../trend-picture';

/** The score from audit to audit, all channels together and each by itself. */
export default definePicture({
  name: 'Trend of the score',
  fileName: 'trend',

  draw(report) {
    const points = report.trend ?? [];
    if (points.length < 2) return undefined;
    const { width, height } = trendDrawing(points, 'score');
    const scale = (WIDTH - 2 * MARGIN) / width;
    const inner = trendPicture(points, 'score').replace(
      '<svg ',
      `<svg x="${MARGIN}" y="${TOP}" width="${width * scale}" height="${height * scale}" color="${ink.ink}" `,
    );
    return framed(
      report,
      {
        title: `${measureWords.score} over ${points.length} audits`,
        width: WIDTH,
        height: height * scale,
        legend: html`<text>Thick: all channels together. Each audit is judged anew with today’s engine.</text>`,
      },
      new Html(inner),
    );
  },
});

const WIDTH = 1100;
