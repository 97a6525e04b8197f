import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '@/lib/audit';
import { FindingRow } from './finding-row';
import type { Triage } from './use-triage';

interface Props {
  shown: readonly Finding[];
  triage: Triage;
  opened?: string;
}

/** Guessed height of a row before it is measured, px. */
const ROW = 66;

/** Ten thousand rows scroll: only those in sight exist. The row in hand alone is a Tab stop. */
export function FindingsList({ shown, triage, opened }: Props) {
  const scroll = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const { at } = triage;
  // oxlint-disable-next-line react/incompatible-library -- no React Compiler is in use
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 8,
    getItemKey: (index) => shown[index]?.fingerprint ?? index,
    // The row in hand always exists, in sight or not, so that the focus can go to it at once.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), at])].filter((index) => index < shown.length).sort((one, other) => one - other),
  });

  const hand = shown[at]?.fingerprint;
  // A settled row leaves the list and takes the focus with it: the row that takes its place takes the focus too.
  const inHand = useRef(false);
  useLayoutEffect(() => {
    if (hand === undefined) return;
    const here = document.activeElement;
    if (inHand.current && (here === document.body || list.current?.contains(here))) {
      list.current?.querySelector<HTMLElement>(`[data-index="${at}"] .row-open`)?.focus({ preventScroll: true });
    }
    virtual.scrollToIndex(at);
  }, [at, hand, virtual]);
  const left = ({ relatedTarget, currentTarget }: React.FocusEvent) => {
    if (relatedTarget && !currentTarget.contains(relatedTarget)) inHand.current = false;
  };

  return (
    <div className="findings-scroll" role="presentation" ref={scroll} onKeyDown={triage.onKey} onFocus={() => (inHand.current = true)} onBlur={left}>
      <ul ref={list} className="findings-list" aria-label={i18n.t('nav.findings')} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const finding = shown[item.index];
          return (
            finding && (
              <li
                key={item.key}
                ref={virtual.measureElement}
                data-index={item.index}
                aria-setsize={shown.length}
                aria-posinset={item.index + 1}
                style={{ transform: `translateY(${item.start}px)` }}
              >
                <FindingRow
                  finding={finding}
                  tabStop={item.index === at}
                  chosen={triage.chosen.has(finding.fingerprint)}
                  opened={finding.fingerprint === opened}
                  onToggle={() => triage.toggle(finding.fingerprint)}
                  onOpen={() => triage.open(finding.fingerprint)}
                  onFocus={() => triage.moveTo(item.index)}
                />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
