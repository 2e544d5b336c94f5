/**
 * `npm run serve`: serves the built site on localhost. PORT is the first port to try. The base path is that of
 * the site's address.
 */
import { existsSync } from 'node:fs';
import { address } from '../plan-folder/address.ts';
import { startServer } from './static-server.ts';

const DIST = 'dist';

if (!existsSync(DIST)) {
  console.error(`There is no built site in ${DIST}/: run "npm run build" first.`);
  process.exit(1);
}

const { url } = await startServer({
  dir: DIST,
  port: Number(process.env.PORT ?? 4321),
  base: address.pathname,
});
console.log(`Trang đang chạy tại ${url} (dừng: Ctrl+C)`);
