import { CoopError } from '../../text/error.ts';
import { type KeyRing, Unsealable, unsealed, sealed as withKey } from './sealing.ts';

/** Coop in one workspace, as Slack has confirmed it, with what it gave for speaking there. */
export interface Installation {
  readonly teamId: string;
  readonly teamName: string | null;
  readonly botUserId: string;
  readonly botId: string;
  /** Slack's id of whoever installed it. */
  readonly installedBy: string;
  /** ISO 8601 instant. */
  readonly installedAt: string;
  readonly token: string;
  /** What the next token is asked for with, and when this one ends (ISO 8601): null where tokens are not rotated. */
  readonly refreshToken: string | null;
  readonly expiresAt: string | null;
}

/** An installation as it is stored: its tokens sealed, and by which key. */
export interface SealedInstallation extends Omit<Installation, 'token' | 'refreshToken'> {
  readonly keyId: string;
  readonly sealed: string;
}

/** Where sealed installations are kept; one a workspace. */
export interface SealedInstallations {
  /** Takes the place of an earlier one of the workspace. */
  keepInstallation(installation: SealedInstallation): Promise<void>;
  /** Changes one, unless it is no longer what it was (`sealed`): false then, and nothing is stored. */
  replaceInstallation(installation: SealedInstallation, was: string): Promise<boolean>;
  sealedInstallation(teamId: string): Promise<SealedInstallation | null>;
  /** In the order in which they were first installed. */
  sealedInstallations(): Promise<readonly SealedInstallation[]>;
  /** Removes one for good, and notes that what else belongs to the workspace is to go; false when there is none. */
  beginForgetting(teamId: string): Promise<boolean>;
  /** The workspaces of which that was begun and not ended: whatever stopped it, it has to be gone on with. */
  forgetting(): Promise<readonly string[]>;
  endForgetting(teamId: string): Promise<void>;
}

/** The installations with their tokens. What cannot be unsealed is `bad-config`, saying which key is missing or wrong. */
export interface Installations {
  readonly all: () => Promise<readonly Installation[]>;
  readonly of: (teamId: string) => Promise<Installation | null>;
  readonly save: (installation: Installation) => Promise<void>;
  /** Puts the next tokens in the place of these; false when the workspace has others by now, or none. */
  readonly renew: (from: Installation, to: Installation) => Promise<boolean>;
  /** See `SealedInstallations`. */
  readonly beginForgetting: (teamId: string) => Promise<boolean>;
  readonly forgetting: () => Promise<readonly string[]>;
  readonly endForgetting: (teamId: string) => Promise<void>;
  /** Seals what older keys have sealed with the first one; returns how many. */
  readonly sealAnew: () => Promise<number>;
}

/** The installations in an archive, sealed with the first key of the ring; the others only unseal. */
export function installationsIn(archive: SealedInstallations, keys: KeyRing): Installations {
  const seal = (installation: Installation): SealedInstallation => {
    const { token, refreshToken, ...open } = installation;
    return { ...open, ...withKey(JSON.stringify({ token, refreshToken }), boundTo(installation), keys) };
  };
  const unseal = ({ keyId, sealed, ...open }: SealedInstallation): Installation => {
    try {
      const { token, refreshToken }: Pick<Installation, 'token' | 'refreshToken'> = JSON.parse(
        unsealed({ keyId, sealed }, boundTo(open), keys),
      );
      return { ...open, token, refreshToken };
    } catch (error) {
      if (error instanceof Unsealable) throw refusal(open.teamId, keyId, error);
      throw error;
    }
  };
  return {
    all: async () => (await archive.sealedInstallations()).map(unseal),
    of: async (teamId) => {
      const found = await archive.sealedInstallation(teamId);
      return found === null ? null : unseal(found);
    },
    save: (installation) => archive.keepInstallation(seal(installation)),
    renew: async (from, to) => {
      const now = await archive.sealedInstallation(from.teamId);
      if (now === null || unseal(now).token !== from.token) return false;
      return await archive.replaceInstallation(seal(to), now.sealed);
    },
    beginForgetting: (teamId) => archive.beginForgetting(teamId),
    forgetting: () => archive.forgetting(),
    endForgetting: (teamId) => archive.endForgetting(teamId),
    sealAnew: async () => {
      let count = 0;
      for (const old of await archive.sealedInstallations()) {
        if (old.keyId === keys[0].id) continue;
        if (await archive.replaceInstallation(seal(unseal(old)), old.sealed)) count += 1;
      }
      return count;
    },
  };
}

/** What is sealed for one workspace and bot cannot be passed off as another's. */
function boundTo({ teamId, botUserId }: Pick<Installation, 'teamId' | 'botUserId'>): string {
  return `coop installation ${teamId} ${botUserId}`;
}

function refusal(teamId: string, keyId: string, { why }: Unsealable): CoopError {
  return new CoopError(
    'bad-config',
    why === 'no such key'
      ? `COOP_KEYS lacks the key "${keyId}", with which the tokens of the workspace ${teamId} are sealed. Add it again after the newer ones: the tokens are then sealed with the first, and it may go.`
      : `The key "${keyId}" of COOP_KEYS is not the one with which the tokens of the workspace ${teamId} were sealed. Set it as it was; if it is lost, begin with an empty archive (COOP_ARCHIVE) and have Coop installed again.`,
  );
}
