import type { Labels } from '../labels.ts';

/** Dutch. */
export const nl: Labels = {
  share: 'Delen in het kanaal',
  shared: 'Gedeeld in het kanaal.',
  previous: 'Vorige',
  more: 'Meer',
  page: (number, of) => `Pagina ${number} van ${of}`,
  nearest: 'Wat er het dichtst bij komt',
  alsoIn: (outlets) => `Ook in: ${outlets}`,
  asked: 'vroeg aan Coop:',
  hint: 'Vraag naar personen, landen of gebieden, bijvoorbeeld: wie ontmoette Chaudhry · akkoorden Marokko Pakistan. /coop help laat meer zien.',
  help: {
    title: 'Wat Coop u kan vertellen',
    intro:
      'Coop leest nieuwsartikelen en antwoordt wie wie ontmoette, wat werd ondertekend, wie op bezoek kwam en over welke gebieden werd gesproken. Elk antwoord staat in de woorden van de artikelen, met medium en datum. Vraag in het Nederlands, Engels of Frans:',
    examples: [
      'wie ontmoette Chaudhry?',
      'akkoorden Marokko Pakistan',
      'gebieden van samenwerking Marokko Pakistan',
      'who met Hammouchi',
      'qui a rencontré Loudiyi ?',
    ],
    commands: 'Opdrachten',
    elsewhere: 'Of vermeld Coop in een kanaal of draad, of schrijf rechtstreeks: het antwoord komt op dezelfde plaats.',
    didYouMean: (command) => `Bedoelde u ${command}?`,
    tooLong: (most) => `Dat is te lang voor een vraag. Gebruik hoogstens ${most} tekens.`,
  },
  watch: {
    on: 'Dit kanaal krijgt bericht van elk artikel dat vanaf nu wordt toegevoegd: één bericht per artikel, met de feiten en citaten. Wordt een artikel verbeterd, dan wordt zijn bericht bijgewerkt en wordt niets opnieuw geplaatst. /coop watch off stopt ermee.',
    alreadyOn:
      'Dit kanaal krijgt al bericht van elk nieuw artikel. Er is niets veranderd. /coop watch off stopt ermee.',
    off: 'Dit kanaal krijgt geen bericht meer van nieuwe artikelen. /coop watch live begint opnieuw.',
    alreadyOff: 'Dit kanaal kreeg geen bericht van nieuwe artikelen; er is niets om te stoppen.',
    isOn: 'Dit kanaal krijgt bericht van elk nieuw artikel. /coop watch off stopt ermee.',
    isOff: 'Dit kanaal krijgt geen bericht van nieuwe artikelen. /coop watch live begint ermee.',
    invite: (appName) =>
      `Coop is geen lid van dit kanaal en kan hier niets plaatsen. Typ /invite @${appName} en daarna opnieuw /coop watch live.`,
    archived: 'Dit kanaal is gearchiveerd: hier kan niets worden geplaatst.',
  },
  status: {
    title: 'Wat het archief bevat',
    articles: (count, facts) => `Artikelen: ${count} · feiten: ${facts}`,
    languages: (names) => `Talen: ${names}`,
    dates: (earliest, latest) => `Gepubliceerd: ${earliest} tot ${latest}`,
    undated: (count) => `Zonder publicatiedatum: ${count}`,
    troubled: (count, reasons) =>
      `Berichten voor dit kanaal die niet aankwamen of niet bevestigd zijn: ${count} (${reasons})`,
  },
  announcement: {
    title: 'Nieuw artikel',
    noFact: 'Er werd geen ontmoeting, bezoek, akkoord of samenwerking in gevonden.',
    untitled: 'Artikel zonder titel',
  },
  trouble: {
    failed: (id) =>
      `Er ging iets mis bij Coop en het verzoek is niet uitgevoerd. Probeer opnieuw; gebeurt het weer, geef dan dit nummer aan wie Coop beheert: ${id}`,
    gone: 'Dit antwoord wordt niet meer bewaard. Stel de vraag opnieuw.',
    changed:
      'Een artikel achter dit antwoord is sindsdien veranderd. Stel de vraag opnieuw om te zien wat er nu staat.',
    notYours: 'Alleen wie de vraag stelde kan dit antwoord delen.',
    notShared:
      'Het antwoord kon niet in dit kanaal worden gedeeld. Stel de vraag opnieuw, of vermeld Coop in het kanaal.',
    alreadyShared: 'Dit antwoord is al gedeeld.',
    unknownButton: 'Deze knop hoort bij een andere versie van Coop. Stel de vraag opnieuw.',
  },
};
