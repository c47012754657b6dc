import type { Archive } from '../../archive/archive.ts';
import type { Slack } from '../app.ts';
import type { Gauge } from './meter.ts';

/** What the numbers of `/metrics` are besides what was counted; of several archives their sum. */
export async function gauges(
  archives: readonly Archive[],
  slack: Pick<Slack, 'isUp' | 'inFlight'>,
  now: Date,
): Promise<readonly Gauge[]> {
  let [articles, facts, due] = [0, 0, 0];
  for (const archive of archives) {
    const coverage = await archive.coverage();
    articles += coverage.articles;
    facts += coverage.facts;
    due += (await archive.duePosts(1_000)).length;
  }
  return [
    { name: 'coop_workspaces', help: 'Workspaces that are served.', value: archives.length },
    { name: 'coop_articles', help: 'Articles in the archive.', value: articles },
    { name: 'coop_facts', help: 'Facts that were read from them.', value: facts },
    { name: 'coop_posts_due', help: 'Announcements that are to be sent, 1,000 at most.', value: due },
    { name: 'coop_in_flight', help: 'Requests that are being worked on.', value: slack.inFlight() },
    { name: 'coop_slack_up', help: "1 while Slack's requests reach Coop.", value: slack.isUp() ? 1 : 0 },
    { name: 'process_resident_memory_bytes', help: 'Memory in use.', value: process.memoryUsage.rss() },
    {
      name: 'process_start_time_seconds',
      help: 'When Coop was started, in seconds since 1970.',
      value: Math.round(now.getTime() / 1_000 - process.uptime()),
    },
  ];
}
