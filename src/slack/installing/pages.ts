import type { ServerResponse } from 'node:http';
import { installPaths } from '../connection.ts';

/** What a browser is answered with: nothing is loaded, kept or passed on. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

/** Tells whoever has installed Coop that it is there. */
export function showInstalled(response: ServerResponse, teamName: string | null): void {
  const where = teamName === null ? '' : ` in ${teamName}`;
  show(response, 200, `Coop is installed${where}`, 'Go back to Slack, invite it into a channel, and ask.');
}

const badState: Refusal = [400, 'This link was used before, is too old, or is not yours.'];
const refusals: Readonly<Record<string, Refusal>> = {
  slack_oauth_invalid_state: badState,
  slack_oauth_missing_state: badState,
  slack_oauth_missing_code: badState,
  slack_oauth_installer_authorization_error: [403, 'The installation was cancelled.'],
  coop_not_served: [403, 'This Coop does not serve that workspace; whoever runs it names those that it serves.'],
};
type Refusal = readonly [status: number, why: string];

/** Why an installation came to nothing, by the error's code, and what to do. */
export function showRefused(response: ServerResponse, code: string): void {
  const [status, why] = refusals[code] ?? [502, 'Slack did not confirm the installation.'];
  show(response, status, 'Not installed', `${why} To begin again, open ${installPaths.install}.`);
}

function show(response: ServerResponse, status: number, title: string, sentence: string): void {
  response.writeHead(status, headers);
  response.end(
    `<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title><h1>${escaped(title)}</h1><p>${escaped(sentence)}</p></html>\n`,
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
