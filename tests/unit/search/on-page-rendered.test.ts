import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { onPageRendered, type RenderedPage } from '../../../src/search/build/on-page-rendered.ts';

type Options = Parameters<AstroPrerenderer['render']>[1];

const options = {} as Options;
const page = (words: string, type = 'text/html') =>
  new Response(words, { headers: { 'content-type': type } });

/** A way of rendering that takes each answer from `answers`, by path. */
function rendering(answers: Record<string, () => Promise<Response>>, base = '/tinh/') {
  const reported: RenderedPage[] = [];
  const own: AstroPrerenderer = {
    name: 'own',
    getStaticPaths: () => Promise.resolve([]),
    render: async (request) => ({
      response: await (answers[new URL(request.url).pathname]?.() ?? Promise.reject(new Error('hỏng'))),
    }),
  };
  const heard = onPageRendered(own, base, (one) => reported.push(one));
  const ask = async (path: string) => {
    const result = await heard.render(new Request(`http://localhost${path}`), options);
    return result instanceof Response ? result : result.response;
  };
  const reportedPages = () => reported.map(({ path, html }) => `${path} ${new TextDecoder().decode(html)}`);
  return { ask, heard, toldSo: reportedPages };
}

test.each(['/tinh/', '/tinh'])(
  'below %s a page is told by its address from the root, and rendered as it was',
  async (base) => {
    const { ask, heard, toldSo } = rendering(
      { '/tinh/ke-hoach/': () => Promise.resolve(page('Kế hoạch')) },
      base,
    );
    const response = await ask('/tinh/ke-hoach/');
    expect(await response.text()).toBe('Kế hoạch');
    expect(response.headers.get('content-type')).toBe('text/html');
    await heard.teardown?.();
    expect(toldSo()).toEqual(['/ke-hoach/ Kế hoạch']);
  },
);

test('reports pages in the order their rendering began, whichever finishes first', async () => {
  const first = Promise.withResolvers<undefined>();
  const { ask, heard, toldSo } = rendering({
    '/tinh/a/': async () => {
      await first.promise;
      return page('a');
    },
    '/tinh/b/': () => Promise.resolve(page('b')),
  });
  const slow = ask('/tinh/a/');
  await ask('/tinh/b/');
  expect(toldSo()).toEqual([]);
  first.resolve(undefined);
  await slow;
  await heard.teardown?.();
  expect(toldSo()).toEqual(['/a/ a', '/b/ b']);
});

test('ignores non-HTML responses and pages that were not found', async () => {
  const { ask, heard, toldSo } = rendering({
    '/tinh/so.csv': () => Promise.resolve(page('a,b', 'text/csv')),
    '/tinh/khong-co/': () => Promise.resolve(new Response('Không có', { status: 404 })),
  });
  expect(await (await ask('/tinh/so.csv')).text()).toBe('a,b');
  expect((await ask('/tinh/khong-co/')).status).toBe(404);
  await heard.teardown?.();
  expect(toldSo()).toEqual([]);
});

test('a page that cannot be rendered fails as without the wrapper', async () => {
  const { ask } = rendering({});
  await expect(ask('/tinh/x/')).rejects.toThrow('hỏng');
});
