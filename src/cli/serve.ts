/**
 * `npm run serve`: the built site on localhost. PORT is the port to try first, BASE_PATH the path the site
 * was built to live under.
 */
import { existsSync } from 'node:fs';
import { startServer } from './static-server.ts';

const DIST = 'dist';

if (!existsSync(DIST)) {
  console.error(`There is no built site in ${DIST}/: run "npm run build" first.`);
  process.exit(1);
}

const { url } = await startServer({
  dir: DIST,
  port: Number(process.env.PORT ?? 4321),
  base: process.env.BASE_PATH ?? '/',
});
console.log(`Trang đang chạy tại ${url} (dừng: Ctrl+C)`);
