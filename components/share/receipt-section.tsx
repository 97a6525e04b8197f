import { useState } from 'react';
import { i18n } from '#i18n';
import { tell } from '@/lib/problem';
import { currentPlan } from '@/lib/store';
import { useActions } from '../actions';
import { readAuthor } from '../author/author';
import { Choice } from '../choice';
import { useLive, valueOf } from '../live';
import { useToast } from '../toast/toast';

/** A receipt for the pages of one channel, of one owner, or all. */
export function ReceiptSection({ planId }: { planId: string }) {
  const { writeReceipt, download } = useActions();
  const toast = useToast();
  const plan = valueOf(useLive(() => currentPlan(planId), [planId]))?.plan;
  const [whose, setWhose] = useState('');
  const owners = [...new Set((plan?.channels ?? []).flatMap(({ owner }) => owner ?? []))];
  const options = [
    ...(plan?.channels ?? []).map(({ id, name }) => [`channel:${id}`, name] as const),
    ...owners.map((owner) => [`owner:${owner}`, i18n.t('share.receipt.owner', [owner])] as const),
  ];
  const write = async () => {
    const scope = whose.startsWith('channel:') ? { channelId: whose.slice(8) } : whose ? { owner: whose.slice(6) } : {};
    const written = await writeReceipt(planId, { ...scope, by: await readAuthor() });
    if (written.ok) download(written.value.fileName, 'application/json', written.value.content);
    else toast.say(written.problems.map(tell).join(' '));
  };
  return (
    <section aria-labelledby="receipt">
      <h2 id="receipt">{i18n.t('share.receipt.title')}</h2>
      <p className="quiet">{i18n.t('share.receipt.what')}</p>
      <Choice id="receipt-whose" label={i18n.t('share.receipt.whose')} className="field" value={whose} options={options} onChoose={setWhose} />
      <div>
        <button type="button" data-do="receipt" onClick={() => void write()}>
          {i18n.t('share.receipt.do')}
        </button>
      </div>
    </section>
  );
}
