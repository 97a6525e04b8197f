import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { i18n } from '#i18n';
import { isShared } from '../share/is-shared';
import { DropAnywhere } from './drop-anywhere';
import { Header } from './header';
import { Mishap } from './mishap';
import { PlanInHand } from './plan-in-hand';
import { Waiting } from './waiting';
import './shell.css';

const AgreementPage = lazy(() => import('../agreement/agreement-page'));
const DecisionsPage = lazy(() => import('../decisions/decisions-page'));
const CalendarPage = lazy(() => import('../calendar/calendar-page'));
const CardPage = lazy(() => import('../card/card-page'));
const DraftPage = lazy(() => import('../draft/draft-page'));
const AuditPage = lazy(() => import('../audit/audit-page'));
const FactsPage = lazy(() => import('../facts/facts-page'));
const FindingsPage = lazy(() => import('../findings/findings-page'));
const PlanPage = lazy(() => import('../plan/plan-page'));
const ReportPage = lazy(() => import('../report/report-page'));
const ResultsPage = lazy(() => import('../results/results-page'));
const SettingsPage = lazy(() => import('../settings/settings-page'));
const SharePage = lazy(() => import('../share/share-page'));
const TeachPage = lazy(() => import('../teach/teach-page'));
const BlankPage = lazy(() => import('../blank/blank-page'));
const ImportPage = lazy(() => import('../import/import-page'));
const SideBySidePage = lazy(() => import('../side-by-side/side-by-side-page'));
const FromLivePage = lazy(() => import('../from-live/from-live-page'));
const EditPage = lazy(() => import('../plan-edit/edit-page'));
const RevisionsPage = lazy(() => import('../revisions/revisions-page'));
const TimePage = lazy(() => import('../time/time-page'));
const StartPage = lazy(() => import('./start-page'));

/** The dashboard: one page, its routes after the hash. A file dropped anywhere on it is taken for a plan, where drafts are checked for one of those, and a bundle or receipt for itself. */
export function Dashboard() {
  const [drop, setDrop] = useState<{ file?: File; count: number; draft?: boolean }>({ count: 0 });
  const [location, navigate] = useHashLocation();
  const drafting = location.startsWith('/draft');
  const take = useCallback(
    (dropped: File) => {
      setDrop(({ count }) => ({ file: dropped, count: count + 1, draft: drafting }));
      if (isShared(dropped)) navigate('/share');
      else if (!drafting) navigate('/import');
    },
    [drafting, navigate],
  );
  return (
    // oxlint-disable-next-line react/hooks -- wouter takes the hook itself
    <Router hook={useHashLocation}>
      <a className="skip" href="#main" onClick={skip}>
        {i18n.t('shell.skip')}
      </a>
      <DropAnywhere onFile={take} words={i18n.t(drafting ? 'draft.dropHere' : 'import.dropHere')}>
        <Header />
        <Mishap>
          <Suspense fallback={<Waiting />}>
            <Switch>
              <Route path="/import">
                <Page title={i18n.t('import.title')}>
                  <ImportPage key={drop.count} file={drop.draft || (drop.file && isShared(drop.file)) ? undefined : drop.file} />
                </Page>
              </Route>
              <Route path="/blank">
                <Page title={i18n.t('blank.title')}>
                  <BlankPage />
                </Page>
              </Route>
              <Route path="/from-live">
                <Page title={i18n.t('live.title')}>
                  <FromLivePage />
                </Page>
              </Route>
              <Route path="/sample">
                <Page title={i18n.t('welcome.sample.title')}>
                  <StartPage loadAtOnce />
                </Page>
              </Route>
              <Route path="/share">
                <Page title={i18n.t('nav.share')}>
                  <SharePage file={drop.file && isShared(drop.file) ? drop.file : undefined} />
                </Page>
              </Route>
              <Route path="/settings">
                <Page title={i18n.t('nav.settings')}>
                  <SettingsPage />
                </Page>
              </Route>
              <Route path="/audit/*?">
                <Page title={i18n.t('nav.audit')}>
                  <PlanInHand>{(given) => <AuditPage {...given} />}</PlanInHand>
                </Page>
              </Route>
              <Route path="/draft/*?">
                <Page title={i18n.t('nav.draft')}>
                  <PlanInHand>
                    {(given) => <DraftPage {...given} dropped={drop.draft && !(drop.file && isShared(drop.file)) ? drop : NOTHING_DROPPED} />}
                  </PlanInHand>
                </Page>
              </Route>
              <Route path="/side/*?">
                <Page title={i18n.t('nav.side')}>
                  <PlanInHand>{(given) => <SideBySidePage {...given} />}</PlanInHand>
                </Page>
              </Route>
              <Route path="/facts">
                <Page title={i18n.t('nav.facts')}>
                  <PlanInHand>{(given) => <FactsPage {...given} />}</PlanInHand>
                </Page>
              </Route>
              <Route path="/teach/*?">
                <Page title={i18n.t('nav.teach')}>
                  <PlanInHand>{(given) => <TeachPage {...given} />}</PlanInHand>
                </Page>
              </Route>
              <Route path="/agreement">
                <Page title={i18n.t('agree.title')}>
                  <PlanInHand>{(given) => <AgreementPage {...given} />}</PlanInHand>
                </Page>
              </Route>
              <Route path="/findings/*?">
                <Page title={i18n.t('nav.findings')}>
                  <PlanInHand>{(given) => <FindingsPage {...given} />}</PlanInHand>
                </Page>
              </Route>
              <Route path="/results">
                <Page title={i18n.t('nav.results')}>
                  <PlanInHand>{(given) => <ResultsPage {...given} />}</PlanInHand>
                </Page>
              </Route>
              <Route path="/decisions">
                <Page title={i18n.t('nav.decisions')}>
                  <PlanInHand>{(given) => <DecisionsPage {...given} />}</PlanInHand>
                </Page>
              </Route>
              <Route path="/plan">
                <Page title={i18n.t('nav.plan')}>
                  <PlanInHand>{(given) => <PlanPage {...given} />}</PlanInHand>
                </Page>
              </Route>
              <Route path="/calendar">
                <Page title={i18n.t('nav.calendar')}>
                  <PlanInHand>{(given) => <CalendarPage {...given} />}</PlanInHand>
                </Page>
              </Route>
              <Route path="/card/*?">
                <Page title={i18n.t('nav.card')}>
                  <PlanInHand>{(given) => <CardPage {...given} />}</PlanInHand>
                </Page>
              </Route>
              <Route path="/edit/*?">
                <Page title={i18n.t('nav.edit')}>
                  <PlanInHand>{(given) => <EditPage {...given} />}</PlanInHand>
                </Page>
              </Route>
              <Route path="/revisions/*?">
                <Page title={i18n.t('nav.revisions')}>
                  <PlanInHand>{(given) => <RevisionsPage {...given} />}</PlanInHand>
                </Page>
              </Route>
              <Route path="/time/*?">
                <Page title={i18n.t('nav.time')}>
                  <PlanInHand>{(given) => <TimePage {...given} />}</PlanInHand>
                </Page>
              </Route>
              <Route path="/report/*?">
                <Page title={i18n.t('nav.report')}>
                  <PlanInHand>{(given) => <ReportPage {...given} />}</PlanInHand>
                </Page>
              </Route>
              <Route>
                <Redirect to="/audit" replace />
              </Route>
            </Switch>
          </Suspense>
        </Mishap>
      </DropAnywhere>
    </Router>
  );
}

const NOTHING_DROPPED = { count: 0 };

/** The hash is taken by the routes, so the skip link moves the focus itself. */
function skip(event: React.MouseEvent) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

function Page({ title, children }: { title: string; children: React.ReactNode }) {
  useEffect(() => {
    document.title = i18n.t('shell.title', [title]);
  }, [title]);
  return (
    <main id="main" tabIndex={-1}>
      {children}
    </main>
  );
}
