/**
 * Presses the toolbar button on the tab with this address and takes hold of the real side panel, which Playwright does not list
 * among its pages. Resolves to `{ evaluate(source), seen(selector), close() }`; `seen` answers with the time (epoch, ms) of the frame that shows it.
 */
export async function openPanel({ context, extensionId, url }, address) {
  const session = await context.browser().newBrowserCDPSession();
  const targets = async () => (await session.send('Target.getTargets', { filter: [{}] })).targetInfos;
  const tab = (await targets()).find((one) => one.type === 'tab' && one.url === address);
  if (!tab) throw new Error(`No tab shows ${address}.`);
  const created = new Promise((resolve) => {
    const look = ({ targetInfo }) => targetInfo.type === 'page' && targetInfo.url.startsWith(url('sidepanel.html')) && resolve(targetInfo.targetId);
    session.on('Target.targetCreated', look);
    session.on('Target.targetInfoChanged', look);
  });
  await session.send('Target.setDiscoverTargets', { discover: true });
  await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
  const panel = await created;
  const speak = await attach(session, panel);

  const evaluate = async (expression) => {
    const { result } = await speak('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
    return result.result.value;
  };
  return {
    evaluate,
    seen: (selector) => evaluate(whenSeen(selector)),
    async close() {
      const gone = new Promise((resolve) => session.on('Target.targetDestroyed', ({ targetId }) => targetId === panel && resolve()));
      await evaluate('void setTimeout(() => window.close())').catch(() => undefined);
      await gone;
      await session.detach();
    },
  };
}

/** A conversation with one target through the browser's session: Playwright keeps flat child sessions to itself. */
async function attach(session, targetId) {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map();
  let last = 0;
  session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
    const { id, ...answer } = JSON.parse(message);
    if (from === sessionId) waiting.get(id)?.(answer);
  });
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ error, result }) => (error ? reject(new Error(error.message)) : resolve({ result })));
      session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: last, method, params }) }).catch(reject);
    });
}

const whenSeen = (selector) => `new Promise((done, fail) => {
  const there = () => document.querySelector(${JSON.stringify(selector)});
  const shown = () => requestAnimationFrame(() => done(Date.now()));
  if (there()) return shown();
  const observer = new MutationObserver(() => {
    if (!there()) return;
    observer.disconnect();
    shown();
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
  setTimeout(() => fail(new Error('Nothing to see after 30 seconds')), 30000);
})`;
