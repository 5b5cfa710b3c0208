import { describe, expect, it } from 'vitest';
import { judgeMarked } from './judge-marked.ts';

const names = (...passages: string[]): (string | null)[] => judgeMarked(...passages).map(({ source }) => source);

describe('a named person', () => {
  it('is called by the fullest name the article gives, without titles', () => {
    expect(names('<Mr. Vance> {said} [it rained].', 'Later Orla J. Vance left.')).toEqual(['Orla J. Vance']);
    expect(names('<Gov. Marta de la Cruz> {said} [it rained].', '\n[It rained], <de la Cruz> {said}.')).toEqual([
      'Marta de la Cruz',
      'Marta de la Cruz',
    ]);
    expect(names('<Deputy Prime Minister Tobias Renfrew-Hale> {said} [it rained].')).toEqual(['Tobias Renfrew-Hale']);
    expect(names('<Robert “Bob” Tanner Jr.> {said} [it rained].')).toEqual(['Robert Tanner Jr.']);
    expect(names('<@harlow_watch> {wrote} [that it rained].')).toEqual(['@harlow_watch']);
  });

  it('is one by titles that are joined, or that end in the name', () => {
    expect(names('<Harlow co-founder and chief executive Ida Moss> {said} [it rained].')).toEqual(['Ida Moss']);
    expect(names('<Another diplomat, former envoy to Utah Ida Moss>, {said} [it rained].')).toEqual(['Ida Moss']);
    expect(names('<Moss and his wife> {said} [it rained].', 'Moss left.')).toEqual(['Moss and his wife']);
  });

  it('is found by the last name, and the right one of two by the title', () => {
    expect(
      names('Paul Brandt met Ruth Brandt.', '\n<Mrs. Brandt> {said} [it rained].', '<Mr. Brandt> {denied} [it].'),
    ).toEqual(['Ruth Brandt', 'Paul Brandt']);
  });

  it('is found by a title that stood before the name', () => {
    expect(names('Prime Minister Edda Norling left.', '\n<The prime minister> {denied} [that she was ill].')).toEqual([
      'Edda Norling',
    ]);
    expect(
      names('Sen. Paul Dray of Ohio left.', 'Sen. Ann Wick of Utah stayed.', '<The Utah senator> {said} [it rained].'),
    ).toEqual(['Ann Wick']);
  });

  it('is “he” as a journalist only right after being cited', () => {
    const mayor = '<Mayor Tom Ashe> {told} Paul Brandt, a reporter for the Harlow Post, [that it rained].';
    expect(names(mayor, '\n[It hailed], <he> {said}.')).toEqual(['Tom Ashe', 'Tom Ashe']);
    const cited = '\n[Rain passes], {said} <Paul Brandt, a columnist for the Harlow Post>.';
    expect(names('[It rained], {said} <Mayor Tom Ashe>.', cited, '\n[Hail does not], <he> {wrote}.')).toEqual([
      'Tom Ashe',
      'Paul Brandt',
      'Paul Brandt',
    ]);
  });

  it('is found by a description that stood beside the name', () => {
    expect(names('Joe Tarn, the mayor of Harlow, left.', '\n<The mayor> {said} [it rained].')).toEqual(['Joe Tarn']);
    expect(
      names('Ida Moss, 34, a mother of three, lives there.', '\n[It rained], {said} <the mother of three>.'),
    ).toEqual(['Ida Moss']);
    expect(names('Ida Moss, 34, lives there.', '\n[It rained], {said} <the 34-year-old>.')).toEqual(['Ida Moss']);
  });

  it('is found by the noun that stands before a comma and the name, past what belongs to the noun', () => {
    expect(
      names('<A spokesman for the party, Ivan Reed>, {said} [it rained].', '<The spokesman> {said} [it snowed].'),
    ).toEqual(['Ivan Reed', 'Ivan Reed']);
    expect(
      names('[It rained], {said} <a nurse at Harlow Clinic, Fay Moss>.', '<The nurse> {said} [it snowed].'),
    ).toEqual(['Fay Moss', 'Fay Moss']);
    expect(
      names('<A lawyer for the victim, Ada Linn>, {said} [it rained].', '<The victim> {said} [it snowed].'),
    ).toEqual(['Ada Linn', 'The victim']);
    expect(names('[A nurse at the clinic had left], <Fay Moss> {said}.', '<The nurse> {said} [it snowed].')).toEqual([
      'Fay Moss',
      'A nurse at the clinic',
    ]);
    expect(names('[It was a nurse at the clinic], <Fay Moss> {said}.', '<The nurse> {said} [it snowed].')).toEqual([
      'Fay Moss',
      'a nurse at the clinic',
    ]);
  });

  it('is found where the name comes after the first quotation', () => {
    const judged = judgeMarked(
      '[The bridge is safe], <a harbor engineer> {said}.',
      '\nThe engineer, Lise Arno, has built four bridges.',
    );
    expect(judged).toMatchObject([
      { source: 'Lise Arno', kind: 'named-person', because: 'name-elsewhere', becauseOf: 'Lise Arno' },
    ]);
  });

  it('is “the Norwegian” who stands for Norway, not who is sent there', () => {
    expect(
      names('<Norway coach Stian Berg> {said} [it rained].', 'Ann Roe left.', '<The Norwegian> {said} [it snowed].'),
    ).toEqual(['Stian Berg', 'Stian Berg']);
    expect(names('Lars Ek, the Sweden captain, came.', 'Ann Roe left.', '[It rained], <the Swede> {said}.')).toEqual([
      'Lars Ek',
    ]);
    expect(
      names(
        'Paul Dray, the ambassador to Norway, came.',
        'Norway coach Stian Berg left.',
        '<The Norwegian> {said} [it rained].',
      ),
    ).toEqual(['Stian Berg']);
    expect(names('Paul Dray, the ambassador to Norway, came.', '<A Norwegian> {said} [it rained].')).toEqual([
      'A Norwegian',
    ]);
  });

  it('is found where the next use of the noun gives the name', () => {
    expect(
      names(
        '<A spokeswoman for the mayor> {said} [it rained].',
        '\n<The spokeswoman, Lena Adeyemi>, {added} [that it snowed].',
      ),
    ).toEqual(['Lena Adeyemi', 'Lena Adeyemi']);
    expect(
      names('Mr. Dray left, <his lawyer> {said}.', '<The lawyer, Ms. Petra Novak>, {said} [it rained].').at(-2),
    ).toBe('Petra Novak');
    expect(
      names(
        '<A doctor> {said} [it rained].',
        'A second doctor came in.',
        '<The doctor, Lena Adeyemi>, {said} [it snowed].',
      ),
    ).toEqual(['A doctor', 'Lena Adeyemi']);
    expect(names('<A doctor> {said} [it rained].', '\n[It snowed on the doctor], <Lena Adeyemi> {said}.')).toEqual([
      'A doctor',
      'Lena Adeyemi',
    ]);
  });

  it('is named by an apposition on either side', () => {
    expect(names('<A spokesman, Jim Lorne>, {said} [it rained].')).toEqual(['Jim Lorne']);
    expect(names('<The company’s chief executive, Jo Lind>, {said} [it rained].')).toEqual(['Jo Lind']);
    expect(names('<Ron Dassel, a close adviser to the governor>, {said} [it rained].')).toEqual(['Ron Dassel']);
    expect(names('[It rained], {said} <Ann Roe, director of the Tidal Trust>.')).toEqual(['Ann Roe']);
  });

  it('is not the person who owns or employs the source', () => {
    expect(judgeMarked('<A spokesman for Jim Lorne> {said} [it rained].')).toMatchObject([
      { kind: 'unnamed-person', source: 'A spokesman for Jim Lorne' },
    ]);
    expect(judgeMarked('<Ann Roe’s lawyer> {said} [it rained].')).toMatchObject([{ kind: 'unnamed-person' }]);
    expect(judgeMarked('<Lorne aides> {said} [it rained].')).toMatchObject([
      { kind: 'unnamed-group', source: 'Lorne aides' },
    ]);
    expect(judgeMarked('<Acme spokeswoman Jane Dole> {said} [it rained].')).toMatchObject([
      { kind: 'named-person', source: 'Jane Dole' },
    ]);
  });

  it('stands for all where it is joined with others', () => {
    expect(judgeMarked('Ann Roe came.', '\n<Roe and her aides> {said} [it rained].')).toMatchObject([
      { kind: 'named-person', source: 'Ann Roe and her aides' },
    ]);
    expect(judgeMarked('Ann Roe came.', '\n<Aides and Ms. Roe> {said} [it rained].')).toMatchObject([
      { kind: 'named-person', source: 'Aides and Ann Roe' },
    ]);
    expect(judgeMarked('<Federal and state officials> {said} [it rained].')).toMatchObject([{ kind: 'unnamed-group' }]);
  });
});

describe('a pronoun', () => {
  it('stands for the person of its gender who was spoken of last', () => {
    expect(names('Ann Roe met Paul Dray.', '[“It rained,”] <she> {said}.', '[“It snowed,”] <he> {said}.')).toEqual([
      'Ann Roe',
      'Paul Dray',
    ]);
  });

  it('never stands for a body or a place', () => {
    expect(names('Paul Dray runs Halden Motors.', 'Halden Motors is in Norway.', '<He> {said} [it rained].')).toEqual([
      'Paul Dray',
    ]);
  });

  it('goes on with the speaker before', () => {
    expect(names('<Paul Dray> {said} [that Tom Wick had left].', '<He> {added} [that it rained].')).toEqual([
      'Paul Dray',
      'Paul Dray',
    ]);
  });

  it('stands for someone without a name where the sentence before speaks of one', () => {
    expect(
      judgeMarked('Paul Dray won.', 'One fan had left early.', '[“I heard it outside,”] <he> {said}.'),
    ).toMatchObject([{ source: 'One fan', kind: 'unnamed-person' }]);
  });

  it('stands for whom its own sentence leads to, and not for a companion named on the way', () => {
    expect(
      names('<Paul Dray> {said} [it rained].', 'Asked whether he would go, Mr. Wick laughed.', '[“No,”] <he> {said}.'),
    ).toEqual(['Paul Dray', 'Wick']);
    expect(
      names(
        '<Paul Dray> {said} [it rained].',
        'Citing his lawyer, Tom Wick, Ray Dunn laughed.',
        '[“It snowed,”] <he> {said}.',
      ),
    ).toEqual(['Paul Dray', 'Ray Dunn']);
    expect(
      names(
        '<Paul Dray> {said} [it rained].',
        'According to his spokesman in Dallas, Mark Roe, <he> {added} [that it snowed].',
      ),
    ).toEqual(['Paul Dray', 'Paul Dray']);
  });

  it('“it” is the body or document, “they” the group that spoke', () => {
    expect(names('<Halden Motors> {said} [it would close a plant].', '<It> {forecast} [a loss].')).toEqual([
      'Halden Motors',
      'Halden Motors',
    ]);
    const judged = judgeMarked('<Four officials> {said} [it rained].', '<They> {added} [that it snowed].');
    expect(judged.map(({ id }) => id)).toEqual([0, 0]);
  });

  it('“who” is whoever stands before it, past the place they come from', () => {
    expect(names('Ann Roe of Harlow, <who> {said} [it rained], left.')).toEqual(['Ann Roe']);
    expect(judgeMarked('Ann Roe met a guard <who> {said} [it rained].')).toMatchObject([
      { kind: 'unnamed-person', source: 'a guard' },
    ]);
  });

  it('“I” within a quotation is the speaker, “we” and “you” outside the article’s own voice', () => {
    expect(judgeMarked('<We> {know} [that it rained].')).toMatchObject([{ kind: 'author', because: 'own-voice' }]);
  });
});

describe('whom a pronoun or a description stands for', () => {
  it('is a person and no thing: “he” after a handle and “Velonyl”', () => {
    expect(
      names(
        '\n<GreyHeron>, a user of the forum, {told} me [it rained].',
        '\nGreyHeron tested tablets cut with Velonyl.',
        '\n<He> {said} [they were bad].',
      ),
    ).toEqual(['GreyHeron', 'GreyHeron']);
  });

  it('is the name beside it: “an X who” in the sentence that names her, a description behind the name or “is”', () => {
    expect(
      names(
        'Edda Norling, the Norwegian prime minister, left.',
        '\nThe victory of Edda Norling keeps in office a prime minister <who> {has said} [it rained].',
      ),
    ).toEqual(['Edda Norling']);
    expect(names('Norway, <one of the loudest critics of the plan>, {has said} [it rained].')).toEqual(['Norway']);
    expect(names('Norway is <one of the loudest critics of the plan> and {has said} [it rained].')).toEqual(['Norway']);
  });

  it('is whoever is named further on by another noun for the same trade', () => {
    expect(
      names(
        '[It rained], {according to} <a programmer who has read the code>.',
        '\n<The Harlow-based developer Amir Asker> {wrote} [that it was a flaw].',
      ),
    ).toEqual(['Amir Asker', 'Amir Asker']);
  });

  it('is the one before a time or a verb that the mention holds', () => {
    expect(names('Ann Lee left.', '\n<Lee this week> {said} [it rained].')).toEqual(['Ann Lee']);
    expect(names('<House Speaker Ann Lee spoke before lawmakers>, {defending} [the budget].')).toEqual(['Ann Lee']);
    expect(names('{According to} <a survey published this week>, [it rained].')).toEqual([
      'a survey published this week',
    ]);
  });

  it('is nobody where somebody is only accused: “his alleged role”', () => {
    expect(names('Jon Tarn left.', '\n<His> {alleged} [role in the leak] is under review.')).toEqual([null]);
    expect(names('Jon Tarn left.', '\n<He> {alleged} [that it rained].')).toEqual(['Jon Tarn']);
  });

  it('is the subject of the last clause where the mention holds the end of another', () => {
    expect(names('Ann Lee and Tom Roe wrote it.', '\nIn <their report they> {said} [it rained].')).toEqual([
      'Ann Lee and Tom Roe',
    ]);
    expect(names('It changed <the vetting of buyers The S.E.C.> {said} [it rained].')).toEqual(['S.E.C.']);
    expect(names('<A report in The Harlow Gazette> {said} [it rained].')).toEqual(['Harlow Gazette']);
  });

  it('is no person where “one” is what reads so', () => {
    expect(judgeMarked('Forty signs hung there.', '[“New prices,”] {reads} <one>.')).toMatchObject([
      { kind: 'document' },
    ]);
  });
});
