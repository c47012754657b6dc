import { table } from '../support/agreed.ts';

table('an accord like the one just signed was there before', [
  [
    'en',
    'Kenya and Norway signed a labour agreement on Monday. Norway has already concluded comparable agreements with Ghana and Chile.',
    'signed KE+NO, historical GH+NO, historical CL+NO',
  ],
  [
    'en',
    'Kenya signed an agreement with Norway on Monday. Similar agreements have already been signed with Croatia and Slovenia.',
    'signed KE+NO, historical HR+KE, historical KE+SI',
  ],
  [
    'en',
    'Kenya and Norway signed a labour agreement on Monday. Kenya already has a similar deal with Ghana.',
    'signed KE+NO, historical GH+KE',
  ],
  [
    'de',
    'Kenia und Norwegen unterzeichneten am Montag ein Abkommen. Ein ähnliches Abkommen hat Norwegen bereits mit Ghana geschlossen.',
    'signed KE+NO, historical GH+NO',
  ],
  [
    'de',
    'Kenia unterzeichnete am Montag ein Abkommen mit Norwegen. Auch mit Kroatien und Slowenien gibt es solche Vereinbarungen schon.',
    'signed KE+NO, historical HR+KE, historical KE+SI',
  ],
  [
    'nl',
    'Kenia ondertekende maandag een verdrag met Noorwegen. Met Kroatië en Slovenië zijn al vergelijkbare verdragen gesloten.',
    'signed KE+NO, historical HR+KE, historical KE+SI',
  ],
  [
    'fr',
    'Le Kenya et la Norvège ont signé lundi un accord sur l’emploi. Il existe déjà un accord du même type entre le Kenya et le Ghana.',
    'signed KE+NO, historical GH+KE',
  ],
  [
    'es',
    'Kenia y Noruega firmaron el lunes un acuerdo laboral. Kenia ya ha firmado un acuerdo similar con Ghana.',
    'signed KE+NO, historical GH+KE',
  ],
]);

table('what is like it and is signed now, wanted or missing was not there before', [
  ['en', 'Kenya and Ghana will have such an agreement by May.', ''],
  [
    'en',
    'Kenya and Norway signed a labour agreement on Monday. On Tuesday Kenya signed a similar agreement with Ghana.',
    'signed KE+NO, signed GH+KE',
  ],
  ['en', 'Kenya wants a similar agreement with Ghana.', 'proposed GH+KE'],
  ['en', 'Kenya does not yet have such an agreement with Ghana.', ''],
  ['en', 'There is no similar agreement between Kenya and Ghana.', ''],
  ['en', 'It would be the first such agreement between Kenya and Ghana.', ''],
  ['de', 'Kenia hat mit Ghana noch kein solches Abkommen.', ''],
  ['nl', 'Kenia sloot dinsdag ook met Ghana een soortgelijk verdrag.', 'agreed GH+KE'],
]);

table('others made one like it with the same partner, and the text goes on with the first', [
  [
    'nl',
    'Kenia tekende maandag een veiligheidsakkoord met Oekraïne. Duitsland en Frankrijk hebben al soortgelijke overeenkomsten gesloten. In de overeenkomst staan afspraken over handel.',
    'signed KE+UA, historical DE+UA, historical FR+UA',
  ],
  [
    'nl',
    'Kenia tekende maandag een veiligheidsakkoord met Oekraïne. Ook Duitsland en Frankrijk maakten al bekend soortgelijke overeenkomsten te hebben gesloten.',
    'signed KE+UA, historical DE+UA, historical FR+UA',
  ],
  [
    'en',
    'Kenya signed a security agreement with Ukraine on Monday. Germany and France have already concluded similar agreements. The agreement covers trade.',
    'signed KE+UA, historical DE+UA, historical FR+UA',
  ],
  [
    'de',
    'Kenia unterzeichnete am Montag ein Sicherheitsabkommen mit der Ukraine. Deutschland und Frankreich haben bereits ähnliche Abkommen geschlossen.',
    'signed KE+UA, historical DE+UA, historical FR+UA',
  ],
  [
    'de',
    'Kenia und die Ukraine unterzeichneten am Montag ein Sicherheitsabkommen. Deutschland und Frankreich haben bereits ähnliche Abkommen geschlossen.',
    'signed KE+UA',
  ],
  [
    'en',
    'Kenya signed a security agreement with Ukraine on Monday. Germany has already signed a similar accord.',
    'signed KE+UA, historical DE+UA',
  ],
  [
    'nl',
    'Kenia tekende maandag een veiligheidsakkoord met Oekraïne. Duitsland en Frankrijk hebben al soortgelijke overeenkomsten gesloten. In de overeenkomst worden afspraken gemaakt over handel.',
    'signed KE+UA, historical DE+UA, historical FR+UA',
  ],
  ['nl', 'Kenia en Ghana maakten maandag afspraken over visserij in een akkoord.', 'agreed GH+KE'],
  [
    'nl',
    'De minister heeft het akkoord dat Kenia en Ghana in 2021 ondertekenden openbaar gemaakt.',
    'historical GH+KE',
  ],
]);
