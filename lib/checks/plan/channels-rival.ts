import { defineCheck, type Inputs } from '../define';
import { peopleIn, sameName } from '../people';
import { quoted } from '../wording';

/** Two channels after the same conversion, with nothing in the plan that tells them apart but their owners. */
export default defineCheck({
  id: 'plan/channels-rival',
  scope: 'plan',
  title: 'Two channels after the same conversion',
  why: 'They bid against each other, and both count the same customer as theirs.',
  element: 'strategy',
  severity: 'moderate',
  needs: ['askingChannels'],

  *judge({ askingChannels: channels }) {
    for (const [index, one] of channels.entries()) {
      for (const other of channels.slice(index + 1)) {
        if (!rivals(one, other)) continue;
        const at = channels.indexOf(other);
        yield {
          about: { channel: other.id },
          key: `${one.id} ${other.id}`,
          says: `${quoted(one.name, 22)} and ${quoted(other.name, 22)} are both after ${quoted(one.callToAction ?? '', 22)}.`,
          evidence: [
            { quote: other.callToAction ?? '', surface: 'plan', field: `channels[${at}].callToAction`, cues: cues(other) },
            { quote: one.callToAction ?? '', surface: 'plan', field: `channels[${index}].callToAction`, cues: cues(one) },
          ],
          todo: `Say which of them ${quoted(one.callToAction ?? '', 40)} counts for, or give ${quoted(other.name, 40)} another stage or other people.`,
        };
      }
    }
  },
});

type Channel = Inputs['channels'][number];

/** The same step asked of the same people at the same stages, for money of the same kind, by two owners. What is not said tells nothing apart. */
const rivals = (one: Channel, other: Channel): boolean =>
  plain(one.callToAction) !== '' &&
  plain(one.callToAction) === plain(other.callToAction) &&
  one.funding !== undefined &&
  one.funding === other.funding &&
  one.type === other.type &&
  one.stages.length > 0 &&
  sameSet(one.stages, other.stages) &&
  sameSet(one.audiences, other.audiences) &&
  !(one.owner && other.owner && peopleIn(one.owner).some((name) => peopleIn(other.owner ?? '').some((each) => sameName(name, each))));

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((each) => other.includes(each));
const plain = (text = ''): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const cues = ({ name, stages }: Channel): string[] => [`${quoted(name)}, for people who are ${stages.join(', ')}`];
