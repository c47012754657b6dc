/** Names under which editors, browsers and copying programs keep what is not finished. */
const halfWritten = /(?:~|\.tmp|\.temp|\.part|\.partial|\.crdownload|\.download|\.swp|\.swx)$|^#.*#$/i;

/** An archive that stands in the folder it is filled from; watching it would never end. */
const database = /\.(?:sqlite|db)(?:-\w+)?$/i;

/** Whether a path inside a folder is passed over without a word: it is hidden, half-written or an archive, or lies in what is. */
export function isPassedOver(path: string): boolean {
  return path.split(/[\\/]/).some((name) => name.startsWith('.') || halfWritten.test(name) || database.test(name));
}
