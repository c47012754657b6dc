import { figuresIn } from '../../answering/intl.ts';
import type { Labels } from './labels.ts';

const n = figuresIn('nl');

/** Dutch. */
export const nl: Labels = {
  share: 'Delen in het kanaal',
  shared: 'Gedeeld in het kanaal.',
  previous: 'Vorige',
  more: 'Meer',
  page: (number, of) => `Pagina ${n(number)} van ${n(of)}`,
  nearest: 'Wat er het dichtst bij komt',
  alsoIn: (outlets) => `Ook in: ${outlets}`,
  asked: 'vroeg aan Coop:',
  hint: 'Vraag naar personen, landen of gebieden. /coop help laat meer zien.',
  help: {
    title: 'Wat Coop u kan vertellen',
    intro:
      'Coop leest nieuwsartikelen en antwoordt wie wie ontmoette, wat werd ondertekend, wie op bezoek kwam en over welke gebieden werd gesproken. Elk antwoord staat in de woorden van de artikelen, met medium en datum. Vraag in het Nederlands, Engels, Frans, Spaans, Duits of Arabisch:',
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
    tooLong: (most) => `Dat is te lang voor een vraag. Gebruik hoogstens ${n(most)} tekens.`,
  },
  home: {
    title: 'Coop',
    ask: 'Stel een vraag',
    submit: 'Vraag',
    close: 'Sluiten',
  },
  watch: {
    alreadyOff: 'Dit kanaal kreeg geen bericht van nieuwe artikelen; er is niets om te stoppen.',
    isOff: 'Dit kanaal krijgt geen bericht van nieuwe artikelen. /coop watch live begint ermee.',
    invite: (channel, appName, command) =>
      `Coop is geen lid van ${channel} en kan daar niets plaatsen; er is niets bewaard. Typ daar /invite @${appName} en daarna: ${command}`,
    archived: (channel) => `${channel} is gearchiveerd: daar kan niets worden geplaatst, en er is niets bewaard.`,
  },
  status: {
    title: 'Wat het archief bevat',
    articles: (count, facts) => `Artikelen: ${n(count)} · feiten: ${n(facts)}`,
    languages: (names) => `Talen: ${names}`,
    dates: (earliest, latest) => `Gepubliceerd: ${earliest} tot ${latest}`,
    day: (day) => `Gepubliceerd: ${day}`,
    undated: (count) => `Zonder publicatiedatum: ${n(count)}`,
    troubled: (count, reasons) => `Berichten voor dit kanaal die niet aankwamen: ${n(count)} (${reasons})`,
  },
  announcement: {
    title: 'Nieuw artikel',
    noFact: 'Er werd geen ontmoeting, bezoek, akkoord of samenwerking in gevonden.',
    untitled: 'Artikel zonder titel',
  },
  intake: {
    noLink: 'Er is geen link om te lezen. Typ /coop add en het adres van een artikel of een feed.',
    noLinkThere: 'Dat bericht bevat geen link, dus er is niets te bewaren.',
    mayNot:
      'Alleen wie door de beheerder van Coop is genoemd, mag pagina’s van het web laten ophalen (COOP_ADMINS, COOP_FETCH_BY).',
    off: 'Coop haalt niets van het web: wie Coop beheert, zet dat aan met COOP_FETCH=on. Tot dan leest het de bestanden van zijn map.',
    tooMany: (most) => `Alleen de eerste ${n(most)} links zijn gelezen; kies de andere een voor een.`,
    added: (title) => `Toegevoegd: ${title}`,
    updated: (title) => `Bijgewerkt: ${title}`,
    unchanged: (title) => `Al bekend, niets veranderd: ${title}`,
    follows: (title, listed) => {
      if (listed === 0) return `Coop volgt ${title} vanaf nu. Er staat nog geen artikel in.`;
      return listed === 1
        ? `Coop volgt ${title} vanaf nu. Het artikel dat erin staat wordt opgehaald. Antwoorden citeren het, maar geen kanaal krijgt het gemeld; wat later komt wel, waar erom gevraagd is.`
        : `Coop volgt ${title} vanaf nu. De ${n(listed)} artikelen die erin staan worden opgehaald. Antwoorden citeren ze, maar geen kanaal krijgt ze gemeld; wat later komt wel, waar erom gevraagd is.`;
    },
    followsAlready: (title, since) => `Coop volgt ${title} al, sinds ${since}, en vraagt het nu.`,
    refused: (link, reason) => `Niet gelezen: ${link}: ${reason}`,
    refusedMore: (count) => `En nog ${n(count)}.`,
  },
  removal: {
    mayNot: 'Alleen beheerders van Coop mogen dit. Wie Coop draait, noemt ze (COOP_ADMINS).',
    sayWhich:
      'Zeg welk artikel: /coop remove en de link, of het pad van het bestand (alle artikelen van een ingepakte map), of het adres van een feed die niet meer gevolgd moet worden. Met /coop remove undo ervoor mag het weer meedoen.',
    nothing: (words) => `Het archief bevat geen artikel op ${words}.`,
    several: (ids) => `Er zijn meerdere artikelen bedoeld. Noem er één: ${ids}`,
    removed: (title, id) =>
      `Verwijderd: ${title}. Geen antwoord citeert het nog, wat ervan geplaatst is zal dat zeggen of het niet meer tonen, en het blijft eruit. Om het weer toe te laten: /coop remove undo ${id}`,
    removedAll: (count, file) =>
      `Verwijderd met ${file}: ${n(count)} ${count === 1 ? 'artikel. Geen antwoord citeert het nog, wat ervan geplaatst is zal dat zeggen of het niet meer tonen, en het blijft eruit. Om het' : 'artikelen. Geen antwoord citeert ze nog, wat ervan geplaatst is zal dat zeggen of ze niet meer tonen, en ze blijven eruit. Om ze'} weer toe te laten: /coop remove undo ${file}`,
    undone: (name) => `${name} mag weer worden toegevoegd: /coop add.`,
    isBack: (name) => `${name} staat weer in het archief, en wat ervan gemeld was, is weer te zien.`,
    undoneFile: (name) =>
      `${name} mag weer worden toegevoegd: wie Coop beheert, zet het bestand opnieuw in de map, of typt coop add en het bestand.`,
    partlyBack: (back, all, name) =>
      `Van de ${n(all)} artikelen van ${name} staan er ${n(back)} weer in het archief. De andere mogen weer worden toegevoegd: wie Coop beheert, zet hun bestand opnieuw in de map, of typt coop add en het bestand.`,
    notUndone: (words) => `Niets wat verwijderd is, staat bekend als ${words}.`,
  },
  sources: {
    noPage: (typed) =>
      `‘${typed}’ wordt niet begrepen. Typ /coop sources alleen, met een pagina (/coop sources 2), of /coop add en het adres van een feed.`,
    title: (fine, all) => `Feeds: ${n(fine)} van ${n(all)} in orde`,
    none: 'Er wordt geen feed gevolgd. /coop add en het adres van een feed volgt er een.',
    fine: (listed, lastNew) => `In orde · ${n(listed)} artikelen · laatste nieuwe: ${lastNew}`,
    failing: (times, reason) => `Mislukt (${n(times)}): ${reason}. Hij wordt opnieuw gevraagd.`,
    paused: (times, reason) => `Gepauzeerd: ${reason} (mislukt: ${n(times)})`,
    lost: (count) => `niet op te halen: ${n(count)}`,
    notAsked: 'Nog niet gevraagd.',
    overdue: (day) => `Niet gevraagd sinds ${day}, al was dat gepland.`,
    more: (count, command) => `En nog ${n(count)}: typ ${command}`,
    resume: 'Hervatten',
    resumed: (title) => `${title} wordt weer gevraagd.`,
    end: 'Niet meer volgen',
    endSure: 'Coop vraagt hem dan niet meer. De artikelen blijven.',
    ended: (title, url) =>
      `${title} wordt niet meer gevolgd, en de artikelen blijven. Om hem weer te volgen: /coop add ${url}`,
  },
  delivery: {
    howMany: (typed, most, command) =>
      `‘${typed}’ verhalen kunnen niet worden getoond. Typ ${command} alleen, of met een getal van 1 tot ${most}: ${command} ${most}`,
    gone: 'Dit artikel is uit het archief gehaald, en daarmee wat hier ervan gemeld was.',
    corrected: (title) => `Gecorrigeerd: ${title}`,
    correctedHow: 'Een zin die hier werd aangehaald, is in het artikel gewijzigd; het bericht toont wat er nu staat.',
    adds: (things) => `Voegt toe: ${things}`,
    newPeople: (names) => `nieuw: ${names}`,
    outlet: (name, number) => `medium ${n(number)}: ${name}`,
    left: (outlet) => `Nog gemeld door: ${outlet}`,
    says: (says, not) => `zegt ${says}, niet ${not}`,
    found: (count) => `${n(count)} nieuw`,
    heldBack: (count) => `Gisteren achtergehouden: ${n(count)}`,
    late: (due) => `Dit overzicht was gepland op ${due} en komt te laat: Coop draaide toen niet.`,
    added: 'Toegevoegd aan wat al gemeld was',
    again: (count) => `Meer berichten over wat al gemeld was: ${n(count)}`,
    feeds: (healthy, all) => `${n(healthy)} van ${n(all)} feeds in orde`,
    chart: 'Nieuwe verhalen per soort',
    otherKind: 'geen feit gevonden',
    outlets: (count) => `${n(count)} media`,
    ended: (channel, watches, reason) =>
      `Coop kan niet meer schrijven in ${channel} (${reason}) en heeft daarom beëindigd wat u daar gevraagd had (${n(watches)}). Er wordt niets opnieuw geprobeerd; typ /coop watch in het kanaal zodra dat weer kan.`,
    endedBy: (who, channel, asked) => `${who} heeft beëindigd wat u in ${channel} gevraagd had: ${asked}`,
    feedBegun: (listed, unread) =>
      `Deze feed is voor het eerst opgevraagd. Artikelen: ${n(listed)}, waarvan niet gelezen: ${n(unread)}`,
    feedPaused: (feed) => `Coop raadpleegt deze feed niet meer. Om hem te hervatten zodra hij werkt: /coop add ${feed}`,
    latest: 'Laatste verhalen',
    noneYet: 'Er is nog geen artikel.',
    unknown: (count, reasons) =>
      `Berichten waarvan niemand weet of ze aankwamen: ${n(count)} (${reasons}). Ze worden niet opnieuw verstuurd; met de bevoegdheid channels:history zoekt Coop het op.`,
    directly: (count, reasons) =>
      `Directe berichten aan u die niet aankwamen of waarvan niemand het weet: ${n(count)} (${reasons}). /coop sources en /coop watches tonen wat erin stond.`,
    waiting: (count) => `Berichten die wachten op verzending: ${n(count)}`,
    lastDigest: (when) => `Laatste overzicht: ${when}`,
    nextDigest: (when) => `Volgende overzicht: ${when}`,
  },
  why: {
    ask: 'Welk? Typ /coop why met de link van een artikel of het nummer van een verhaal, zoals /coop latest het toont.',
    notHere: (what) => `Coop heeft geen artikel onder ${what}.`,
    removed: (when) => `Het is op ${when} uit het archief gehaald.`,
    feedFailing: (feed, since) => `De feed ${feed} hapert sinds ${since} en kan het gemist hebben.`,
    feedPaused: (feed) => `De feed ${feed} is gepauzeerd na herhaalde fouten en kan het gemist hebben.`,
    opens: 'Het opent een eigen verhaal.',
    sameFact: (kind, title) => `Hetzelfde verhaal (${kind}) als: ${title}`,
    copy: (title) => `Bijna dezelfde tekst als: ${title}`,
    storyToo: (titles) => `Ook in dit verhaal: ${titles}`,
    told: (when) => `Gemeld in dit kanaal op ${when}.`,
    added: (when) => `Toegevoegd in de draad van het verhaal op ${when}.`,
    inDigest: (when) => `Gemeld in het overzicht van dit kanaal van ${when}.`,
    nothingAdded: 'Het verhaal was al gemeld en dit voegt niets toe; er is niets geplaatst.',
    quiet: (until) => `Achtergehouden: stille uren tot ${until}.`,
    cap: (cap, until) => `Achtergehouden: meer dan ${n(cap)} per dag; het komt met het eerste bericht vanaf ${until}.`,
    correctionWaits: (most, until) =>
      `Een zin die hier werd aangehaald, is gewijzigd, en het bericht toont wat er nu staat. De melding daarvan komt vanaf ${until}: ten hoogste ${n(most)} zulke meldingen per dag.`,
    waits: 'Het wordt zo geplaatst.',
    unconfirmed: 'Het is verstuurd, maar niemand weet of het aankwam; het wordt niet opnieuw verstuurd.',
    failed: (reason) => `Het kon niet geplaatst worden: ${reason}.`,
    matched: (conditions) => `Het is wat het kanaal gevraagd heeft: ${conditions}.`,
    askedAs: (watch) => `Het had gevraagd: ${watch}.`,
    everything: 'Het kanaal heeft alles gevraagd.',
    nextDigest: (when) => `Het komt met het overzicht van ${when}, tenzij het al gemeld was.`,
    addsInDigest: (when) => `Wat het toevoegt komt met het overzicht van ${when}.`,
    noWatch: 'Dit kanaal heeft niets gevraagd.',
    before: 'Het was er al voordat dit kanaal iets vroeg.',
    meanwhile: 'Het kwam terwijl wat dit kanaal vroeg gepauzeerd was, of voordat dat werd gewijzigd.',
    backlog: 'Het is geen nieuws: de feed noemde het al toen Coop die feed ging volgen.',
    old: (days) => `Het is geen nieuws: het verscheen meer dan ${days} dagen voordat het hier kwam.`,
    otherwise:
      'Het voldoet nu aan wat dit kanaal vroeg, maar toen het kwam niet; alleen wat er dan aan voldoet, wordt gemeld.',
    toldBefore: (when) => `Het verhaal was al eerder in dit kanaal gemeld, op ${when}.`,
    paused: 'Wat dit kanaal gevraagd heeft, is gepauzeerd.',
    disabled: (reason) => `Coop heeft beëindigd wat dit kanaal gevraagd had: ${reason}.`,
    notMatched: (conditions) => `Niet wat het kanaal gevraagd heeft: ${conditions}.`,
    muted: (conditions) => `Wat het kanaal vroeg, laat dit weg: ${conditions}.`,
    notTogether: 'aan elke voorwaarde is voldaan, maar niet door één feit',
    background: (conditions) => `Het vertelt hier alleen over als achtergrond: ${conditions}.`,
    onlyBackground: 'Alles wat het hierover vertelt, is achtergrond, en achtergrond is geen nieuws.',
    inNoFact: (conditions) => `Het noemt dit, maar vertelt er geen feit mee: ${conditions}.`,
    around: (conditions) => `Dit staat alleen in wat het artikel omringt, zoals menu’s: ${conditions}.`,
    noFact: 'Coop las er geen feit in.',
    conditions: {
      actor: 'wie',
      country: 'land',
      pair: 'landenpaar',
      area: 'gebied',
      kind: 'soort',
      language: 'taal',
      outlet: 'medium',
      word: 'woorden',
    },
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
    notServed: 'Coop bedient deze werkruimte niet. Wie Coop draait, kan het hier laten installeren.',
    sharedOutside:
      'Dit kanaal wordt met andere organisaties gedeeld; Coop antwoordt hier niet. Vraag het Coop in een privébericht, of in een eigen kanaal.',
    unknownButton: 'Deze knop hoort bij een andere versie van Coop. Stel de vraag opnieuw.',
  },
};
