/** Every page there is: what a proposal is tested for on one page of each kind. */
import { test } from 'vitest';
import { expectNoViolation, expectToOpenOnAPhone, pathsOfSite } from '../support/page-checks.ts';

const pages = await pathsOfSite();

test.each(pages)(
  'on a phone %s opens without an error, moves nothing, and fits 320 px',
  expectToOpenOnAPhone,
);

test.each(pages)('%s has nothing that axe objects to, light and dark', expectNoViolation);
