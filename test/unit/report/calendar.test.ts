import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '@/lib/plan';
import { calendarCsv, calendarIcs } from '@/lib/report';
import { planFrom } from '../../kit/plan';

const plan = planFrom({
  messages: [{ id: 'first', priority: 1, statement: 'Break down; ride again, within a day' }],
  channels: [{ id: 'letters', name: 'Letters', type: 'email', owner: 'Mina', touchpoints: [{ id: 'november', name: 'November' }] }],
  calendar: [
    {
      from: '2026-11-01',
      until: '2026-11-30',
      channel: 'letters',
      message: 'first',
      note: '=cmd()\nSecond line, with \\ and “Fahrräder” — a long line that has to be folded somewhere, but never within a ü',
    },
  ],
  timeline: { milestones: [{ id: 'a', name: 'Photographs', date: '2026-12-31', owner: 'Bea' }] },
});
const calendar = calendarOf(plan, '2026-11-25', [
  { touchpointId: 'november', status: 'scanned', landings: [{ message: 'first', state: 'missing', certainty: 'confirmed' }] },
]);

describe('the calendar as a spreadsheet', () => {
  it('has a row for each entry and each day, and no cell that runs', () => {
    const [, entry, day] = Papa.parse<string[]>(calendarCsv(calendar).trim()).data;
    expect(entry).toEqual([
      'Message',
      '2026-11-01',
      '2026-11-30',
      'Letters',
      'Mina',
      'Break down; ride again, within a day',
      expect.stringMatching(/^'=cmd/),
      'late',
      'November: does not say it',
    ]);
    expect(day?.slice(0, 6)).toEqual(['Milestone', '2026-12-31', '2026-12-31', '', 'Bea', 'Photographs']);
  });
});

describe('the calendar for calendar programs', () => {
  const text = calendarIcs(calendar, 'Larkwheel');
  const unfolded = text.replaceAll('\r\n ', '').split('\r\n');

  it('breaks lines at 75 octets, never within a character, and each with CR and LF', () => {
    for (const row of text.split('\r\n')) expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text).not.toContain('\uFFFD');
    expect(text.split('\r\n').some((row) => row.startsWith(' '))).toBe(true);
  });

  it('escapes what has a meaning, and keeps every word', () => {
    expect(unfolded).toContain('SUMMARY:Letters: Break down\\; ride again\\, within a day');
    expect(unfolded.find((row) => row.startsWith('DESCRIPTION:=cmd'))).toMatch(/^DESCRIPTION:=cmd\(\)\\nSecond line\\, with \\\\ and “Fahrräder”/);
  });

  it('ends all-day events on the day after, over the turn of the year too', () => {
    expect(unfolded).toContain('DTEND;VALUE=DATE:20261201');
    expect(unfolded).toContain('DTEND;VALUE=DATE:20270101');
  });

  it('gives each event a name of its own, the same each time', () => {
    const uids = unfolded.filter((row) => row.startsWith('UID:'));
    expect(new Set(uids).size).toBe(2);
    expect(calendarIcs(calendarOf(plan, '2026-12-01'), 'Larkwheel')).toContain(uids[0]);
  });

  it('opens and closes what it opens', () => {
    expect(unfolded.filter((row) => row.startsWith('BEGIN:')).map((row) => row.slice(6))).toEqual(['VCALENDAR', 'VEVENT', 'VEVENT']);
    expect(unfolded.filter((row) => row.startsWith('END:')).map((row) => row.slice(4))).toEqual(['VEVENT', 'VEVENT', 'VCALENDAR']);
  });
});
