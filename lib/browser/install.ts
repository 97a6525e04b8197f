import { browser } from 'wxt/browser';
import { forgetTabs } from '@/lib/store';
import { rejudgeOutdated } from './rejudge';
import { takeUpAgain } from './scan/control';
import { browserSession } from './session';
import { grantedOrigins, watchGrantedSites, watchOpenTabs } from './sites';
import { refreshActive } from './tabs';
import { makeMenus } from './toolbar';
import { WATCHDOG } from './watchdog';

/** What has to be set up once, at each start, and when access changes. */
export function hearLifecycle(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void makeMenus();
    // An update takes the registered watcher away, and open tabs hold the old one.
    void watchGrantedSites().then(async () => watchOpenTabs(await grantedOrigins()));
    if (reason === 'update') void rejudgeOutdated();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => {
    void forgetTabs().then(() => refreshActive());
    void watchGrantedSites();
    void browserSession().then(takeUpAgain);
    void rejudgeOutdated();
  });
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void watchGrantedSites()
      .then(() => watchOpenTabs(origins))
      .then(() => refreshActive());
  });
  browser.permissions.onRemoved.addListener(() => {
    void watchGrantedSites().then(() => refreshActive());
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === WATCHDOG) void takeUpAgain();
  });
}
