import type { ArticleInput } from '../../src/reading/article.ts';
import { inputOf } from './slack-ask.ts';
import { type Rig, startRig } from './slack-rig.ts';

export const MEETING = 'Minister Ada Testova received General Bram Proefman in Rabat.';

/** A rig whose archive holds the article of one meeting. */
export async function startRigWithMeeting(given: Parameters<typeof startRig>[0] = {}): Promise<Rig> {
  const rig = await startRig(given);
  await rig.archive.add(inputOf('rabat', MEETING), rig.clock.now());
  return rig;
}

/** What tests of announcements do with a rig; it is asked for each time, since a restart makes another. */
export function newsOf(rig: () => Rig) {
  const add = (path: string, text: string, fields: Partial<ArticleInput> = {}) =>
    rig().archive.add(
      inputOf(path, text, {
        sourceSha256: `${text.length}`.padStart(64, '0'),
        published: rig().clock.now().toISOString().slice(0, 10),
        ...fields,
      }),
      rig().clock.now(),
    );
  /** Looks for news and sends what may be sent now. */
  const look = async () => {
    await rig().announcer.tick();
    await rig().announcer.idle();
  };
  const later = async (milliseconds: number) => {
    rig().clock.advance(milliseconds);
    await look();
  };
  const watch = async (channel = '#desk-maghreb') => {
    const before = rig().calls('chat.postEphemeral').length;
    await rig().workspace.command('dana', channel, '/coop watch live');
    await rig().call('chat.postEphemeral', before + 1);
    await rig().settled();
  };
  const inChannel = (channel = '#desk-maghreb') => rig().workspace.messages(channel, 'nour');
  return { add, look, later, watch, inChannel };
}
