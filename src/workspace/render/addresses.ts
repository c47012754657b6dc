/** The address when a click on it may be allowed: web, mail or telephone; null for anything else, such as `javascript:`. */
export function safeAddress(address: string): string | null {
  const trimmed = address.trim();
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s]|tel:[^\s])/iu.test(trimmed) ? trimmed : null;
}

/** The address of a picture that may be loaded: https, or http on this machine. */
export function safePicture(address: string): string | null {
  return /^https:\/\/[^\s/]|^http:\/\/(?:localhost|127\.0\.0\.1)[:/]/iu.test(address) ? address : null;
}
