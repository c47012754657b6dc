/** Letters that people write for an offset, in capitals, and places whose clock shows it: the letters alone do not say when the clock changes. */
const places: readonly (readonly [letters: string, zones: string])[] = [
  ['WET WEST', 'Europe/Lisbon'],
  ['BST', 'Europe/London'],
  ['CET CEST MEZ MESZ MET', 'Europe/Brussels Europe/Madrid Europe/Berlin'],
  ['EET EEST', 'Europe/Athens Africa/Cairo'],
  ['MSK', 'Europe/Moscow'],
  ['TRT', 'Europe/Istanbul'],
  ['WAT', 'Africa/Lagos'],
  ['CAT', 'Africa/Harare'],
  ['SAST', 'Africa/Johannesburg'],
  ['EAT', 'Africa/Nairobi'],
  ['AST', 'Asia/Riyadh America/Halifax'],
  ['GST', 'Asia/Dubai'],
  ['PKT', 'Asia/Karachi'],
  ['IST', 'Asia/Kolkata Asia/Jerusalem Europe/Dublin'],
  ['HKT', 'Asia/Hong_Kong'],
  ['SGT', 'Asia/Singapore'],
  ['JST', 'Asia/Tokyo'],
  ['KST', 'Asia/Seoul'],
  ['EST EDT', 'America/New_York'],
  ['CST CDT', 'America/Chicago Asia/Shanghai'],
  ['MST MDT', 'America/Denver'],
  ['PST PDT', 'America/Los_Angeles'],
  ['BRT', 'America/Sao_Paulo'],
  ['ART', 'America/Argentina/Buenos_Aires'],
];

const byLetters = new Map(
  places.flatMap(([letters, zones]) => letters.split(' ').map((one) => [one, zones.split(' ')] as const)),
);

/** The zones that may be meant by letters such as `CET`; none for anything else. */
export const zonesOfLetters = (letters: string): readonly string[] => byLetters.get(letters) ?? [];
