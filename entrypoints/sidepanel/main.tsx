import { useEffect, useState } from 'react';
import { Panel } from '@/components/panel/panel';
import { mount } from '@/components/shell/mount';
import { pageActions, watchTabInFront } from '@/lib/browser/page-actions';

let tabInFront: number | undefined;

/** Follows the tab the panel stands beside. */
function PanelBesideTab() {
  const [tabId, setTabId] = useState<number>();
  useEffect(
    () =>
      watchTabInFront((id) => {
        tabInFront = id;
        setTabId(id);
      }),
    [],
  );
  return <Panel tabId={tabId} />;
}

mount(
  pageActions(() => tabInFront),
  <PanelBesideTab />,
);
