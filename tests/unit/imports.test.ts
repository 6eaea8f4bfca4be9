import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { planRestore, readFile } from '../../src/exchange/index.ts';
import { flawOf, SCHEMAS } from '../../src/exchange/schemas.ts';
import { finish, NOW } from '../../src/exchange/testing.ts';
import { BUNDLE_PARTS, emptyBundle } from '../../src/model/bundle.ts';

// Files of other programs, in their shape and with our words: recognised, nothing vanishes unsaid, and a damaged copy brings nothing that is not in it.

const read = (file: string | Uint8Array) => finish(readFile(typeof file === 'string' ? strToU8(file) : file, { now: NOW }));
const A = 'https://courrier.example/a';

interface File {
  readonly program: string;
  readonly file: string;
  /** Words | note | tags, a mark each. */
  readonly marks: readonly string[];
  readonly articles?: number;
  readonly tags?: readonly string[];
  readonly left?: string;
}
const FILES: readonly File[] = [
  {
    program: 'Hypothesis',
    file: `Creation Date,URL,Group,Annotation/Reply Type,Quote,Comment,Tags,Author,Page\r\n2024-05-01T08:00:00.000Z,${A},Public,Annotation,la paix d’abord,Une **note**,"paix,à voir",me,\r\n2024-05-01T08:00:00.000Z,${A},Public,Page note,,De la page,page,me,\r\n2024-05-01T08:00:00.000Z,${A},Public,Reply,la paix,Réponse,,you,\r\n`,
    marks: ['la paix d’abord|Une **note**|paix,à voir', `${A}|De la page|page`],
    left: 'Group, Author',
  },
  {
    program: 'Hypothesis',
    file: `Created at,Author,Page,URL,Group,Type,Quote/description,Comment,Tags\r\n2024-05-01 08:00,me,Un titre,${A},Public,Annotation,la paix d’abord,Une note,"paix,à voir"\r\n`,
    marks: ['la paix d’abord|Une note|paix,à voir'],
  },
  {
    program: 'Readwise',
    file: 'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\r\nla paix d’abord,"À Gao, la paix",Nana Tinkaré,,Ma note,yellow,"paix, à voir",order,12,2024-05-01 08:00:00+00:00,sahel\r\n',
    marks: ['la paix d’abord|Ma note|paix,à voir'],
    tags: ['sahel'],
    left: 'Amazon Book ID, Location Type, Location',
  },
  {
    program: 'Raindrop.io',
    file: `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\r\n1,À Gao,ma note,chapô,${A},Sahel,"paix, voir",2024-05-01T08:00:00.000Z,,"Highlight:la paix d’abord\nNote:une note\n\nHighlight:rien n’est joué",false\r\n`,
    marks: ['la paix d’abord|une note|', 'rien n’est joué||', 'À Gao|ma note|'],
    tags: ['paix', 'voir'],
  },
  {
    program: 'Instapaper',
    file: `URL,Title,Selection,Folder,Timestamp,Tags\r\n${A},À Gao,la paix d’abord,Unread,1714550400,[]\r\n`,
    marks: ['la paix d’abord||'],
  },
  { program: 'Pocket', file: `title,url,time_added,tags,status\r\nÀ Gao,${A},1714550400,paix|sahel,unread\r\n`, marks: [], tags: ['paix', 'sahel'] },
  {
    program: 'Diigo',
    file: `title,url,tags,description,comments,annotations,created_at\r\nÀ Gao,${A},paix sahel,,,"Highlight: la paix d’abord\nHighlight: rien n’est joué",2024-05-01 08:00:00\r\n`,
    marks: ['la paix d’abord||', 'rien n’est joué||'],
    tags: ['paix', 'sahel'],
  },
  {
    program: 'Zotero',
    file: `"Key","Item Type","Publication Year","Author","Title","Publication Title","Url","Abstract Note","Date","Notes","Manual Tags"\r\n"ABCD","newspaperArticle","2024","Tinkaré, Nana","À Gao","Le Courrier","${A}","Résumé","2024-03-01","<p>« la paix »</p>; <p>autre &amp; note</p>","paix; à voir"\r\n`,
    marks: ['À Gao|« la paix »|', 'À Gao|autre & note|'],
    tags: ['paix', 'à voir'],
    left: 'Key, Item Type, Abstract Note',
  },
  { program: 'Taguette', file: 'id,document,tag,content\r\n1,article.html,paix,la paix\r\n2,article.html,voir,la paix\r\n', marks: ['la paix||paix,voir'] },
  { program: 'QualCoder', file: 'Name,Coder,Coded,Id,Codename,Coded_Memo\r\narticle,me,la paix,1,paix,memo\r\n', marks: ['la paix|memo|paix'] },
  {
    program: 'Memex',
    file: JSON.stringify([
      {
        title: 'À Gao',
        url: 'courrier.example/a',
        fullUrl: A,
        createdWhen: 1714550400000,
        highlights: [{ body: 'la paix', comment: 'note', color: 'yellow' }],
      },
    ]),
    marks: ['la paix|note|'],
  },
  {
    program: 'Omnivore',
    file: JSON.stringify([
      { id: '1', slug: 'a', title: 'À Gao', author: 'Nana', url: A, state: 'Active', labels: ['paix'], highlights: [{ quote: 'la paix', annotation: 'note' }] },
    ]),
    marks: ['la paix|note|'],
    tags: ['paix'],
    left: 'state',
  },
  { program: 'Pocket', file: JSON.stringify([{ url: A, title: 'À Gao', highlights: [{ quote: 'la paix', created_at: 1714550400 }] }]), marks: ['la paix||'] },
  {
    program: 'Zotero (Better BibTeX)',
    file: JSON.stringify({
      config: { id: 'x' },
      items: [
        {
          itemType: 'newspaperArticle',
          title: 'À Gao',
          url: A,
          creators: [{ firstName: 'Nana', lastName: 'Tinkaré', creatorType: 'author' }],
          tags: [{ tag: 'paix' }],
          notes: ['<p>une note</p>'],
          attachments: [{ path: 'a.pdf', annotations: [{ annotationText: 'la paix', annotationComment: 'vu' }] }],
        },
      ],
    }),
    marks: ['la paix|vu|', 'À Gao|une note|'],
    tags: ['paix'],
  },
  {
    program: 'CSL-JSON',
    file: JSON.stringify([
      { id: 'x', type: 'article-newspaper', title: 'À Gao', URL: A, author: [{ family: 'Tinkaré', given: 'Nana' }], issued: { 'date-parts': [[2024, 3]] } },
    ]),
    marks: [],
  },
  {
    program: 'RIS',
    file: `TY  - NEWS\r\nTI  - À Gao\r\nAU  - Tinkaré, Nana\r\nDA  - 2024/03/01/\r\nUR  - ${A}\r\nKW  - paix\r\nN1  - <p>une note</p>\r\nER  - \r\n`,
    marks: ['À Gao|une note|'],
    tags: ['paix'],
  },
  {
    program: 'Kindle',
    file: '\ufeffÀ Gao (Tinkaré, Nana)\r\n- Your Highlight on page 5 | location 60-61 | Added on Monday, May 6, 2024 7:08:09 AM\r\n\r\nla paix\r\n==========\r\nÀ Gao (Tinkaré, Nana)\r\n- Your Note on page 5 | location 61 | Added on Monday, May 6, 2024 7:08:10 AM\r\n\r\nma note\r\n==========\r\n',
    marks: ['la paix||', 'la paix|ma note|'],
  },
  {
    program: 'Markdown',
    file: `---\ntitle: "\\u00c0 \\"Gao\\""\nsource: ${A}\nauthor:\n  - "[[Nana Tinkaré]]"\npublished: 2024-03-01\ntags:\n  - paix\n---\nDu texte ==marqué== ici.\n\n> la paix\n> d’abord\n`,
    marks: ['la paix d’abord||', 'marqué||'],
    tags: ['paix'],
  },
  {
    program: 'W3C Web Annotation',
    file: JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'Annotation',
      motivation: 'commenting',
      bodyValue: 'une note',
      target: {
        source: A,
        selector: {
          type: 'Choice',
          items: [
            { type: 'TextPositionSelector', start: 1, end: 8 },
            { type: 'TextQuoteSelector', exact: 'la paix' },
          ],
        },
      },
    }),
    marks: ['la paix|une note|'],
  },
  {
    program: 'Pocket',
    file: `<!DOCTYPE html><html><head><title>Pocket Export</title></head><body><h1>Unread</h1><ul><li><a href="${A}" time_added="1714550400" tags="paix,sahel">À Gao</a></li></ul></body></html>\n`,
    marks: [],
    tags: ['paix', 'sahel'],
  },
  {
    program: 'Netscape',
    file: `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<H1>Bookmarks</H1>\n<DL><p>\n<DT><H3 ADD_DATE="1">Sahel</H3>\n<DL><p>\n<DT><A HREF="${A}" ADD_DATE="1714550400" TAGS="paix">À Gao</A>\n<DD>ma note &amp; rien\n</DL><p>\n</DL><p>\n`,
    marks: ['À Gao|ma note & rien|'],
    tags: ['paix'],
  },
  {
    program: 'Kindle',
    file: '<html><body><div class="bookTitle">À Gao</div><div class="authors">Tinkaré, Nana</div><div class="noteHeading">Highlight(<span class="highlight_blue">blue</span>) - Page 5</div><div class="noteText">la paix</div><div class="noteHeading">Note - Page 5</div><div class="noteText">ma note</div></body></html>',
    marks: ['la paix||', 'la paix|ma note|'],
  },
  {
    program: 'Zotero',
    file: '# Annotations\n(06/05/2024)\n\n“la paix d’abord” ([Tinkaré, 2024, p. 1](zotero://select/library/items/AAAA)) ([pdf](zotero://open-pdf/library/items/BBBB?page=1)) à revoir\n',
    marks: ['la paix d’abord|à revoir|'],
  },
];

describe.each(FILES.map((file, index) => [`${index} ${file.program}`, file] as const))('%s', (_, { program, file, marks, articles = 1, tags = [], left }) => {
  const reading = read(file);
  it('is recognised, and brings what its own program shows', () => {
    expect(reading).toMatchObject({ sound: true, problems: [] });
    expect(reading.remarks?.[0]).toMatchObject({ key: 'import_from', values: [program] });
    expect(reading.bundle.annotations.map(({ words, note, tags }) => `${words}|${note}|${tags.join(',')}`)).toEqual(marks);
    expect(reading.bundle.articles).toHaveLength(articles);
    expect(reading.bundle.articles[0]!.tags).toEqual(tags);
    if (left) expect(reading.remarks).toContainEqual(expect.objectContaining({ key: 'import_columns_left', values: [left] }));
    for (const part of BUNDLE_PARTS) for (const record of reading.bundle[part]) expect(flawOf(SCHEMAS[part], record)).toBeNull();
  });
  it('adds nothing the second time', () => {
    const once = finish(planRestore(reading.bundle, emptyBundle(), 'merge', reading.told)).put;
    const again = read(file);
    const plan = finish(planRestore(again.bundle, once, 'merge', again.told));
    expect(BUNDLE_PARTS.map((part) => plan.put[part].length)).toEqual(BUNDLE_PARTS.map(() => 0));
  });
  it('cut anywhere, never throws, and what comes in is sound', () => {
    const bytes = strToU8(file);
    for (let share = 1; share < 12; share++) {
      const { bundle } = read(bytes.subarray(0, Math.floor((bytes.length * share) / 12)));
      for (const part of BUNDLE_PARTS) for (const record of bundle[part]) expect(flawOf(SCHEMAS[part], record)).toBeNull();
    }
  });
});

const zip = (files: Record<string, string>) => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

describe('zips of several files', () => {
  it('Omnivore: highlights find the page they are named after', () => {
    const reading = read(
      zip({
        'metadata_0_to_20.json': JSON.stringify([{ id: '1', slug: 'a-gao', title: 'À Gao', author: 'Nana', url: A, state: 'Active', labels: ['paix'] }]),
        'highlights/a-gao.md': '> la paix d’abord\n\n',
        'content/a-gao.html': '<html><body>La page.</body></html>',
      }),
    );
    expect(reading).toMatchObject({ sound: true, problems: [] });
    expect(reading.bundle.annotations).toMatchObject([{ words: 'la paix d’abord' }]);
    expect(reading.bundle.articles).toMatchObject([{ url: A, title: 'À Gao', author: 'Nana', tags: ['paix'] }]);
    expect(reading.remarks).toContainEqual(expect.objectContaining({ key: 'import_zip_read', values: ['2', '1'] }));
  });
  it('Pocket: a table of pages, and their passages', () => {
    const reading = read(
      zip({
        'part_000000.csv': `title,url,time_added,tags,status\r\nÀ Gao,${A},1714550400,paix,unread\r\n`,
        'annotations/part_000000.json': JSON.stringify([{ url: A, title: 'À Gao', highlights: [{ quote: 'la paix', created_at: 1714550400 }] }]),
      }),
    );
    expect(reading.bundle.articles).toMatchObject([{ url: A, tags: ['paix'] }]);
    expect(reading.bundle.annotations).toMatchObject([{ words: 'la paix' }]);
  });
  it('a damaged file in it is said, and a zip without notes is refused', () => {
    expect(read(zip({ 'a.csv': 'speaker,words,address,note\r\nAwa,"la paix\r\n', 'b.md': `---\nurl: ${A}\n---\n> la paix\n` }))).toMatchObject({
      sound: false,
      problems: [{ key: 'import_csv_quote' }],
    });
    expect(read(zip({ 'a.html': '<html></html>' }))).toMatchObject({ sound: false, problems: [{ key: 'import_is_zip' }] });
  });
});

it('front matter may write its characters as numbers', () => {
  const { file } = FILES.find(({ program }) => program === 'Markdown')!;
  expect(read(file).bundle.articles).toMatchObject([{ title: 'À "Gao"' }]);
});

describe('files refused by the name of what they are', () => {
  it.each([
    ['SQLite format 3\u0000…', 'import_is_database', []],
    ['<?xml version="1.0"?>\n<rdf:RDF xmlns:z="http://www.zotero.org/namespaces/export#">', 'import_is_other', ['Zotero RDF']],
    ['<?xml version="1.0"?><xml><records><record/></records></xml>', 'import_is_other', ['EndNote XML']],
    ['<?xml version="1.0"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0"/>', 'import_is_other', ['REFI-QDA (.qdc)']],
    ['%0 Newspaper Article\n%T À Gao\n', 'import_is_other', ['EndNote (.enw)']],
    [
      JSON.stringify({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection', total: 2, first: 'https://x.example/?page=0' }),
      'import_is_elsewhere',
      ['https://x.example/?page=0'],
    ],
  ])('%s', (file, key, values) => expect(read(file)).toMatchObject({ sound: false, problems: [{ key, values }], bundle: { articles: [] } }));
});

describe('what has no place here', () => {
  it('is named, and the file is none the worse', () =>
    expect(read('speaker,words,address\nAwa,Oui,courrier.example/a\nAwa,Non,\n')).toMatchObject({
      sound: true,
      problems: [{ key: 'import_no_address', line: 3 }],
      bundle: { quotes: [{ text: 'Oui', speakerName: 'Awa' }], articles: [{ url: A }] },
    }));
  it('a clipping keeps the time of its device, in French too', () =>
    expect(
      read(
        'À Gao\n- Votre surlignement sur la page 5 | emplacement 60 | Ajouté le lundi 6 mai 2024 17:08:09\n\nla paix\n==========\nÀ Gao\n- Your Highlight on page 5 | Added on Monday, May 6, 2024 7:08:09 PM\n\nrien\n==========\n',
      ).bundle.annotations.map(({ created }) => created),
    ).toEqual(['2024-05-06T17:08:09.000Z', '2024-05-06T19:08:09.000Z']));
});

const latin = (text: string, map: Readonly<Record<string, number>>) => Uint8Array.from([...text].map((letter) => map[letter] ?? letter.charCodeAt(0)));
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8])]);
const TABLE = `locuteur;propos;adresse;date;étiquettes\r\nAwa Balléré;La paix d’abord;${A};19/11/2024;paix; à voir\r\n`.replace(
  'paix; à voir',
  '"paix; à voir"',
);

describe('tables of French spreadsheets', () => {
  it.each([
    ['Windows-1252', latin(TABLE, { '’': 0x92 }), 'Windows-1252'],
    ['UTF-16', utf16(TABLE.replaceAll(';', '\t').replace('"paix\t à voir"', 'paix; à voir')), 'UTF-16'],
    ['sep=;', strToU8(`sep=;\r\n${TABLE}`), null],
    ['UTF-8 with a mark', strToU8(`\ufeff${TABLE}`), null],
  ])('%s', (_, bytes, encoding) => {
    const reading = read(bytes);
    expect(reading).toMatchObject({ sound: true, problems: [] });
    expect(reading.bundle.quotes).toMatchObject([{ speakerName: 'Awa Balléré', text: 'La paix d’abord', date: '2024-11-19', tags: ['paix', 'à voir'] }]);
    const told = reading.remarks?.find(({ key }) => key === 'import_encoding');
    expect(told?.values[0] ?? null).toBe(encoding);
  });
  it('Mac Roman is refused in words', () =>
    expect(read(latin(TABLE, { é: 0x8e, à: 0x88, '’': 0xd5 }))).toMatchObject({ sound: false, problems: [{ key: 'import_is_mac_roman' }] }));
});

describe('damaged copies', () => {
  it.each([
    ['a row cut off', `speaker,words,address,note\r\nAwa,la paix,${A},vu\r\nAwa,rien,${A}`, 'import_csv_short'],
    ['a row of a program cut off', FILES[0]!.file.slice(0, -12), 'import_csv_short'],
    ['an open mark', `speaker,words,address,note\r\nAwa,"la paix,${A},vu\r\n`, 'import_csv_quote'],
    ['RIS without its end', `TY  - NEWS\r\nTI  - À Gao\r\nUR  - ${A}\r\n`, 'import_truncated'],
    ['JSON cut off', FILES[10]!.file.slice(0, -9), 'import_not_json'],
    ['clippings cut off', FILES.find(({ program }) => program === 'Kindle')!.file.slice(0, -14), 'import_truncated'],
  ])('%s is said', (_, file, key) => {
    const reading = read(file);
    expect(reading.sound).toBe(false);
    expect(reading.problems.map((one) => one.key)).toContain(key);
  });
  it('UTF-8 with a wrong byte is damaged, not another encoding', () => {
    const bytes = strToU8(TABLE);
    bytes[bytes.lastIndexOf(0xc3)] = 0xff;
    expect(read(bytes)).toMatchObject({ sound: false, problems: [{ key: 'import_damaged' }], bundle: { quotes: [], articles: [] } });
  });
});

describe('tables of colleagues', () => {
  it.each([
    [`Citation;URL;Auteur;Journal;Titre;Date de publication;Mots-clés;Commentaire\r\nla paix;${A};Awa;Le Courrier;À Gao;01/03/2024;paix, à voir;note\r\n`],
    [`Quote,Link,Speaker,Source,Headline,Published,Tags,Notes\r\nla paix,${A},Awa,Le Courrier,À Gao,01/03/2024,"paix, à voir",note\r\n`],
    [
      `Verbatim\tLien\tLocuteur\tMédia\tTitre\tDate\tÉtiquettes\tNote\r\nla paix\tcourrier.example/a\tAwa\tLe Courrier\tÀ Gao\t01/03/2024\tpaix, à voir\tnote\r\n`,
    ],
  ])('%#', (file) =>
    expect(read(file).bundle).toMatchObject({
      articles: [{ url: A, title: 'À Gao', outlet: 'Le Courrier', date: '2024-03-01' }],
      quotes: [{ text: 'la paix', speakerName: 'Awa', note: 'note', tags: ['paix', 'à voir'] }],
    }),
  );
  it('names the columns that it leaves out', () =>
    expect(read(`Quote,URL,Humeur\r\nla paix,${A},gaie\r\n`).remarks).toContainEqual(
      expect.objectContaining({ key: 'import_columns_left', values: ['Humeur'] }),
    ));
});
