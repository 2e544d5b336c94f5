/** Builds every site the tests read besides `dist/`, so that no test file has to wait. */
import { builtSite, TEST_SITES } from './test-site.ts';

for (const site of TEST_SITES) console.log(`${site.plan}: ${await builtSite(site)}`);
