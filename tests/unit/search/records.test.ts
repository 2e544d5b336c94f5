/** What of a page can be found: its own words, part by part, and what it says of itself. */
import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../../src/search/build/records.ts';

const KIND = '<meta name="tim-kiem:loai" content="Nguồn">';
const page = (main: string, head = KIND) =>
  recordsOf(
    `<!doctype html><html><head>${head}</head><body><nav>menu</nav><main>${main}</main>foot</body>`,
    '/a/',
  );
/** A page's own words, without its kind. */
const words = (main: string) => page(main)[0]?.text.replace(/(?: · )?Nguồn$/u, '');

describe('a page', () => {
  test('is found by its title, its text, its description and its kind', () => {
    const head = `${KIND}<meta name="description" content="Nói về &amp; A">`;
    expect(page('<h1>Tên <em>trang</em></h1><p>Chữ.</p>', head)).toEqual([
      { url: '/a/', title: 'Tên trang', text: 'Chữ. · Nói về & A · Nguồn', facts: { loai: ['Nguồn'] } },
    ]);
  });

  describe('whose head has a name and a code for it', () => {
    const head = `${KIND}<meta name="tim-kiem:ten" content="Kiểm tra"><meta name="tim-kiem:ma" content="III.1.5">`;
    const called = (main: string) => page(main, head).map((row) => ({ ...row, facts: undefined }));

    test('is called so, the code behind', () => {
      expect(called('<h1>Kiểm tra</h1><p>Câu.</p>')).toEqual([
        { url: '/a/', title: 'Kiểm tra · III.1.5', code: 'III.1.5', text: 'Câu. · Nguồn' },
      ]);
    });

    test('is still found by the words of an h1 that says else', () => {
      expect(called('<h1>Tăng cường kiểm tra</h1><p>Câu.</p>')[0]?.text).toBe(
        'Tăng cường kiểm tra · Câu. · Nguồn',
      );
    });

    test('gives the name to its parts, the code to itself alone', () => {
      const [, part] = called('<h1>Kiểm tra</h1><p id="b" data-search-part="Phần">Chữ.</p>');
      expect(part).toEqual({ url: '/a/#b', title: 'Phần · Kiểm tra', code: undefined, text: 'Chữ.' });
    });
  });

  test('is not found twice by a sentence it says of itself and has', () => {
    const head = `${KIND}<meta name="description" content="Sở phải kiểm tra. Chưa thấy kết quả.">`;
    expect(page('<h1>A</h1><p>Sở phải kiểm tra.</p>', head)[0]?.text).toBe(
      'Sở phải kiểm tra. · Chưa thấy kết quả. · Nguồn',
    );
  });

  test('has nothing of the signs that keep a line together', () => {
    expect(words('<p>5\u2060–\u206010</p>')).toBe('5–10');
  });

  test('that does not say what it is is not found at all', () => {
    expect(page('<h1>A</h1><p>b</p>', '')).toEqual([]);
    expect(page('<h1>A</h1><p>b</p>', '<meta name="loai" content="Nguồn">')).toEqual([]);
  });

  test('says its facts in any number, and only those that are known', () => {
    const head = `${KIND}<meta name="tim-kiem:nam" content="2024"><meta name="tim-kiem:nam" content="2025"><meta name="tim-kiem:khac" content="x">`;
    expect(page('<p>b</p>', head)[0]?.facts).toEqual({ loai: ['Nguồn'], nam: ['2024', '2025'] });
  });

  test('is not found by the text around its main element', () => {
    expect(words('<p>b</p>')).toBe('b');
  });

  test.each([
    '<script>x</script>',
    '<style>x</style>',
    '<svg><title>x</title><path d="M0 0"/><text>x</text></svg>',
    '<nav><ul><li>x</ul></nav>',
    '<select><option>x<option>y</select>',
    '<div data-search-skip>x<div>y</div><br>z</div>',
    '<template>x</template>',
    '<!-- x -->',
  ])('is not found by %s', (silent) => {
    expect(words(`<p>a</p>${silent}<p>b</p>`)).toBe('a · b');
  });
});

describe('its text', () => {
  test('runs on through inline elements and entities', () => {
    expect(words('<p>s<b>ở</b> hữu&nbsp;<a href="#">trí tuệ</a>, R&amp;D &lt;b&gt; &#x111;</p>')).toBe(
      'sở hữu trí tuệ, R&D <b> đ',
    );
  });

  test('is broken between blocks and cells, and by a space at a line break', () => {
    expect(words('<div>a</div>b<table><tr><td>c</td><td>d</td></tr></table>e<br>f<hr>g')).toBe(
      'a · b · c · d · e f g',
    );
  });

  test('of malformed HTML is still all there, and nothing after the main part', () => {
    expect(words('<p>a<p>b<ul><li>c<li>d</ul></b></p>e<img src=x>f</br>g</div>h')).toBe(
      'a · b · c · d · e f gh',
    );
    expect(recordsOf(`${KIND}<main><div><p>a`, '/a/')[0]?.text).toBe('a · Nguồn');
  });
});

describe('a marked part with an id', () => {
  const main = `<h1>Trang</h1>a<section id="p" data-search-part="Phần"><h2>H</h2>b
    <ol><li id="q" data-search-part="Trong">c<br></li></ol>d</section>e`;

  test('is a separate record, with the page in its title and its facts', () => {
    expect(page(main).map(({ url, title, text }) => [url, title, text])).toEqual([
      ['/a/', 'Trang', 'a · e · Nguồn'],
      ['/a/#p', 'Phần · Trang', 'H · b · d'],
      ['/a/#q', 'Trong · Trang', 'c'],
    ]);
    expect(page(main)[2]?.facts).toEqual({ loai: ['Nguồn'] });
  });

  test('without an id belongs to the page: a result could not lead to it', () => {
    expect(page('a<div data-search-part="x">b</div>').map(({ text }) => text)).toEqual(['a · b · Nguồn']);
  });

  test('that is skipped leaves nothing of its text', () => {
    const records = page('a<div data-search-skip><p id="p" data-search-part="x">b</p></div>c');
    expect(records.map(({ text }) => text).join()).not.toContain('b');
  });
});

describe('a text with sections', () => {
  const main = `<h1>Bài</h1>đầu<div data-search-sections>mở<h2 id="m">Một</h2><p>b</p><h3>nhỏ</h3><h2 id="h">Hai</h2>c</div>cuối<h2 id="n">Ngoài</h2>`;

  test('has one record from each heading to the next, the rest is the page’s', () => {
    expect(page(main).map(({ url, title, text }) => [url, title, text])).toEqual([
      ['/a/', 'Bài', 'đầu · mở · cuối · Ngoài · Nguồn'],
      ['/a/#m', 'Một · Bài', 'b · nhỏ'],
      ['/a/#h', 'Hai · Bài', 'c'],
    ]);
  });
});
