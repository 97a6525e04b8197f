import type { ReportChannel, ReportTouchpoint } from '../report';
import { counted, percent } from '../words';
import { type Html, html } from './html';

/** A touchpoint's balance, or a channel's. */
type Drawn = Pick<ReportChannel, 'balance'> & Pick<ReportTouchpoint, 'benefitRange'>;

/** Features and benefits as one bar, the channel's range as a bracket above it. */
export function balanceFigure({ balance, benefitRange }: Drawn, headed = true): Html {
  const title = headed && html`<h4 class="over">Features and benefits</h4>`;
  const { benefit, mixed, feature } = balance.counts;
  const all = benefit + mixed + feature;
  if (balance.benefitShare === null || all === 0) return html`${title}<p class="quiet">Too few sentences speak of either to tell their balance.</p>`;
  const width = (count: number) => `${((100 * count) / all).toFixed(1)}%`;
  const range =
    benefitRange &&
    `${percent(benefitRange.min)} to ${percent(benefitRange.max)} ${benefitRange.planned ? 'planned' : 'usual; the plan names no range'}`;
  const told = `${counted(benefit, 'sentence')} with a benefit, ${mixed} with both, ${counted(feature, 'sentence')} with features only`;
  return html`${title}
<figure class="balance">
<figcaption><b>${percent(balance.benefitShare)} benefits</b>${range && html` <span class="quiet">${range}</span>`}</figcaption>
${benefitRange && html`<div class="range" aria-hidden="true"><i style="left:${(100 * benefitRange.min).toFixed(1)}%;right:${(100 - 100 * benefitRange.max).toFixed(1)}%"></i></div>`}
<div class="bar" role="img" aria-label="${told}"><i class="b" style="width:${width(benefit)}"></i><i class="m" style="width:${width(mixed)}"></i><i class="f" style="width:${width(feature)}"></i><i class="tick" style="left:${(100 * balance.benefitShare).toFixed(1)}%"></i></div>
<p class="keys quiet"><span class="key b"></span>${counted(benefit, 'benefit')} <span class="key m"></span>${mixed} both <span class="key f"></span>${counted(feature, 'feature')}${balance.undecided > 0 && `, ${balance.undecided} undecided and not counted`}</p>
</figure>`;
}
