/** What is done to every page once it is rendered, in the build as while writing. */
import type { MiddlewareHandler } from 'astro';
import { holdNumbers } from './format/document-numbers.ts';

export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(holdNumbers(await response.text()), response);
};
