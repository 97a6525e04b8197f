import { describe, expect, it } from 'vitest';
import { columnsOf } from '@/components/matrix/columns';
import type { Audit } from '@/lib/audit';
import type { Plan } from '@/lib/plan';

const plan = {
  channels: [
    {
      id: 'site',
      name: 'Site',
      touchpoints: [
        { id: 'home', name: 'Home' },
        { id: 'pricing', name: 'Pricing' },
      ],
    },
    { id: 'posters', name: 'Posters', touchpoints: [] },
  ],
} as unknown as Plan;
const audit = (touchpoints: object[]) => ({ touchpoints }) as unknown as Audit;
const ids = (given: Audit | undefined) => columnsOf(plan, given).map(({ id, columns }) => [id, columns.map((column) => column.id)]);

describe('the columns of the matrix', () => {
  it('are there before anything was read, and leave out channels without a touchpoint', () => {
    expect(ids(undefined)).toEqual([['site', ['home', 'pricing']]]);
  });

  it('carry what was read and leave the rest open', () => {
    const [site] = columnsOf(plan, audit([{ touchpointId: 'home', name: 'Home', channelId: 'site', status: 'scanned' }]));
    expect(site?.columns.map(({ read }) => read?.status)).toEqual(['scanned', undefined]);
  });

  it('leave out pages outside the plan', () => {
    expect(ids(audit([{ touchpointId: 'page:1', offPlan: true, channelId: '' }]))).toEqual([['site', ['home', 'pricing']]]);
  });

  it('keep a touchpoint the plan dropped until it is judged anew', () => {
    expect(ids(audit([{ touchpointId: 'old', name: 'Old page', channelId: 'gone', channel: 'Gone' }]))).toEqual([
      ['site', ['home', 'pricing']],
      ['gone', ['old']],
    ]);
  });
});
