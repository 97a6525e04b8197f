import { z } from '../../zod';
import { date, id, ids, itemId, share, text, texts } from './fields';

const goalShare = z
  .strictObject({ goal: id.describe('The goal it serves.'), share: share.describe('Share of the budget: 0.4 is 40 %.') })
  .meta({ title: 'share by objective' });
const channelShare = z
  .strictObject({ channel: id.describe('The channel it is spent on.'), share: share.describe('Share of the budget: 0.4 is 40 %.') })
  .meta({ title: 'share by channel' });

export const budget = z
  .strictObject({
    byObjective: z.array(goalShare).default([]).describe('What is spent for each goal.'),
    byChannel: z.array(channelShare).default([]).describe('What is spent on each channel.'),
    testing: share.optional().describe('Share kept for testing: 0.1 is 10 %.'),
    hidden: texts.describe('Costs that are easily forgotten: software, production, testing.'),
  })
  .meta({ title: 'budget', description: 'What is spent, by objective and by channel, as shares of the whole.' });

const milestone = z
  .strictObject({
    id: itemId,
    name: text.describe('What will be done.'),
    date: date.optional().describe('By when, as 2026-11-30.'),
    owner: text.optional().describe('Who answers for it.'),
    dependsOn: ids.describe('Milestones that must come first.'),
  })
  .meta({ title: 'milestone' });

export const timeline = z
  .strictObject({
    launch: date.optional().describe('The first day, as 2026-11-01.'),
    end: date.optional().describe('The last day, as 2026-11-30.'),
    milestones: z.array(milestone).default([]).describe('What must be done by when, and by whom.'),
  })
  .meta({ title: 'timeline', description: 'When it starts, when it ends, and what must happen on the way.' });

export const calendarEntry = z
  .strictObject({
    date: date.optional().describe('The day, where it is one day.'),
    from: date.optional().describe('First day.'),
    until: date.optional().describe('Last day.'),
    channel: id.optional().describe('Where.'),
    message: id.optional().describe('What is said.'),
    note: text.optional().describe('Anything else to know.'),
  })
  .meta({ title: 'calendar entry' });

const escalation = z.strictObject({ when: text.describe('What has happened.'), to: text.describe('Who is told.') }).meta({ title: 'escalation' });

export const governance = z
  .strictObject({
    decides: text.optional().describe('Who has the last word on the plan.'),
    changeRule: text.optional().describe('How the plan may be changed.'),
    escalation: z.array(escalation).default([]).describe('Who is told when something goes wrong.'),
    reviewEvery: text.optional().describe('How often the touchpoints are reviewed together, such as “month”.'),
    training: text.optional().describe('How people and agencies learn the message.'),
  })
  .meta({ title: 'governance', description: 'Who decides, how changes are made, and how often everything is reviewed.' });
