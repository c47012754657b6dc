import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLanguageCode } from '../../languages/all.ts';
import type { LanguageCode } from '../../languages/language.ts';
import { installPaths } from '../arriving/connection.ts';
import { type InstallingLabels, installingIn } from '../labels/installing.ts';

/** What a browser is answered with: nothing is loaded, kept or passed on. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  vary: 'accept-language',
} as const;

const statuses = {
  badState: 400,
  cancelled: 403,
  notServed: 403,
  wholeOrganisation: 403,
  unconfirmed: 502,
} as const satisfies Partial<Readonly<Record<keyof InstallingLabels, number>>>;
const refusals: Readonly<Record<string, keyof typeof statuses>> = {
  slack_oauth_invalid_state: 'badState',
  slack_oauth_missing_state: 'badState',
  slack_oauth_missing_code: 'badState',
  slack_oauth_installer_authorization_error: 'cancelled',
  coop_not_served: 'notServed',
  coop_whole_organisation: 'wholeOrganisation',
};

/** Whether an installation came to nothing for what the browser brought, which may be anything. */
export function isRefusal(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' && refusals[code] !== undefined;
}

/** The pages of an installation, in the language of the browser that asks for them, else in `otherwise`. */
export function installPages(otherwise: LanguageCode) {
  return {
    /** Tells whoever has installed Coop that it is there. */
    installed: (request: IncomingMessage, response: ServerResponse, teamName: string | null): void => {
      const language = browserLanguage(request.headers['accept-language'] ?? '') ?? otherwise;
      const labels = installingIn(language);
      const title = teamName === null ? labels.installed : labels.installedIn(teamName);
      show(response, 200, language, title, escaped(labels.goBack));
    },
    /** Why an installation came to nothing, by the error's code, what to do, and the number that stands in the log. */
    refused: (request: IncomingMessage, response: ServerResponse, code: string, id: string): void => {
      const language = browserLanguage(request.headers['accept-language'] ?? '') ?? otherwise;
      const labels = installingIn(language);
      const why = refusals[code] ?? 'unconfirmed';
      const { install } = installPaths;
      // Beside this page, wherever a proxy shows both.
      const link = `<a dir="ltr" href="${install.slice(install.lastIndexOf('/') + 1)}">${install}</a>`;
      const sentence = `${escaped(labels[why])} ${escaped(labels.again(install)).replace(install, link)} ${escaped(labels.number(id))}`;
      show(response, statuses[why], language, labels.notInstalled, sentence);
    },
  };
}

/** The language of RFC 9110's Accept-Language that is wanted most among those that Coop speaks; null for none of them. */
function browserLanguage(accepted: string): LanguageCode | null {
  const wanted = accepted
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const weight = Number(parameters.find((piece) => piece.startsWith('q='))?.slice(2) ?? '1');
      return { code: tag.split('-')[0]?.toLowerCase() ?? '', weight };
    })
    .filter(({ code, weight }) => weight > 0 && isLanguageCode(code))
    .toSorted((a, b) => b.weight - a.weight);
  const first = wanted[0]?.code ?? '';
  return isLanguageCode(first) ? first : null;
}

function show(response: ServerResponse, status: number, language: LanguageCode, title: string, html: string) {
  const direction = new Intl.Locale(language).getTextInfo().direction;
  response.writeHead(status, headers);
  response.end(
    `<!doctype html>\n<html lang="${language}" dir="${direction}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><h1>${escaped(title)}</h1><p>${html}</p></html>\n`,
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
