/** The built-in Word templates: used by a plan without its own, and a starting point for an office's own. */
import type { DocumentKind } from '../marks.ts';
import { agencyReport } from './agency-report.ts';
import { meetingSheet } from './meeting-sheet.ts';
import { reminder } from './reminder.ts';
import { review } from './review.ts';
import { yearlyReport } from './yearly-report.ts';

const TEMPLATES: Record<DocumentKind, () => Uint8Array> = {
  'bao-cao': yearlyReport,
  'so-ket': review,
  'don-vi': agencyReport,
  nhac: reminder,
  hop: meetingSheet,
};

/** The same bytes each time. */
export function builtInTemplate(kind: DocumentKind): Uint8Array {
  return TEMPLATES[kind]();
}
