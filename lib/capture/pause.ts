interface Scheduler {
  yield?(): Promise<void>;
}

/** Lets the page have its turn and comes back soon, in hidden tabs too, where timers are slow. */
export function pause(view: Window): Promise<unknown> {
  const { scheduler } = view as { scheduler?: Scheduler };
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done(undefined);
    };
    port2.postMessage(undefined);
  });
}
