/** @param {string} ts */
function dateOf(ts) {
  return new Date(Number(ts) * 1000);
}

const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' });
const day = new Intl.DateTimeFormat(undefined, { weekday: 'long', month: 'long', day: 'numeric' });

/** @param {string} ts */
export const timeOf = (ts) => clock.format(dateOf(ts));
/** @param {string} ts */
export const momentOf = (ts) => full.format(dateOf(ts));

/** @param {string} ts */
export function dayOf(ts) {
  const date = dateOf(ts);
  const today = new Date();
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (date.toDateString() === today.toDateString()) return 'Today';
  if (date.toDateString() === yesterday.toDateString()) return 'Yesterday';
  return day.format(date);
}
