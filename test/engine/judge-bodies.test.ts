import { describe, expect, it } from 'vitest';
import { judgeMarked } from './judge-marked.ts';

const kinds = (...passages: string[]): string[] =>
  judgeMarked(...passages).map(({ kind, source }) => `${kind}: ${source}`);

describe('a body that speaks as one', () => {
  it.each([
    ['<The White House> {said} [it rained].', 'White House'],
    ['<The Dray campaign> {said} [it rained].', 'The Dray campaign'],
    ['<Norway> {said} [it rained].', 'Norway'],
    ['<US> {said} [it rained].', 'US'],
    ['<The Harbor Authority> {said} [it rained].', 'Harbor Authority'],
    ['<Halden Motors> {said} [it rained].', 'Halden Motors'],
    ['<Harlow police> {said} [it rained].', 'Harlow police'],
    ['<The finance ministry> {said} [it rained].', 'The finance ministry'],
    ['<The F.B.I.> {said} [it rained].', 'F.B.I.'],
  ])('%s is a named organisation', (passage, name) => {
    expect(judgeMarked(passage)).toMatchObject([{ kind: 'named-organization', source: name }]);
  });

  it.each([
    '<Companies> {said} [it rained].',
    '<Human rights groups> {said} [it rained].',
    '<A local charity> {said} [it rained].',
    '<Republicans> {said} [it rained].',
    '<Norwegians> {said} [it rained].',
    '<Authorities> {said} [it rained].',
  ])('%s is no one to look up', (passage) => {
    expect(judgeMarked(passage)).toMatchObject([{ kind: 'unnamed-group' }]);
  });

  it('is found again by “the company”, “the authority”, its initials and a short form', () => {
    expect(kinds('Halden Motors slid.', 'Its shares fell.', '\n<The company> {said} [it rained].')).toEqual([
      'named-organization: Halden Motors',
    ]);
    expect(
      kinds(
        'The Tidal Research Council met.',
        '\n<The council> {said} [it rained].',
        '<The TRC> {added} [that it snowed].',
      ),
    ).toEqual(['named-organization: Tidal Research Council', 'named-organization: Tidal Research Council']);
  });

  it('is not the union or the court where “the company” is meant', () => {
    expect(
      kinds(
        'Halden Motors slid.',
        'The union Metall & Salz met in the Harlow court.',
        '\n<The company> {said} [it rained].',
      ),
    ).toEqual(['named-organization: Halden Motors']);
  });

  it.each(['Doctors Without Borders', 'Friends of the Earth', 'Save the Children', 'Just Stop Oil', 'No 10'])(
    'is %s, though that reads like no name',
    (name) => {
      expect(kinds(`<${name}> {said} [it rained].`)).toEqual([`named-organization: ${name}`]);
    },
  );

  it('is the Joint Chiefs of Staff, and no doctors, friends or chiefs of somebody', () => {
    expect(kinds('They met.', '<The Joint Chiefs of Staff> {said} [it rained].')).toEqual([
      'named-organization: Joint Chiefs of Staff',
    ]);
    for (const people of ['Doctors at Harlow Hospital', 'Friends of the family', 'The chiefs of staff'])
      expect(kinds(`<${people}> {said} [it rained].`)[0]).toMatch(/^unnamed-group/u);
  });

  it('is not one that somebody who speaks of “the company” is from', () => {
    expect(kinds('Lena Brandt of Orchard Securities laughed.', '<The airline> {said} [it rained].')).toEqual([
      'named-organization: The airline',
    ]);
    expect(
      kinds(
        '<Lena Brandt of Orchard Securities> {said} [it rained].',
        '<The airline> {said} [it snowed].',
        '<The company> {added} [that it hailed].',
      ).slice(1),
    ).toEqual(['named-organization: The airline', 'named-organization: The airline']);
    expect(kinds('Maria Roe of Hillside Bakery laughed.', '<The company> {said} [it rained].')).toEqual([
      'named-organization: Hillside Bakery',
    ]);
    expect(
      kinds('Lena Brandt, chief executive of Orchard Foods, laughed.', '<The company> {said} [it rained].'),
    ).toEqual(['named-organization: Orchard Foods']);
  });

  it('is meant by its trade, and a person where a person has it', () => {
    expect(kinds('Golden Isle, the developer, met.', '\n<The developer> {said} [it rained].')).toEqual([
      'named-organization: Golden Isle',
    ]);
    expect(kinds('<The developer, Golden Isle>, {said} [it rained].')).toEqual(['named-organization: Golden Isle']);
    expect(kinds('<The plant’s operator> {said} [it rained].')).toEqual(['named-organization: The plant’s operator']);
    expect(kinds('<The regulator> {said} [it rained].')).toEqual(['named-organization: The regulator']);
    expect(kinds('Ann Lee, the producer, met.', '\n<The producer> {said} [it rained].')).toEqual([
      'named-person: Ann Lee',
    ]);
    expect(kinds('<A developer> {said} [it rained].')).toEqual(['unnamed-person: A developer']);
    expect(kinds('<The coast guard> {said} [it rained].')).toEqual(['named-organization: The coast guard']);
    expect(kinds('<A security guard> {said} [it rained].')).toEqual(['unnamed-person: A security guard']);
  });

  it('is meant by a headline without article', () => {
    expect(
      kinds(
        '<Rail firm> {apologises} [for rain]',
        '\nHarlow Railways, a rail firm, met.',
        'Harlow Railways ran late.',
      )[0],
    ).toBe('named-organization: Harlow Railways');
  });

  it('is the camp of somebody named, not any camp', () => {
    expect(kinds('Ann Dray ran.', '<Dray’s camp> {said} [it rained].')).toEqual(['named-organization: Dray’s camp']);
    expect(kinds('<Both camps> {said} [it rained].')).toEqual(['unnamed-group: Both camps']);
  });
});

describe('a document', () => {
  it.each([
    '<The poll> {shows} [a lead].',
    '{According to} <court records>, [it rained].',
    '<A study of 300 dealers> {found} [that it rained].',
    '<Exit polls> {showed} [a lead].',
    '<The logbooks> {show} [that it rained].',
  ])('%s is a source that can be looked up', (passage) => {
    expect(judgeMarked(passage)).toMatchObject([{ kind: 'document' }]);
  });

  it('is taken up again by its noun and by “it”', () => {
    const judged = judgeMarked(
      '<A report by the county> {found} [cracks].',
      '<The report> {put} [the cost at a million].',
      '<It> {warned} [of water].',
    );
    expect(judged.map(({ source }) => source)).toEqual([
      'A report by the county',
      'A report by the county',
      'A report by the county',
    ]);
  });

  it('gives way to whoever sent it', () => {
    expect(kinds('{In} <a statement from Halden Motors>, [it rained].')).toEqual(['named-organization: Halden Motors']);
    expect(kinds('<Emails reviewed by Market Lantern> {suggest} [that it rained].')).toEqual([
      'document: Emails reviewed by Market Lantern',
    ]);
  });
});

describe('an outlet', () => {
  it.each([
    ['<The New York Times> {reported} [that it rained].', 'New York Times'],
    ['<The Harlow Gazette> {reported} [that it rained].', 'Harlow Gazette'],
    ['{According to} <Reuters>, [it rained].', 'Reuters'],
  ])('%s is cited for its reporting', (passage, name) => {
    expect(judgeMarked(passage)).toMatchObject([{ kind: 'media', source: name, because: 'outlet', via: null }]);
  });

  it('counts as the source of its reporter, its article and state media', () => {
    expect(judgeMarked('<The Harlow Gazette’s Dana Roe> {wrote} [that it rained].')).toMatchObject([
      { kind: 'media', source: 'Dana Roe' },
    ]);
    expect(kinds('<The Harlow Gazette> {reported} [that it rained].', '<The newspaper> {said} [it snowed].')).toEqual([
      'media: Harlow Gazette',
      'media: Harlow Gazette',
    ]);
    expect(judgeMarked('<State television> {said} [it rained].')).toMatchObject([{ kind: 'media' }]);
    expect(judgeMarked('<French radio> {reported} [that it rained].')).toMatchObject([{ kind: 'media' }]);
  });

  it('is the via of what somebody told it', () => {
    expect(judgeMarked('<Ann Roe> {told} Reuters [that it rained].')).toMatchObject([
      { source: 'Ann Roe', via: 'Reuters' },
    ]);
    expect(judgeMarked('<Ann Roe> {told} Radio Estuary [that it rained].')).toMatchObject([{ via: 'Radio Estuary' }]);
    expect(judgeMarked('<Ann Roe> {told} the Gazette [that it rained].')).toMatchObject([{ via: 'the Gazette' }]);
    expect(judgeMarked('<Ann Roe> {told} the Cardinal [that it rained].')).toMatchObject([{ via: null }]);
    expect(judgeMarked('[“It rained,”] <Ann Roe> {said} in an interview with CNN.')).toMatchObject([{ via: 'CNN' }]);
    expect(
      judgeMarked('[It rained], {according to} <two people>, as the Commerce Sheet first reported.'),
    ).toMatchObject([{ via: 'the Commerce Sheet' }]);
    expect(judgeMarked('<Emails reviewed by Market Lantern> {suggest} [that it rained].')).toMatchObject([
      { via: 'Market Lantern' },
    ]);
  });

  it('stays the via while somebody goes on, and for one who speaks elsewhere no longer', () => {
    const vias = (...passages: string[]): (string | null)[] => judgeMarked(...passages).map(({ via }) => via);
    expect(vias('<Ann Roe> {told} Reuters [that it rained].', '<She> {added} [that it snowed].')).toEqual([
      'Reuters',
      'Reuters',
    ]);
    expect(
      vias('<Ann Roe> {told} Reuters [that it rained].', '<She> {told} reporters in Harlow [that it snowed].'),
    ).toEqual(['Reuters', null]);
    expect(
      vias(
        '<Ann Roe> {told} Reuters [that it rained].',
        'A bus came.\n',
        '\nIt left.\n',
        '\n<She> {added} [that it snowed].',
      ),
    ).toEqual(['Reuters', null]);
  });

  it('is the via of one of those who told it, and of what was leaked to it', () => {
    expect(
      judgeMarked('<Two officials> {told} Reuters [that it rained].', '<One of them> {said} [it would snow].'),
    ).toMatchObject([{ via: 'Reuters' }, { via: 'Reuters' }]);
    expect(judgeMarked('<Minutes leaked to the Meridian News Agency> {show} [that it rained].')).toMatchObject([
      { via: 'the Meridian News Agency' },
    ]);
  });

  it('is a via by its description and where it quotes the source', () => {
    expect(judgeMarked('<Ann Roe> {told} Norwegian radio [that it rained].')).toMatchObject([
      { via: 'Norwegian radio' },
    ]);
    expect(judgeMarked('The Harlow Gazette, {quoting} <two people>, said [it rained].')).toMatchObject([
      { via: 'The Harlow Gazette' },
    ]);
    expect(
      judgeMarked('The Harlow Gazette met Ann Roe.', '<She> {told} the newspaper [that it rained].'),
    ).toMatchObject([{ via: 'The Harlow Gazette' }]);
  });

  it('is no via where somebody told reporters, a court or a person', () => {
    expect(judgeMarked('<Ann Roe> {told} reporters [that it rained].')).toMatchObject([{ via: null }]);
    expect(judgeMarked('<Ann Roe> {told} the court [that it rained].')).toMatchObject([{ via: null }]);
    expect(judgeMarked('<Ann Roe> {told} Mr. Dray [that it rained].', 'Paul Dray left.')).toMatchObject([
      { via: null },
    ]);
  });
});

describe('the name of a body', () => {
  it('is not that of what it makes or of its branch', () => {
    expect(kinds('Lumora’s shares fell.', '\n<Lumora> {called} [the Lumora Vision Pro a gift].')).toEqual([
      'named-organization: Lumora',
    ]);
    expect(kinds('At HLD Harlow the doors were shut.', '\n<HLD> {said} [it rained].')).toEqual([
      'named-organization: HLD',
    ]);
    expect(kinds('Halden Steel is shut.', '\n<Halden> {said} [it rained].')).toEqual([
      'named-organization: Halden Steel',
    ]);
  });

  it('is meant by “the carmaker” where it began the sentence before', () => {
    expect(
      kinds(
        'Brask Motors sells vans.',
        '\nTorvik Motors grew, as Brask Motors did in the year before.',
        '<The Norwegian carmaker> {says} [it is quiet].',
      ),
    ).toEqual(['named-organization: Torvik Motors']);
  });

  it('is no document’s: “a large body of studies”', () => {
    expect(kinds('<A large body of recent studies> {has pointed out} [that rain is wet].')).toEqual([
      'document: A large body of recent studies',
    ]);
  });
});
