import { figuresIn } from '../../answering/intl.ts';
import type { Labels } from './labels.ts';

const n = figuresIn('fr');

/** French. */
export const fr: Labels = {
  share: 'Partager dans le canal',
  shared: 'Partagé dans le canal.',
  previous: 'Précédent',
  more: 'Suite',
  page: (number, of) => `Page ${n(number)} sur ${n(of)}`,
  nearest: 'Ce qui s’en approche le plus',
  alsoIn: (outlets) => `Aussi dans\u00a0: ${outlets}`,
  asked: 'a demandé à Coop\u00a0:',
  hint: 'Demandez des personnes, des pays ou des domaines. /coop help en dit plus.',
  help: {
    title: 'Ce que Coop peut vous dire',
    intro:
      'Coop lit des articles de presse et répond\u00a0: qui a rencontré qui, ce qui a été signé, qui est venu en visite, de quels domaines il a été question. Chaque réponse reprend les mots des articles, avec le titre de presse et la date. Posez vos questions en français, anglais, néerlandais, espagnol, allemand ou arabe\u00a0:',
    examples: [
      'qui a rencontré Loudiyi\u00a0?',
      'accords Maroc Pakistan',
      'domaines de coopération Maroc Pakistan',
      'who met Hammouchi',
      'wie ontmoette Chaudhry?',
    ],
    commands: 'Commandes',
    elsewhere:
      'Ou bien mentionnez Coop dans un canal ou un fil, ou écrivez-lui directement\u00a0: il répond au même endroit.',
    didYouMean: (command) => `Vouliez-vous dire ${command}\u00a0?`,
    tooLong: (most) => `C’est trop long pour une question. ${n(most)} caractères au plus.`,
  },
  home: {
    title: 'Coop',
    ask: 'Poser une question',
    submit: 'Demander',
    close: 'Fermer',
  },
  watch: {
    alreadyOff: 'Ce canal n’était pas informé des nouveaux articles\u00a0: il n’y a rien à arrêter.',
    isOff: 'Ce canal n’est pas informé des nouveaux articles. /coop watch live commence.',
    invite: (channel, appName, command) =>
      `Coop n’est pas membre de ${channel} et ne peut rien y publier\u00a0: rien n’a été enregistré. Tapez-y /invite @${appName}, puis\u00a0: ${command}`,
    archived: (channel) => `${channel} est archivé\u00a0: rien ne peut y être publié, et rien n’a été enregistré.`,
  },
  status: {
    title: 'Ce que contiennent les archives',
    articles: (count, facts) => `Articles\u00a0: ${n(count)} · faits\u00a0: ${n(facts)}`,
    languages: (names) => `Langues\u00a0: ${names}`,
    dates: (earliest, latest) => `Publication\u00a0: ${earliest} – ${latest}`,
    day: (day) => `Publication\u00a0: ${day}`,
    undated: (count) => `Sans date de publication\u00a0: ${n(count)}`,
    troubled: (count, reasons) => `Annonces de ce canal non arrivées\u00a0: ${n(count)} (${reasons})`,
  },
  announcement: {
    title: 'Nouvel article',
    noFact: 'Aucune rencontre, visite, coopération ni aucun accord n’y a été trouvé.',
    untitled: 'Article sans titre',
  },
  intake: {
    noLink: 'Il n’y a pas de lien à lire. Tapez /coop add suivi de l’adresse d’un article ou d’un flux.',
    noLinkThere: 'Ce message ne contient aucun lien\u00a0: il n’y a rien à enregistrer.',
    mayNot:
      'Seules les personnes désignées par qui gère Coop peuvent faire lire des pages du web (COOP_ADMINS, COOP_FETCH_BY).',
    off: 'Coop ne lit rien sur le web\u00a0: qui le gère l’active avec COOP_FETCH=on. D’ici là, il lit les fichiers de son dossier.',
    tooMany: (most) => `Seuls les ${n(most)} premiers liens ont été lus\u00a0; choisissez les autres un par un.`,
    added: (title) => `Ajouté\u00a0: ${title}`,
    updated: (title) => `Mis à jour\u00a0: ${title}`,
    unchanged: (title) => `Déjà connu, rien n’a changé\u00a0: ${title}`,
    follows: (title, listed) => {
      if (listed === 0) return `Coop suit désormais ${title}. Aucun article n’y figure encore.`;
      return listed === 1
        ? `Coop suit désormais ${title}. L’article qui y figure est en cours de lecture. Les réponses le citent, mais aucun canal n’en est informé\u00a0; ce qui viendra ensuite le sera, là où on l’a demandé.`
        : `Coop suit désormais ${title}. Les ${n(listed)} articles qui y figurent sont en cours de lecture. Les réponses les citent, mais aucun canal n’en est informé\u00a0; ce qui viendra ensuite le sera, là où on l’a demandé.`;
    },
    followsAlready: (title, since) => `Coop suit déjà ${title}, depuis le ${since}, et l’interroge maintenant.`,
    refused: (link, reason) => `Non lu\u00a0: ${link}\u00a0: ${reason}`,
    refusedMore: (count) => `Et ${n(count)} autres.`,
  },
  removal: {
    mayNot: 'Seuls les administrateurs de Coop peuvent faire cela. Qui gère Coop les désigne (COOP_ADMINS).',
    sayWhich:
      'Dites quel article\u00a0: /coop remove suivi de son lien, ou du chemin de son fichier (tous les articles d’un dossier compressé), ou l’adresse d’un flux à ne plus suivre. Avec /coop remove undo devant, il est admis à nouveau.',
    nothing: (words) => `Les archives ne contiennent aucun article à ${words}.`,
    several: (ids) => `Plusieurs articles sont possibles. Nommez-en un\u00a0: ${ids}`,
    removed: (title, id) =>
      `Retiré\u00a0: ${title}. Aucune réponse ne le cite plus, ce qui en a été publié le dira ou ne le montrera plus, et il reste dehors. Pour l’admettre à nouveau\u00a0: /coop remove undo ${id}`,
    removedAll: (count, file) =>
      `${count === 1 ? 'Article retiré' : 'Articles retirés'} avec ${file}\u00a0: ${n(count)}. ${count === 1 ? 'Aucune réponse ne le cite plus, ce qui en a été publié le dira ou ne le montrera plus, et il reste dehors. Pour l’admettre' : 'Aucune réponse ne les cite plus, ce qui en a été publié le dira ou ne les montrera plus, et ils restent dehors. Pour les admettre'} à nouveau\u00a0: /coop remove undo ${file}`,
    undone: (name) => `${name} peut être ajouté à nouveau\u00a0: /coop add.`,
    isBack: (name) => `${name} est de nouveau dans les archives, et ce qui en avait été dit est de nouveau affiché.`,
    undoneFile: (name) =>
      `${name} peut être ajouté à nouveau\u00a0: qui gère Coop remet son fichier dans le dossier, ou tape coop add et le fichier.`,
    partlyBack: (back, all, name) =>
      `${name}\u00a0: ${n(back)} des ${n(all)} articles sont de nouveau dans les archives. Les autres peuvent être ajoutés à nouveau\u00a0: qui gère Coop remet leur fichier dans le dossier, ou tape coop add et le fichier.`,
    notUndone: (words) => `Rien de ce qui a été retiré n’est connu sous ${words}.`,
  },
  sources: {
    noPage: (typed) =>
      `«\u00a0${typed}\u00a0» n’est pas compris. Tapez /coop sources seul, avec une page (/coop sources 2), ou /coop add suivi de l’adresse d’un flux.`,
    title: (fine, all) => `Flux\u00a0: ${n(fine)} sur ${n(all)} en bon état`,
    none: 'Aucun flux n’est suivi. /coop add suivi de l’adresse d’un flux en suit un.',
    fine: (listed, lastNew) => `En bon état · liste ${n(listed)} articles · dernier nouveau\u00a0: ${lastNew}`,
    failing: (times, reason) => `En échec (${n(times)})\u00a0: ${reason}. Il est interrogé à nouveau.`,
    paused: (times, reason) => `En pause\u00a0: ${reason} (échecs\u00a0: ${n(times)})`,
    lost: (count) => `impossibles à récupérer\u00a0: ${n(count)}`,
    notAsked: 'Pas encore interrogé.',
    overdue: (day) => `Pas interrogé depuis le ${day}, alors que c’était prévu.`,
    more: (count, command) => `Et ${n(count)} de plus\u00a0: tapez ${command}`,
    resume: 'Reprendre',
    resumed: (title) => `${title} est interrogé à nouveau.`,
    end: 'Ne plus suivre',
    endSure: 'Coop ne l’interrogera plus. Ses articles restent.',
    ended: (title, url) =>
      `${title} n’est plus suivi, et ses articles restent. Pour le suivre de nouveau\u00a0: /coop add ${url}`,
  },
  delivery: {
    howMany: (typed, most, command) =>
      `«\u00a0${typed}\u00a0» sujets ne peuvent être montrés. Tapez ${command} seul, ou avec un nombre de 1 à ${most}\u00a0: ${command} ${most}`,
    gone: 'Cet article a été retiré des archives, et avec lui ce qui en était dit ici.',
    corrected: (title) => `Corrigé\u00a0: ${title}`,
    correctedHow:
      'Une phrase citée ici a été modifiée dans l’article\u00a0; le message montre ce qu’il dit maintenant.',
    adds: (things) => `Ajoute\u00a0: ${things}`,
    newPeople: (names) => `nouveau\u00a0: ${names}`,
    outlet: (name, number) => `média nº ${n(number)}\u00a0: ${name}`,
    left: (outlet) => `Toujours rapporté par\u00a0: ${outlet}`,
    says: (says, not) => `dit ${says}, et non ${not}`,
    found: (count) => `${n(count)} ${count < 2 ? 'nouveau' : 'nouveaux'}`,
    heldBack: (count) => `Retenus hier\u00a0: ${n(count)}`,
    late: (due) => `Ce récapitulatif était prévu le ${due} et arrive en retard\u00a0: Coop ne tournait pas.`,
    added: 'Ajouts à des sujets déjà signalés',
    again: (count) => `Autres articles sur des sujets déjà signalés\u00a0: ${n(count)}`,
    feeds: (healthy, all) => `${n(healthy)} flux sur ${n(all)} en bon état`,
    chart: 'Nouveaux sujets par type',
    otherKind: 'aucun fait trouvé',
    outlets: (count) => `${n(count)} médias`,
    ended: (channel, watches, reason) =>
      `Coop ne peut plus écrire dans ${channel} (${reason}) et a donc mis fin à ce que vous y aviez demandé (${n(watches)}). Rien n’est retenté\u00a0; tapez /coop watch dans le canal quand on pourra de nouveau y écrire.`,
    endedBy: (who, channel, asked) => `${who} a mis fin à ce que vous aviez demandé dans ${channel}\u00a0: ${asked}`,
    feedBegun: (listed, unread) =>
      `Ce flux a été consulté pour la première fois. Articles\u00a0: ${n(listed)}, dont non lus\u00a0: ${n(unread)}`,
    feedPaused: (feed) =>
      `Coop ne consulte plus ce flux. Pour le reprendre quand il remarchera\u00a0: /coop add ${feed}`,
    latest: 'Derniers sujets',
    noneYet: 'Il n’y a pas encore d’article.',
    unknown: (count, reasons) =>
      `Messages dont on ignore s’ils sont arrivés\u00a0: ${n(count)} (${reasons}). Ils ne sont pas renvoyés\u00a0; avec l’autorisation channels:history, Coop le vérifie.`,
    directly: (count, reasons) =>
      `Messages directs pour vous non arrivés ou incertains\u00a0: ${n(count)} (${reasons}). /coop sources et /coop watches montrent ce qu’ils disaient.`,
    waiting: (count) => `Messages en attente d’envoi\u00a0: ${n(count)}`,
    lastDigest: (when) => `Dernier récapitulatif\u00a0: ${when}`,
    nextDigest: (when) => `Prochain récapitulatif\u00a0: ${when}`,
  },
  why: {
    ask: 'Lequel\u00a0? Tapez /coop why avec le lien d’un article ou l’identifiant d’un sujet, tel que /coop latest l’affiche.',
    notHere: (what) => `Coop n’a pas d’article sous ${what}.`,
    removed: (when) => `Il a été retiré des archives le ${when}.`,
    feedFailing: (feed, since) => `Le flux ${feed} est en panne depuis ${since}\u00a0; il a pu le manquer.`,
    feedPaused: (feed) => `Le flux ${feed} est en pause après des échecs répétés\u00a0; il a pu le manquer.`,
    opens: 'Il ouvre un sujet à lui seul.',
    sameFact: (kind, title) => `Même sujet (${kind}) que\u00a0: ${title}`,
    copy: (title) => `Copie presque identique de\u00a0: ${title}`,
    storyToo: (titles) => `Aussi dans ce sujet\u00a0: ${titles}`,
    told: (when) => `Signalé dans ce canal le ${when}.`,
    added: (when) => `Ajouté au fil de son sujet le ${when}.`,
    inDigest: (when) => `Signalé dans le récapitulatif de ce canal du ${when}.`,
    nothingAdded: 'Son sujet a déjà été signalé et il n’ajoute rien\u00a0; rien n’a été publié.',
    quiet: (until) => `Retenu\u00a0: heures calmes jusqu’au ${until}.`,
    cap: (cap, until) =>
      `Retenu\u00a0: plus de ${n(cap)} par jour\u00a0; il viendra avec le premier message à partir du ${until}.`,
    correctionWaits: (most, until) =>
      `Une phrase citée ici a changé, et le message montre ce qu’elle dit maintenant. La note à ce sujet viendra à partir du ${until}\u00a0: ${n(most)} notes de ce genre par jour au plus.`,
    waits: 'Il va être publié.',
    unconfirmed: 'Il a été envoyé, mais on ignore s’il est arrivé\u00a0; il n’est pas renvoyé.',
    failed: (reason) => `Il n’a pas pu être publié\u00a0: ${reason}.`,
    matched: (conditions) => `C’est ce que le canal a demandé\u00a0: ${conditions}.`,
    askedAs: (watch) => `Il avait demandé\u00a0: ${watch}.`,
    everything: 'Le canal a tout demandé.',
    nextDigest: (when) => `Il viendra avec le récapitulatif du ${when}, sauf s’il a déjà été signalé.`,
    addsInDigest: (when) => `Ce qu’il ajoute viendra avec le récapitulatif du ${when}.`,
    noWatch: 'Ce canal n’a rien demandé.',
    before: 'Il était là avant que ce canal ne demande à être informé.',
    meanwhile: 'Il est venu pendant que ce que ce canal a demandé était en pause, ou avant que cela ne soit modifié.',
    backlog: 'Ce n’est pas une nouveauté\u00a0: son flux le donnait déjà quand Coop a commencé à suivre ce flux.',
    old: (days) => `Ce n’est pas une nouveauté\u00a0: il a paru plus de ${days} jours avant d’arriver ici.`,
    otherwise:
      'Il répond maintenant à ce que ce canal a demandé, mais pas à son arrivée\u00a0; seul ce qui y répond alors est signalé.',
    toldBefore: (when) => `Son sujet avait déjà été signalé dans ce canal, le ${when}.`,
    paused: 'Ce que ce canal a demandé est en pause.',
    disabled: (reason) => `Coop a mis fin à ce que ce canal avait demandé\u00a0: ${reason}.`,
    notMatched: (conditions) => `Ce n’est pas ce que le canal a demandé\u00a0: ${conditions}.`,
    muted: (conditions) => `Ce que le canal a demandé laisse cela de côté\u00a0: ${conditions}.`,
    notTogether: 'chaque condition est remplie, mais pas par un même fait',
    background: (conditions) => `Il n’en parle que pour rappel\u00a0: ${conditions}.`,
    onlyBackground: 'Tout ce qu’il en dit est un rappel, et un rappel n’est pas une nouvelle.',
    inNoFact: (conditions) => `Il le nomme, mais ne rapporte aucun fait à ce sujet\u00a0: ${conditions}.`,
    around: (conditions) =>
      `Cela ne se trouve que dans ce qui entoure l’article, comme les menus\u00a0: ${conditions}.`,
    noFact: 'Coop n’y a lu aucun fait.',
    conditions: {
      actor: 'qui',
      country: 'pays',
      pair: 'paire',
      area: 'domaine',
      kind: 'type',
      language: 'langue',
      outlet: 'média',
      word: 'mots',
    },
  },
  trouble: {
    failed: (id) =>
      `Une erreur s’est produite du côté de Coop et la demande n’a pas abouti. Réessayez\u00a0; si cela se répète, donnez ce numéro à qui s’occupe de Coop\u00a0: ${id}`,
    gone: 'Cette réponse n’est plus conservée. Posez de nouveau la question.',
    changed:
      'Un article à l’appui de cette réponse a changé depuis. Posez de nouveau la question pour voir ce qu’il dit maintenant.',
    notYours: 'Seule la personne qui a posé la question peut partager cette réponse.',
    notShared:
      'La réponse n’a pas pu être partagée dans ce canal. Posez de nouveau la question, ou mentionnez Coop dans le canal.',
    alreadyShared: 'Cette réponse a déjà été partagée.',
    notServed: 'Coop ne dessert pas cet espace de travail. Qui gère Coop peut l’y faire installer.',
    sharedOutside:
      'Ce canal est partagé avec d’autres organisations\u00a0: Coop n’y répond pas. Posez la question en message direct à Coop, ou dans un canal à vous.',
    unknownButton: 'Ce bouton vient d’une autre version de Coop. Posez de nouveau la question.',
  },
};
