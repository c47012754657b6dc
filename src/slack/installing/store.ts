import type { Installation as Granted, InstallationStore } from '@slack/bolt';
import type { Installation, Installations } from '../../archive/desk/installations.ts';

/** What Bolt keeps installations with, and what follows from one. */
export interface StoreOptions {
  readonly installations: Installations;
  readonly now: () => Date;
  /** Whether a workspace is served here. */
  readonly serves: (teamId: string) => boolean;
  /** Gives back a token that was granted for what is not served: Slack would show Coop as installed there. */
  readonly giveBack: (token: string) => Promise<void>;
  /** Called once the installation is stored. */
  readonly installed: (installation: Installation) => Promise<void>;
}

/** An installation that is not wanted here. */
class NotServed extends Error {
  readonly code: 'coop_not_served' | 'coop_whole_organisation';

  constructor(code: NotServed['code']) {
    super(`An installation was refused: ${code}.`);
    this.name = 'NotServed';
    this.code = code;
  }
}

/**
 * Bolt's installation store. Bolt hands over what Slack granted; it gets no token back, since Coop speaks with clients of
 * its own, which renew tokens once at a time, as Bolt does not.
 */
export function installationStore({
  installations,
  now,
  serves,
  giveBack,
  installed,
}: StoreOptions): InstallationStore {
  return {
    storeInstallation: async (granted) => {
      const { team, bot, isEnterpriseInstall } = granted;
      const isWhole = isEnterpriseInstall === true || team === undefined;
      if (isWhole || !serves(team.id)) {
        if (bot !== undefined) await giveBack(bot.token);
        throw new NotServed(isWhole ? 'coop_whole_organisation' : 'coop_not_served');
      }
      const installation = installationFrom(granted, team, now());
      await installations.save(installation);
      await installed(installation);
    },
    fetchInstallation: async ({ teamId }) => {
      const found = typeof teamId === 'string' ? await installations.of(teamId) : null;
      const nobody = { token: undefined, scopes: undefined, id: found?.installedBy ?? '' };
      const installation = { team: { id: teamId ?? '' }, enterprise: undefined, user: nobody };
      // Where Coop is not installed nothing is listened to; that needs no line in the log.
      if (found === null) return installation;
      return { ...installation, bot: { token: '', scopes: [], id: found.botId, userId: found.botUserId } };
    },
  };
}

function installationFrom({ bot, user }: Granted, team: NonNullable<Granted['team']>, at: Date): Installation {
  if (bot === undefined) throw new Error('Slack granted no bot token.');
  const { token, refreshToken = null, expiresAt } = bot;
  return {
    ...{ teamId: team.id, teamName: team.name ?? null, botUserId: bot.userId, botId: bot.id },
    ...{ installedBy: user.id, installedAt: at.toISOString(), token, refreshToken },
    expiresAt: expiresAt === undefined ? null : new Date(expiresAt * 1_000).toISOString(),
  };
}
