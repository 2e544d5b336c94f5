/** Wraps Astro's prerenderer and reports each rendered page. */
import type { AstroPrerenderer } from 'astro';

export interface RenderedPage {
  /** Address from the site's root. */
  path: string;
  /** UTF-8. */
  html: Uint8Array;
}

/** Pages are reported in the order their rendering began, whichever finishes first: the same in every build. */
export function onPageRendered(
  own: AstroPrerenderer,
  base: string,
  report: (page: RenderedPage) => void,
): AstroPrerenderer {
  let reported: Promise<unknown> = Promise.resolve();
  return {
    ...own,
    render: async (request, options) => {
      const path = pathOf(request, base);
      const reading = own.render(request, options).then(read);
      reported = Promise.all([reading, reported]).then(([{ html }]) => {
        if (html) report({ path, html });
      });
      // Astro reports rendering errors itself.
      reported.catch(() => undefined);
      return (await reading).result;
    },
    teardown: async () => {
      await reported;
      await own.teardown?.();
    },
  };
}

function pathOf(request: Request, base: string): string {
  const root = base.replace(/\/$/u, '');
  return decodeURI(new URL(request.url).pathname).slice(root.length);
}

type RenderResult = Awaited<ReturnType<AstroPrerenderer['render']>>;

/** A body can be read only once, so the response is replaced by a copy. */
async function read(result: RenderResult): Promise<{ result: RenderResult; html?: Uint8Array }> {
  const rendered = result instanceof Response ? { response: result } : result;
  const { response } = rendered;
  if (!response.ok || !response.headers.get('content-type')?.startsWith('text/html')) return { result };
  const html = new Uint8Array(await response.arrayBuffer());
  return { result: { ...rendered, response: new Response(html, response) }, html };
}
