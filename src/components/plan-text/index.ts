/** Elements available in `content/ke-hoach.mdx`. */
import AppendixHead from './AppendixHead.astro';
import AppendixPart from './AppendixPart.astro';
import AppendixRow from './AppendixRow.astro';
import AppendixTable from './AppendixTable.astro';
import AppendixTitle from './AppendixTitle.astro';
import Cell from './Cell.astro';
import Clause from './Clause.astro';
import Heading from './Heading.astro';
import Letterhead from './Letterhead.astro';
import Line from './Line.astro';
import Recipients from './Recipients.astro';
import Sic from './Sic.astro';
import Signature from './Signature.astro';

export const planElements = {
  AppendixHead,
  AppendixPart,
  AppendixRow,
  AppendixTable,
  AppendixTitle,
  Cell,
  Clause,
  Heading,
  Letterhead,
  Line,
  Recipients,
  Sic,
  Signature,
};
