import { expect, test } from 'vitest';
import type { LanguageCode } from '../../src/languages/language.ts';
import { reported } from '../support/reported.ts';

/** Each meeting as `status names @ place`, each visit as `status names → country`, each agreement as `status parties`. */
const told = (language: LanguageCode, text: string) =>
  reported(language, text).flatMap(({ kind, status, participants, country, place, parties }) => {
    const names = participants.map(({ name }) => name).join(', ');
    if (kind === 'meeting') return [`${status} ${names}${place ? ` @ ${place}` : ''}`];
    if (kind === 'visit') return [`${status} ${names} → ${country}`];
    return kind === 'agreement' ? [`${status} ${parties.join(', ')}`] : [];
  });

const both = 'held Ada Testova, Omar Muster';
const three = 'held Ada Testova, Omar Muster, Carl Proefman';

test.each<readonly [LanguageCode, string, readonly string[]]>([
  // Whose office it is takes no part itself.
  ['en', "President Ada Testova met with NATO's Secretary General Omar Muster.", [both]],
  ['en', 'President Ada Testova met the Alliance’s Secretary General Omar Muster.', [both]],
  ['en', 'President Ada Testova met with U.N. Secretary General Omar Muster.', [both]],
  ['en', 'A visit by U.N. envoy Omar Muster to Beirut began on Monday.', ['held Omar Muster → LB']],
  [
    'en',
    'President Ada Testova met with Commission President Omar Muster and the EU’s High Representative Carl Proefman.',
    [three],
  ],
  // Portfolios of the Union and of envoys.
  ['en', 'Minister Ada Testova met Commissioner for Neighbourhood and Enlargement Omar Muster.', [both]],
  [
    'en',
    'Special Envoy for Compact Negotiations Omar Muster praised Kenya and Minister Ada Testova praised Palau.',
    [],
  ],
  // Two offices without articles are one person's; with an article or a form of address of its own the second is not.
  ['en', 'General Secretary and President of Laos Omar Muster arrived in Hanoi.', ['held Omar Muster → VN']],
  [
    'en',
    'Minister Ada Testova met First Deputy Minister of Defence and Chief of General Staff of Azerbaijan Colonel General Omar Muster.',
    [both],
  ],
  [
    'en',
    'Minister Ada Testova met the Foreign Minister and the President of Laos Omar Muster.',
    ['held Ada Testova, Foreign Minister, Omar Muster'],
  ],
  [
    'en',
    'Minister Ada Testova met Kenya’s minister of justice and Mr Omar Muster.',
    ['held Ada Testova, Kenya’s minister of justice, Omar Muster'],
  ],
  // Who tells it stands in an aside, and does nothing.
  [
    'en',
    'President Ada Testova, according to presidential spokesman Carl Proefman, will meet Prime Minister Omar Muster.',
    ['expected Ada Testova, Omar Muster'],
  ],
  // A list goes on behind the building where the first was met, and not behind a town or before a verb.
  [
    'en',
    'Minister Ada Testova called on Prime Minister Omar Muster at his office and Speaker Carl Proefman at the ministry.',
    [three],
  ],
  ['en', 'Minister Ada Testova met Minister Omar Muster at the palace and Speaker Carl Proefman spoke.', [both]],
  [
    'en',
    'Minister Ada Testova met Minister Omar Muster in Havana and Speaker Carl Proefman in Lima.',
    [`${both} @ Havana`],
  ],
  // Whoever a verb follows gives a site no name.
  [
    'en',
    'At NATO headquarters President Ada Testova met Secretary General Omar Muster.',
    [`${both} @ NATO headquarters`],
  ],
])('%s: %s', (language, text, expected) => {
  expect(told(language, text)).toEqual(expected);
});

test.each<readonly [string, readonly string[]]>([
  // What is said of a visit stands behind who makes it and where.
  [
    'A visit by Norwegian Secretary of State for Foreign Trade Omar Muster to Latvia is expected next week.',
    ['expected Omar Muster → LV'],
  ],
  [
    'A visit by Norwegian Secretary of State for Foreign Trade Omar Muster to Latvia is planned for May.',
    ['expected Omar Muster → LV'],
  ],
  [
    'A visit by Norwegian Secretary of State for Foreign Trade Omar Muster to Latvia was over when talks were expected.',
    ['held Omar Muster → LV'],
  ],
  // A call that is being arranged has not been held.
  [
    'A phone call with Norwegian Minister Omar Muster is being negotiated, Latvian Minister Ada Testova said.',
    ['expected Ada Testova, Omar Muster'],
  ],
  // Several calls and receptions are told as one is.
  [
    'President Ada Testova is scheduled to pay courtesy visits to Speaker Omar Muster and Premier Carl Proefman.',
    ['expected Ada Testova, Omar Muster, Carl Proefman'],
  ],
  [
    'President Ada Testova and Premier Carl Proefman hosted separate receptions for a delegation led by Speaker Omar Muster.',
    ['held Ada Testova, Carl Proefman, Omar Muster'],
  ],
  [
    'The visits will be made at the invitations of President Omar Muster of Laos and King Carl Proefman of Cambodia.',
    [],
  ],
  // Whoever is called on to do something is not called on.
  ['Omar Muster, the leader of the union, called on Minister Ada Testova to meet with nurses.', []],
  ['Ambassador Omar Muster called on Minister Ada Testova to bid farewell.', ['held Omar Muster, Ada Testova']],
  // A part of the world is an office's field, and nobody's name.
  [
    'Kenyan Minister Ada Testova met the Assistant Secretary of State for South and Central Asian Affairs Omar Muster.',
    ['held Ada Testova, Omar Muster'],
  ],
  [
    'Kenyan Minister Ada Testova met the Director for North Africa and the Middle East Omar Muster.',
    ['held Ada Testova, Omar Muster'],
  ],
  ['Kenyan Minister Ada Testova met South African Minister Omar Muster.', ['held Ada Testova, Omar Muster']],
  // What somebody is given is not received as a guest.
  ['Minister Omar Muster had received advice from Oslo officials about the matter.', []],
  ['Minister Omar Muster received Ambassador Ada Testova.', ['held Omar Muster, Ada Testova']],
  // A capital stands behind whose it is, and tells more than the dateline.
  [
    'ISTANBUL (AA) - Latvian Minister Ada Testova held talks with Minister Omar Muster in the country’s capital Accra.',
    ['held Ada Testova, Omar Muster @ Accra'],
  ],
  [
    'ISTANBUL (AA) - Latvian Minister Ada Testova held talks with Minister Omar Muster, who knows the country’s capital Accra.',
    ['held Ada Testova, Omar Muster @ Istanbul'],
  ],
  // Of what talks were, as their verb says, tells neither where they were nor how far they are.
  [
    'Discussions between President Ada Testova and President Omar Muster touched on the forthcoming summit in Accra.',
    ['held Ada Testova, Omar Muster'],
  ],
  [
    'Discussions between President Ada Testova and President Omar Muster in Accra touched on trade.',
    ['held Ada Testova, Omar Muster @ Accra'],
  ],
  [
    'Talks between President Ada Testova and President Omar Muster are expected to touch on trade.',
    ['expected Ada Testova, Omar Muster'],
  ],
  // Whoever reigns by a given name, and not the child that bears it too.
  [
    'The Jordanian King Omar bin Testov Al Muster thanked Crown Prince Ali bin Omar. King Omar met Kenyan President Ada Testova.',
    ['held Omar bin Testov Al Muster, Ada Testova'],
  ],
  [
    'The Jordanian King Omar bin Testov Al Muster thanked Crown Prince Ali bin Omar. Prince Ali met Kenyan President Ada Testova.',
    ['held Ali bin Omar, Ada Testova'],
  ],
  // A framework that is no text.
  ['Latvia and Georgia agreed to strengthen the institutional framework for coordination.', []],
  ['Latvia and Georgia signed a framework for defence cooperation.', ['signed LV, GE']],
  // What is chaired together for good is no meeting.
  ['Ambassador Omar Muster will promote the Oslo Process, which Australia co-chairs with Indonesia.', []],
])('how it is told in English: %s', (text, expected) => {
  expect(told('en', text)).toEqual(expected);
});
