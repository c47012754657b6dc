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
  intake: {
    noLink: 'Er is geen link om te lezen. Typ /coop add en het adres van een artikel of een feed.',
    mayNot:
      'Alleen wie door de beheerder van Coop is genoemd, mag pagina’s van het web laten ophalen (COOP_ADMINS, COOP_FETCH_BY).',
    off: 'Coop haalt niets van het web: wie Coop beheert, zet dat aan met COOP_FETCH=on. Tot dan leest het de bestanden van zijn map.',
    tooMany: (most) => `Alleen de eerste ${most} links zijn gelezen; kies de andere een voor een.`,
    added: (title) => `Toegevoegd: ${title}`,
    updated: (title) => `Bijgewerkt: ${title}`,
    unchanged: (title) => `Al bekend, niets veranderd: ${title}`,
    follows: (title, listed) => `Coop volgt ${title} vanaf nu. De ${listed} artikelen die erin staan worden opgehaald.`,
    followsAlready: (title, listed) => `Coop volgt ${title} al, met ${listed} artikelen, en vraagt het nu opnieuw.`,
    refused: (link, reason) => `Niet gelezen: ${link}: ${reason}`,
  },
  removal: {
    mayNot: 'Alleen beheerders van Coop mogen dit. Wie Coop draait, noemt ze (COOP_ADMINS).',
    sayWhich: 'Zeg welk artikel: /coop remove en de link. Met /coop remove undo en de link mag het weer meedoen.',
    nothing: (words) => `Het archief bevat geen artikel op ${words}.`,
    several: (ids) => `Er zijn meerdere artikelen bedoeld. Noem er één: ${ids}`,
    removed: (title, id) =>
      `Verwijderd: ${title}. Geen antwoord citeert het nog, wat ervan geplaatst is zal dat zeggen, en het blijft eruit. Om het weer toe te laten: /coop remove undo ${id}`,
    undone: (name) => `${name} mag weer worden toegevoegd: /coop add.`,
    notUndone: (words) => `Niets wat verwijderd is, staat bekend als ${words}.`,
  },
  sources: {
    title: (fine, all) => `Feeds: ${fine} van ${all} in orde`,
    none: 'Er wordt geen feed gevolgd. /coop add en het adres van een feed volgt er een.',
    fine: (listed, lastNew) => `In orde · ${listed} artikelen · laatste nieuwe: ${lastNew}`,
    failing: (times, reason) => `Mislukt (${times}): ${reason}. Hij wordt opnieuw gevraagd.`,
    paused: (times, reason) => `Gepauzeerd na ${times} mislukkingen: ${reason}`,
    notAsked: 'Nog niet gevraagd.',
    more: (count) => `En nog ${count} die in orde zijn.`,
    resume: 'Hervatten',
    resumed: (title) => `${title} wordt weer gevraagd.`,
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
