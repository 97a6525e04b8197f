import { Link } from 'wouter';
import { i18n } from '#i18n';
import type { Lesson, Plan } from '@/lib/plan';
import { tell } from '@/lib/problem';
import { useActions } from '../actions';
import { groupBy } from '../group';
import { Glyph } from '../state/glyph';
import { useToast } from '../toast/toast';
import { dotted, when } from '../words';
import { namesOf } from './names';
import { verdicts } from './verdicts';
import { changeWords } from './what-changed';

interface Props {
  planId: string;
  plan: Plan;
  lessons: readonly Lesson[];
}

/** Everything that was taught, by message, each with who and when and the way back; and what nobody has taught yet. */
export function Learned({ planId, plan, lessons }: Props) {
  const byMessage = groupBy(lessons, ({ message }) => message);
  const messages = [...plan.messages].sort((one, other) => one.priority - other.priority);
  const untaught = messages.filter(({ id }) => !byMessage.has(id));
  if (!lessons.length) return null;
  return (
    <section className="learned" aria-labelledby="learned">
      <h2 id="learned">{i18n.t('teach.learned.title')}</h2>
      {messages
        .filter(({ id }) => byMessage.has(id))
        .map((message) => (
          <section key={message.id} aria-labelledby={`learned-${message.id}`}>
            <div className="row">
              <h3 id={`learned-${message.id}`}>{message.statement}</h3>
              <Link href={`/teach/${encodeURIComponent(message.id)}`} aria-label={i18n.t('teach.learned.moreNamed', [message.statement])}>
                {i18n.t('teach.learned.more')}
              </Link>
            </div>
            <ul>
              {byMessage.get(message.id)?.map((lesson) => (
                <LessonRow key={lesson.id} planId={planId} plan={plan} lesson={lesson} />
              ))}
            </ul>
          </section>
        ))}
      {untaught.length > 0 && (
        <section aria-labelledby="untaught">
          <h3 id="untaught" className="quiet">
            {i18n.t('teach.notTaught')}
          </h3>
          <ul className="untaught">
            {untaught.map(({ id, statement }) => (
              <li key={id}>
                <Link href={`/teach/${encodeURIComponent(id)}`}>{statement}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

function LessonRow({ planId, plan, lesson }: { planId: string; plan: Plan; lesson: Lesson }) {
  const { teachAnswer, teachUndo } = useActions();
  const toast = useToast();
  const { verdict, quote, touchpoint, by, at } = lesson;
  const state = verdicts.find((one) => one.verdict === verdict)?.state ?? 'notJudged';
  const putBack = async () => {
    const outcome = await teachAnswer(planId, { message: lesson.message, verdict, quote, touchpointId: touchpoint, by });
    if (!outcome.ok) toast.say(outcome.problems.map(tell).join(' '));
  };
  const takeBack = async () => {
    const outcome = await teachUndo(planId, lesson.id);
    if (!outcome.ok) return toast.say(outcome.problems.map(tell).join(' '));
    toast.say(i18n.t('teach.undone', [changeWords(outcome.value.changed)]), () => void putBack());
  };
  return (
    <li className="lesson" data-lesson={verdict}>
      <span className={`state state-${state}`}>
        <Glyph state={state} />
        {i18n.t(`teach.lesson.${verdict}`)}
      </span>
      <div>
        <q>{quote}</q>
        <p className="small quiet">{dotted(namesOf(plan).touchpoint(touchpoint), by, when(at, 'day'))}</p>
      </div>
      <button type="button" className="plain" aria-label={i18n.t('teach.learned.backNamed', [quote])} onClick={() => void takeBack()}>
        {i18n.t('teach.learned.back')}
      </button>
    </li>
  );
}
