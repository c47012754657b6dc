import nock from 'nock';
import { afterEach } from 'vitest';

/** The only hosts that tests connect to. */
export const thisMachine = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/;

// No test talks to anything but this machine: whatever else a test expects to be asked, it says with nock.
nock.disableNetConnect();
nock.enableNetConnect(thisMachine);

afterEach(() => {
  const pending = nock.pendingMocks();
  nock.cleanAll();
  if (pending.length > 0)
    throw new Error(`These requests were announced with nock and never made: ${pending.join(', ')}`);
});
