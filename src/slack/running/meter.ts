/** Everything that is counted, with what Prometheus is told of it. */
const counters = {
  coop_requests_total: 'Requests from Slack that were worked on, by what they were and how they ended.',
  coop_answers_total: 'Questions answered, by kind of answer; a refusal is a kind.',
  coop_votes_total: 'Votes on answers.',
  coop_api_calls_total: "Calls of Slack's Web API, by method and outcome.",
  coop_unclear_posts_total: 'Answers of which Slack did not say whether they arrived, by what was found out since.',
  coop_misshapen_total: 'Requests that were signed, but had not the shape of anything that Slack sends.',
  coop_http_refused_total:
    'Requests that were not let in, by status over HTTP; 200 is what came before, in Socket Mode too.',
} as const;

const timers = {
  coop_request_seconds: 'From the acknowledgement of a request to the end of the work on it.',
} as const;

const BOUNDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

type Labels = Readonly<Record<string, string>>;

/** A number as it is now. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly value: number;
  readonly labels?: Labels;
}

/** Counts what happens, for whoever runs Coop: numbers only, never words of a message or an article. */
export interface Meter {
  readonly count: (name: keyof typeof counters, labels: Labels) => void;
  readonly time: (name: keyof typeof timers, seconds: number) => void;
  /** All of it and the gauges, in Prometheus' text format 0.0.4 (https://prometheus.io/docs/instrumenting/exposition_formats/). */
  readonly text: (gauges: readonly Gauge[]) => string;
}

interface Timed {
  sum: number;
  count: number;
  readonly buckets: number[];
}

/** Nothing counted yet. */
export function createMeter(): Meter {
  const counted = new Map<string, Map<string, number>>(Object.keys(counters).map((name) => [name, new Map()]));
  const timed = new Map<string, Timed>(
    Object.keys(timers).map((name) => [name, { sum: 0, count: 0, buckets: BOUNDS.map(() => 0) }]),
  );
  return {
    count: (name, labels) => {
      const series = counted.get(name);
      const key = labelText(labels);
      series?.set(key, (series.get(key) ?? 0) + 1);
    },
    time: (name, seconds) => {
      const timer = timed.get(name);
      if (timer === undefined) return;
      timer.sum += seconds;
      timer.count += 1;
      for (const [i, bound] of BOUNDS.entries()) if (seconds <= bound) timer.buckets[i] = (timer.buckets[i] ?? 0) + 1;
    },
    text: (gauges) => {
      const lines: string[] = [];
      for (const [name, help] of Object.entries(counters)) {
        lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} counter`);
        for (const [labels, value] of counted.get(name) ?? []) lines.push(`${name}${labels} ${value}`);
      }
      for (const [name, help] of Object.entries(timers)) {
        const { sum = 0, count = 0, buckets = [] } = timed.get(name) ?? {};
        lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} histogram`);
        for (const [i, bound] of BOUNDS.entries()) lines.push(`${name}_bucket{le="${bound}"} ${buckets[i] ?? 0}`);
        lines.push(`${name}_bucket{le="+Inf"} ${count}`, `${name}_sum ${sum}`, `${name}_count ${count}`);
      }
      for (const { name, help, value, labels = {} } of gauges)
        lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name}${labelText(labels)} ${value}`);
      return `${lines.join('\n')}\n`;
    },
  };
}

function labelText(labels: Labels): string {
  const parts = Object.entries(labels).map(
    ([name, value]) =>
      `${name}="${value.slice(0, 100).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`,
  );
  return parts.length === 0 ? '' : `{${parts.join(',')}}`;
}
