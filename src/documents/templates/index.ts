/** The built-in Word templates: what a plan without templates of its own uses, and what an office begins its own from. */
import type { DocumentKind } from '../marks.ts';

export function builtInTemplate(kind: DocumentKind): Uint8Array {
  throw new Error(`No template for ${kind} yet`);
}
