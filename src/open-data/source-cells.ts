/** The sources of a joined row: their codes, names and addresses, each source once. */
import type { Plan } from '../domain/plan.ts';

interface SourceCells {
  sources: string[];
  sourceTitles: string[];
  sourceLinks: string[];
}

export function sourceCells(plan: Plan, codes: string[]): SourceCells {
  const sources = [...new Set(codes)].map((code) => plan.source(code));
  return {
    sources: sources.map(({ code }) => code),
    sourceTitles: sources.map(({ title }) => title),
    sourceLinks: sources.flatMap(({ link }) => link ?? []),
  };
}
