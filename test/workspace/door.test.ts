import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { startTestWorkspace } from './start.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await startTestWorkspace();
});
afterEach(() => workspace.stop());

const say = (headers: Record<string, string>, body: unknown = { user: 'dana', channel: '#general', text: 'hi' }) =>
  fetch(`${workspace.url}/client/say`, {
    method: 'POST',
    headers,
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const own = () => ({ origin: workspace.url, 'content-type': 'application/json' });

/** Fetch sets the Host header itself, so it takes a bare request to lie about it. */
function statusFor(path: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: workspace.port, path, headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('the page', () => {
  it('is served with a policy that lets only its own files run', async () => {
    const response = await fetch(workspace.url);
    const html = await response.text();
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\son\w+=|style="/u);
  });

  it('loads only files that exist, and nothing outside its folder', async () => {
    const html = await (await fetch(workspace.url)).text();
    const files = [...html.matchAll(/(?:src|href)="(\/[^"]+)"/gu)].map((match) => match[1] ?? '');
    expect(files.length).toBeGreaterThan(3);
    for (const file of files) expect((await fetch(workspace.url + file)).status).toBe(200);
    for (const path of ['/page/none.js', '/page/..%2fworkspace.ts', '/page/../workspace.ts', '/workspace.ts']) {
      expect((await fetch(workspace.url + path)).status).toBe(404);
    }
  });

  it('answers nobody who calls this machine by another name', async () => {
    for (const path of ['/', '/client/state', '/api/auth.test']) {
      expect(await statusFor(path, 'rebound.example')).toBe(403);
      expect(await statusFor(path, `localhost.example:${workspace.port}`)).toBe(403);
    }
    expect(await statusFor('/', `localhost:${workspace.port}`)).toBe(200);
    expect(await statusFor('/', '127.0.0.1')).toBe(200);
  });

  it('does nothing for another site, for a missing origin or for a form', async () => {
    const refused = [
      { ...own(), origin: 'https://evil.example' },
      { ...own(), origin: 'null' },
      { 'content-type': 'application/json' },
      { ...own(), 'content-type': 'text/plain' },
    ];
    for (const headers of refused) expect((await say(headers)).status).toBe(403);
    expect(workspace.messages('#general', 'dana')).toEqual([]);
    expect((await say(own())).status).toBe(200);
    expect(workspace.messages('#general', 'dana')).toHaveLength(1);
  });

  it('refuses gestures that are incomplete, unknown or by a stranger', async () => {
    expect(await (await say(own(), { user: 'dana' })).json()).toEqual({ ok: false, error: 'invalid_arguments' });
    expect(await (await say(own(), 'no JSON')).json()).toEqual({ ok: false, error: 'invalid_arguments' });
    expect((await say(own(), { user: 'eve', channel: '#general', text: 'x' })).status).toBe(400);
    expect(
      (await fetch(`${workspace.url}/client/constructor`, { method: 'POST', headers: own(), body: '{}' })).status,
    ).toBe(404);
  });

  it("shows nobody the other member's direct message with the app", async () => {
    const nours = 'D0APPDM002';
    expect((await say(own(), { user: 'dana', channel: nours, text: 'x' })).status).toBe(400);
    await workspace.say('nour', '@Echo', 'a secret');
    expect(await (await fetch(`${workspace.url}/client/state?user=dana`)).text()).not.toContain('a secret');
  });
});

describe('the port', () => {
  it('is the next free one when the wanted one is taken', async () => {
    const second = await startTestWorkspace({ port: workspace.port });
    expect(second.port).toBeGreaterThan(workspace.port);
    expect(second.url).toBe(`http://localhost:${second.port}`);
    await second.stop();
  });

  it('is refused with what to do when it is taken and required', async () => {
    await expect(startTestWorkspace({ port: workspace.port, portIsRequired: true })).rejects.toMatchObject({
      code: 'bad-config',
      message: expect.stringMatching(new RegExp(`Port ${workspace.port} .*set PORT`, 'u')),
    });
  });
});

describe('live news', () => {
  it('reach those who may see them, as they happen', async () => {
    const listen = async (user: string) => {
      const response = await fetch(`${workspace.url}/client/live?user=${user}`);
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      return async (until: string) => {
        let heard = '';
        while (!heard.includes(until)) heard += (await reader?.read())?.value ?? '';
        return heard;
      };
    };
    const dana = await listen('dana');
    const nour = await listen('nour');
    await workspace.command('dana', '#general', '/none');
    await workspace.say('dana', '#general', 'for all');
    expect(await dana('for all')).toContain('not a valid command');
    expect(await nour('for all')).not.toContain('not a valid command');
  });

  it('answers an address that is none with 400', async () => {
    expect(await statusFor('//', `127.0.0.1:${workspace.port}`)).toBe(400);
  });
});
