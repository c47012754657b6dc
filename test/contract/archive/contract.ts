import { afterEach, beforeEach, describe } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import { readPlainly } from '../../support/plain-reader.ts';
import { actorsContract } from './actors.ts';
import { articlesContract } from './articles.ts';
import { deskContract } from './desk.ts';
import { factsContract } from './facts.ts';
import { feedsContract } from './feeds.ts';
import { filesContract } from './files.ts';
import { handlesContract } from './handles.ts';
import { pacesContract } from './paces.ts';
import type { Rig, Shelf } from './rig.ts';
import { searchContract } from './search.ts';
import { upkeepContract } from './upkeep.ts';
import { watchesContract } from './watches.ts';
import { workspacesContract } from './workspaces.ts';

/** What every archive must do, whatever stands behind it. */
export function archiveContract(name: string, shelf: () => Promise<Shelf>): void {
  describe(`${name}: an archive`, () => {
    let place: Shelf;
    const opened: Archive[] = [];
    const rig: Rig = {
      archive() {
        const [first] = opened;
        if (!first) throw new Error('no archive is open: ask for it inside a test');
        return first;
      },
      async open(options) {
        const handle = await place.open({ read: readPlainly, rules: '1', ...options });
        opened.push(handle);
        return handle;
      },
      async close(handle) {
        opened.splice(opened.indexOf(handle), 1);
        await handle.close();
      },
      shelf,
    };
    beforeEach(async () => {
      place = await shelf();
      await rig.open();
    });
    afterEach(async () => {
      for (const handle of opened.splice(0)) await handle.close();
      await place.clear();
    });

    articlesContract(rig);
    factsContract(rig);
    actorsContract(rig);
    searchContract(rig);
    handlesContract(rig);
    deskContract(rig);
    pacesContract(rig);
    watchesContract(rig);
    feedsContract(rig);
    filesContract(rig);
    upkeepContract(rig);
    workspacesContract(rig);
  });
}
