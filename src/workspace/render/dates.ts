const DAY_MILLISECONDS = 86_400_000;

/** Fills the tokens of Slack's date format, such as `{date_short} at {time}`, in this machine's time zone; null when the time is none. https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
export function formatDate(unixSeconds: number, format: string, now: Date): string | null {
  const date = new Date(unixSeconds * 1000);
  if (Number.isNaN(date.getTime())) return null;
  const as = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-US', options).format(date);
  const long = as({ year: 'numeric', month: 'long', day: 'numeric' });
  const short = as({ year: 'numeric', month: 'short', day: 'numeric' });
  const full = as({ weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
  const pretty = (otherwise: string) => nearDay(date, now) ?? otherwise;
  const tokens: Readonly<Record<string, string>> = {
    date_num: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    date_slash: `${two(date.getMonth() + 1)}/${two(date.getDate())}/${date.getFullYear()}`,
    date: long,
    date_short: short,
    date_long: full,
    date_pretty: pretty(long),
    date_short_pretty: pretty(short),
    date_long_pretty: pretty(full),
    day_divider_pretty: pretty(full),
    date_long_full: full,
    time: as({ hour: 'numeric', minute: '2-digit' }),
    time_secs: as({ hour: 'numeric', minute: '2-digit', second: '2-digit' }),
    ago: ago(date, now),
  };
  return format.replace(/\{(\w+)\}/gu, (token, name: string) => tokens[name] ?? token);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

function nearDay(date: Date, now: Date): string | null {
  const days = Math.round((midnight(date) - midnight(now)) / DAY_MILLISECONDS);
  return days === 0 ? 'today' : days === -1 ? 'yesterday' : days === 1 ? 'tomorrow' : null;
}

function ago(date: Date, now: Date): string {
  const minutes = Math.round((date.getTime() - now.getTime()) / 60_000);
  const relative = new Intl.RelativeTimeFormat('en-US', { numeric: 'auto' });
  if (Math.abs(minutes) < 60) return relative.format(minutes, 'minute');
  if (Math.abs(minutes) < 1440) return relative.format(Math.round(minutes / 60), 'hour');
  return relative.format(Math.round(minutes / 1440), 'day');
}
