/** One page of every kind has nothing that axe objects to, in light colours and in dark ones. */
import { test } from 'vitest';
import { expectNoViolation, kindsOfSite } from '../support/page-checks.ts';

test.each(await kindsOfSite())('%s has nothing that axe objects to, light and dark', expectNoViolation);
