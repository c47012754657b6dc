/** Names under which editors, browsers and copying programs keep what is not finished. */
const halfWritten = /(?:~|\.tmp|\.temp|\.part|\.partial|\.crdownload|\.download|\.swp|\.swx)$|^#.*#$/i;

/** Whether a path inside a folder is passed over without a word: something hidden or half-written is in its way. */
export function isPassedOver(path: string): boolean {
  return path.split(/[\\/]/).some((name) => name.startsWith('.') || halfWritten.test(name));
}
