/**
 * A small HTTP server for built pages: `npm start` and the browser tests use the same server, so what is tested
 * is what a person sees.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { MEDIA_TYPES } from '../open-data/open-file.ts';

export interface StaticServer {
  /** Address of the home page, with base path and final slash. */
  url: string;
  close: () => Promise<void>;
}

/** sirv sets the charset of HTML only; without it a browser reads Vietnamese CSV, SVG or JSON as Latin-1. */
const TEXT_TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** Unknown to sirv. */
const OFFICE_TYPES: Record<string, string> = { '.docx': MEDIA_TYPES.docx, '.xlsx': MEDIA_TYPES.xlsx };

/**
 * Serves `dir` on localhost under `base` ('/' or '/some/path/'). Port 0 means any free port; if a port is taken,
 * the next one is tried. Rejects if no port can be opened.
 */
export async function startServer(options: {
  dir: string;
  port: number;
  base?: string;
}): Promise<StaticServer> {
  const { dir, port } = options;
  const base = `/${options.base ?? ''}/`.replace(/\/{2,}/g, '/');
  // `dev` reads the disk for every request, so that a rebuild while serving is visible at once.
  const files = sirv(dir, { dev: true, setHeaders: nameType });

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(base)) {
      void sendNotFound(dir, response);
      return;
    }
    request.url = path.slice(base.length - 1);
    files(request, response, () => sendNotFound(dir, response));
  });

  const opened = await listen(server, port);
  return { url: `http://localhost:${opened}${base}`, close: () => close(server) };
}

function nameType(response: ServerResponse, pathname: string): void {
  const ending = pathname.slice(pathname.lastIndexOf('.'));
  const type = TEXT_TYPES[ending];
  const named = type === undefined ? OFFICE_TYPES[ending] : `${type}; charset=utf-8`;
  if (named) response.setHeader('Content-Type', named);
}

async function sendNotFound(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => '404');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}

/** Opens `port`, or the first free one of the twenty after it; resolves to the port. */
async function listen(server: Server, port: number, attempts = 20): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, 'localhost', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempts === 0) throw error;
    return listen(server, port + 1, attempts - 1);
  }
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
