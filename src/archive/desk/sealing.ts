import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** A secret key and the name under which what it seals remembers it. */
export interface SealingKey {
  readonly id: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** The first seals, all unseal: a new key is put before the old one, which goes once nothing needs it any more. */
export type KeyRing = readonly [SealingKey, ...SealingKey[]];

/** Something that only the named key opens. */
export interface Sealed {
  readonly keyId: string;
  /** Base64 of nonce, tag and ciphertext. */
  readonly sealed: string;
}

/** Why something cannot be unsealed: the ring lacks its key, or the key, the text or what it is bound to is another. */
export class Unsealable extends Error {
  readonly why: 'no such key' | 'another key';

  constructor(why: 'no such key' | 'another key') {
    super(why);
    this.name = 'Unsealable';
    this.why = why;
  }
}

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts a text (AES-256-GCM, a fresh nonce each time) so that it opens only together with what it is bound to. */
export function sealed(text: string, boundTo: string, [{ id, key }]: KeyRing): Sealed {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(`${id} ${boundTo}`));
  const inside = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return { keyId: id, sealed: Buffer.concat([nonce, cipher.getAuthTag(), inside]).toString('base64') };
}

/** The text again; throws Unsealable, and never answers with anything but what was sealed. */
export function unsealed({ keyId, sealed: text }: Sealed, boundTo: string, keys: KeyRing): string {
  const found = keys.find(({ id }) => id === keyId);
  if (found === undefined) throw new Unsealable('no such key');
  const bytes = Buffer.from(text, 'base64');
  try {
    const decipher = createDecipheriv(CIPHER, found.key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(`${keyId} ${boundTo}`));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw new Unsealable('another key');
  }
}
