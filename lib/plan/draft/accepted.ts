import { LIVE } from '../gathering';
import { missingOf } from './draft';
import type { DocumentPlace, Draft, DraftField, DraftPlan } from './types';

interface Taken {
  text: string;
  place: DocumentPlace;
}

/** What a person took of the things their pages say today, messages in their order. */
export interface Accepted {
  brand: { name: string; hosts: string[] };
  messages: Taken[];
  features: (Taken & { benefit?: string })[];
  claims: Taken[];
  /** A touchpoint that has an id keeps it, and with it what was read there. */
  channels: { name: string; type: string; callToAction?: Taken; touchpoints: { id?: string; name: string; url: string }[] }[];
}

/** It as a draft, to be looked over like any other. */
export function draftOfAccepted({ brand, messages, features, claims, channels }: Accepted): Draft {
  const fields: DraftField[] = [];
  const know = (path: string, value: DraftField['value'], place: DocumentPlace, why?: string) =>
    fields.push({ path, value, place, how: why ? 'guessed' : 'understood', ...(why && { why }) });
  know('brand.name', brand.name, {});
  if (brand.hosts.length > 0) know('brand.hosts', brand.hosts, {});
  messages.forEach(({ text, place }, at) => {
    know(`messages[${at}].statement`, text, place);
    know(`messages[${at}].priority`, at + 1, place);
  });
  features.forEach(({ text, benefit, place }, at) => {
    know(`features[${at}].name`, text, place);
    if (benefit) know(`features[${at}].benefit`, benefit, place);
  });
  claims.forEach(({ text, place }, at) => {
    know(`claims[${at}].text`, text, place);
    know(`claims[${at}].status`, 'approved', place, 'Your pages say it. Whether it may be said, only you know.');
  });
  const written = channels.filter(({ touchpoints }) => touchpoints.length > 0);
  written.forEach(({ name, type, callToAction, touchpoints }, at) => {
    know(`channels[${at}].name`, name, {}, 'It was told from the addresses.');
    know(`channels[${at}].type`, type, {}, 'It was told from the addresses.');
    if (callToAction) know(`channels[${at}].callToAction`, callToAction.text, callToAction.place, 'It is what these pages ask for most.');
    touchpoints.forEach((one, index) => {
      const path = `channels[${at}].touchpoints[${index}]`;
      know(`${path}.name`, one.name, { address: one.url });
      know(`${path}.url`, one.url, { address: one.url });
    });
  });
  const plan = {
    brand: { name: brand.name, ...(brand.hosts.length > 0 && { hosts: brand.hosts }) },
    ...(messages.length > 0 && { messages: messages.map(({ text }, at) => ({ statement: text, priority: at + 1 })) }),
    ...(features.length > 0 && { features: features.map(({ text, benefit }) => ({ name: text, ...(benefit && { benefit }) })) }),
    ...(claims.length > 0 && { claims: claims.map(({ text }) => ({ text, status: 'approved' })) }),
    ...(written.length > 0 && {
      channels: written.map(({ name, type, callToAction, touchpoints }) => ({
        name,
        type,
        ...(callToAction && { callToAction: callToAction.text }),
        touchpoints,
      })),
    }),
  } as DraftPlan;
  return { format: LIVE, plan, fields, missing: missingOf(plan), left: [] };
}
