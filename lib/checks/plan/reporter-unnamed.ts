import { isBlank } from '../blank';
import { defineCheck } from '../define';
import { peopleIn, sameName } from '../people';
import { quoted } from '../wording';

/** The plan says what is measured, and not who receives the figures. Whether that person owns a channel is `plan/reporter-biased`. */
export default defineCheck({
  id: 'plan/reporter-unnamed',
  scope: 'plan',
  title: 'Nobody is named who reports the result',
  why: 'Where nobody is named, each channel reports on itself.',
  element: 'people and culture',
  severity: 'moderate',
  needs: ['measurement', 'plan'],

  *judge({ measurement: { reportedTo, metrics }, plan: { channels, governance } }) {
    if (!isBlank(reportedTo)) return;
    const owners = channels.flatMap(({ owner }) => (owner ? peopleIn(owner) : []));
    const decides = governance?.decides;
    const neutral = decides && peopleIn(decides).every((person) => !owners.some((owner) => sameName(owner, person))) ? decides : undefined;
    yield {
      key: 'reporter',
      says: 'The plan does not say who receives the figures.',
      evidence: [
        {
          quote: reportedTo ?? metrics[0] ?? 'measurement',
          surface: 'plan',
          field: 'measurement.reportedTo',
          cues: [reportedTo ? 'A placeholder, no name' : 'Left open'],
        },
      ],
      todo: neutral
        ? `Name somebody without a channel, such as ${quoted(neutral, 50)}.`
        : `Name somebody without a channel, such as finance${owners[0] ? `, and not ${quoted(owners[0], 40)}, who owns one` : ''}.`,
    };
  },
});
