import { defineCheck } from '../define';
import { peopleIn, sameName } from '../people';
import { listed, quoted } from '../wording';

/** Everyone who receives the figures owns a channel that is judged by them. */
export default defineCheck({
  id: 'plan/reporter-biased',
  scope: 'plan',
  title: 'Whoever reports the result owns a channel',
  why: 'Nobody reports gladly that their own channel should get less.',
  element: 'people and culture',
  severity: 'moderate',
  needs: ['reporter', 'ownedChannels', 'plan'],

  *judge({ reporter, ownedChannels: channels, plan }) {
    const ownedBy = (person: string) => channels.filter(({ owner }) => owner && peopleIn(owner).some((name) => sameName(name, person)));
    const people = peopleIn(reporter);
    const owned = people.map(ownedBy);
    if (!people.length || owned.some((list) => list.length === 0)) return;
    const names = [...new Set(owned.flat().map(({ name }) => name))];
    const decides = plan.governance?.decides;
    const neutral = decides && peopleIn(decides).every((person) => ownedBy(person).length === 0) ? decides : undefined;
    yield {
      key: 'reporter',
      says: `${quoted(people[0] ?? '', 28)} reports the result and owns ${quoted(names[0] ?? '', 28)}.`,
      evidence: [
        { quote: reporter, surface: 'plan', field: 'measurement.reportedTo', cues: [`Owner of ${listed(names.map((name) => quoted(name)))}`] },
      ],
      todo: neutral
        ? `Let the figures go to someone without a channel, such as ${quoted(neutral, 60)}.`
        : 'Let the figures go to someone without a channel, such as finance.',
    };
  },
});
