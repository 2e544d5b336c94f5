/** Loaded before a build: prints its peak memory in bytes at the end. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  writeSync(2, `\npeak-memory ${process.resourceUsage().maxRSS * 1024}\n`);
});
