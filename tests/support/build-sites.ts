/** Builds every site the tests look at besides `dist/`, so that no test file waits for one. */
import { builtSite, TEST_SITES } from './test-site.ts';

for (const site of TEST_SITES) console.log(`${site.plan}: ${await builtSite(site)}`);
