/** Loaded before a build: says at its end how much memory it took at most, in bytes. */
import { writeSync } from 'node:fs';

process.on('exit', () => {
  writeSync(2, `\npeak-memory ${process.resourceUsage().maxRSS * 1024}\n`);
});
