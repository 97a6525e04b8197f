import { bestOf } from '../because';
import { defineCheck } from '../define';
import { agreedWords, listed, quoted } from '../wording';

/** Only a partial or diluted form of an owed message is there; says what is lost. */
export default defineCheck({
  id: 'message/weak',
  title: 'A planned message is only half said',
  why: 'Half a message is easily read as another one, and half is what people repeat.',
  element: 'strategy',
  severity: 'moderate',
  needs: ['landings'],

  *judge({ landings }) {
    for (const { message, state, certainty, evidence, cues, lost } of landings) {
      if (state !== 'weak') continue;
      yield {
        about: { message: message.id },
        says: lost[0]
          ? `Only part of ${quoted(message.statement, 34)} is here; ${quoted(lost[0], 26)} is lost.`
          : `${quoted(message.statement, 52)} is only hinted at here.`,
        evidence: bestOf({ evidence, cues }),
        todo: `${lost.length ? `Say ${listed(lost.map((part) => `“${part}”`))} too` : 'Say it in full'}; agreed words: “${agreedWords(message)}”`,
        certainty,
        severity: message.priority === 1 ? 'serious' : 'moderate',
      };
    }
  },
});
