import { figuresIn } from '../../../answering/intl.ts';
import type { WatchingLabels } from '../watching.ts';

const n = figuresIn('fr');

/** French. */
export const fr: WatchingLabels = {
  typed: {
    live: 'direct | en direct | aussitôt | tout de suite | immédiat | immédiatement',
    digest: 'résumé | synthèse',
    everything: 'tout',
    daily: 'quotidien | quotidiennement | chaque jour | tous les jours',
    weekdays: 'ouvrables | jours ouvrables | en semaine',
    until: "à | au | jusqu'à | jusqu'au",
    beside: 'à | le | les | du | de | et | chaque | tous',
    preview: 'aperçu | essai',
    pause: 'pause | suspendre',
    resume: 'reprendre',
    remove: 'arrêter | arreter | fin | supprimer | terminer',
    list: 'liste | lister | montrer | modifier | changer',
    kind: 'genre | sorte',
    pair: 'paire | entre',
    quiet: 'calme | heures calmes | silence | heures de silence',
    cap: 'plafond | limite | maximum',
    zone: 'fuseau',
    words: 'mots | mot',
    org: 'organisation | organisme',
  },
  everything: 'tout',
  live: 'aussitôt',
  digest: (days, at, zone) => `résumé ${days} à ${at} (${zone})`,
  everyDay: 'chaque jour',
  quiet: (from, to) => `silence de ${from} à ${to}`,
  cap: (most) => `au plus ${n(most)} par jour`,
  inLanguages: (names) => `en ${names}`,
  fromOutlets: (names) => `dans ${names}`,
  withWords: (words) => `avec les mots ${words}`,
  without: (things) => `sans ${things}`,
  saved: (watch) => `C’est enregistré. Ce canal sera informé\u00a0: ${watch}.`,
  changed: (watch) => `C’est modifié. Ce canal sera informé\u00a0: ${watch}.`,
  already: (watch) => `Ce canal est déjà informé\u00a0: ${watch}. Rien n’a changé.`,
  was: (watch) => `C’était\u00a0: ${watch}.`,
  otherwise: (watch) =>
    `Ce canal en est déjà informé, comme quelqu’un d’autre l’a demandé\u00a0: ${watch}. Rien n’a changé. Qui l’a demandé, ou un administrateur, peut choisir Modifier dans /coop watches.`,
  goesOn:
    'Seul ce qui arrive à partir de maintenant est signalé, chaque sujet une fois\u00a0; un article corrigé modifie ce qui a été publié. /coop watches montre, suspend, modifie et arrête.',
  paused: (watch) => `Suspendu\u00a0: ${watch}. Ce qui arrive entre-temps ne sera pas signalé après coup.`,
  resumed: (watch) => `Repris à partir de maintenant\u00a0: ${watch}.`,
  removed: (watch) => `Arrêté\u00a0: ${watch}.`,
  severalHere:
    'Ce canal est informé de plusieurs choses. Choisissez ce qui doit s’arrêter, ou tapez /coop unwatch all pour arrêter toutes les vôtres.',
  notNamed: (typed) => `Rien n’a changé\u00a0: «\u00a0${typed}\u00a0» ne désigne pas exactement l’un de ceux-ci.`,
  notYours: 'Seule la personne qui l’a demandé, ou un administrateur, peut faire cela.',
  gone: 'Cela n’existe plus. /coop watches montre ce dont ce canal est informé.',
  preview: (days, posts) =>
    `Ces ${n(days)} derniers jours, cela aurait publié ${n(posts)} ${posts < 2 ? 'sujet' : 'sujets'}.`,
  previewUndated: (count) => `Parmi eux, sans date et comptés au jour de leur lecture par Coop\u00a0: ${n(count)}.`,
  previewSince: (day) =>
    `Coop ne lit des articles que depuis le ${day}\u00a0: le compte porte sur les jours écoulés depuis et sur ce qui a été lu en retard.`,
  previewOnly: (command) => `Rien n’a été enregistré. Pour l’enregistrer\u00a0: ${command}`,
  previewEmpty: 'Aucun article n’a encore été lu\u00a0: ce compte ne dit rien.',
  counting: (days) => `Calcul de ce qui aurait été publié ces ${n(days)} derniers jours…`,
  example: (title, source) => `Par exemple\u00a0: ${title} (${source})`,
  list: 'Ce dont ce canal est informé',
  home: 'Ce que vous avez demandé',
  none: 'Ce canal n’est informé de rien. Tapez /coop watch pour choisir, ou /coop watch live pour tout, aussitôt.',
  noneHome: 'Rien pour le moment. Tapez /coop watch dans un canal pour choisir ce dont il est informé.',
  more: (count, command) => `Et ${n(count)} de plus\u00a0: tapez ${command}`,
  moreHome: (count) =>
    `Et ${n(count)} de plus\u00a0; tapez /coop watches dans leurs canaux pour les suspendre, modifier ou arrêter\u00a0:`,
  madeBy: 'demandé par',
  inChannel: 'dans',
  inDirect: 'dans vos messages directs',
  isPaused: 'suspendu',
  isDisabled: (reason) => `arrêté par Coop\u00a0: ${reason}`,
  pause: 'Suspendre',
  resume: 'Reprendre',
  change: 'Modifier',
  remove: 'Supprimer',
  add: 'Ajouter',
  removeSure: 'Le canal n’en sera plus informé. Ce qui a été publié reste.',
  keep: 'Garder',
  notSaved: 'Rien n’a été enregistré\u00a0:',
  howTo: 'Ce qu’il faut taper\u00a0:',
  noForm: 'Le formulaire n’a pas pu être affiché. Vous pouvez le taper\u00a0:',
  problems: {
    area: (typed, like) =>
      `Il n’y a pas de domaine «\u00a0${typed}\u00a0».${like === '' ? ' Tapez par exemple area:cybersecurity ou domaine:"exercices conjoints".' : ` Vouliez-vous dire ${like}\u00a0?`}`,
    country: (typed, like) =>
      `Il n’y a pas de pays «\u00a0${typed}\u00a0».${like === '' ? ' Tapez son nom ou ses deux lettres\u00a0: country:pk' : ` Vouliez-vous dire ${like}\u00a0?`}`,
    pair: (typed) =>
      `«\u00a0${typed}\u00a0» n’est pas une paire de pays. Tapez-en deux avec un tiret\u00a0: pair:ma-pk`,
    person: (typed, like) =>
      like === ''
        ? `Aucun article ne nomme encore «\u00a0${typed}\u00a0». Pour être informé d’un nom dès qu’il paraît, tapez-le comme mots exacts\u00a0: "${typed}"`
        : `Aucun article ne nomme exactement «\u00a0${typed}\u00a0». Vouliez-vous dire ${like}\u00a0?`,
    several: (typed, like) => `Plusieurs s’appellent «\u00a0${typed}\u00a0». Tapez l’un de ceux-ci\u00a0: ${like}`,
    language: (typed) => `Coop ne lit pas de langue «\u00a0${typed}\u00a0». Tapez lang:en, fr, nl, es, de ou ar`,
    kind: (typed) =>
      `Il n’y a pas de genre «\u00a0${typed}\u00a0». Tapez kind:meeting, visit, agreement, cooperation ou statement`,
    zone: (typed, like) =>
      `Il n’y a pas de fuseau horaire «\u00a0${typed}\u00a0».${like === '' ? ' Tapez un lieu comme Africa/Casablanca, pas un décalage.' : ` Vouliez-vous dire ${like}\u00a0?`}`,
    time: (typed) => `«\u00a0${typed}\u00a0» n’est pas une heure. Tapez-la comme 08:00`,
    days: (typed) => `«\u00a0${typed}\u00a0» ne sont pas des jours. Tapez-les comme lun-ven ou mar,jeu`,
    quiet: (typed) => `«\u00a0${typed}\u00a0» ne sont pas des heures calmes. Tapez-les comme quiet 22:00-07:00`,
    cap: (typed) => `«\u00a0${typed}\u00a0» n’est pas un nombre de messages par jour. Tapez-le comme cap 5`,
    key: (typed) =>
      `Il n’y a pas de filtre «\u00a0${typed}:\u00a0». Il y a area, country, pair, person, kind, lang, outlet et words.`,
    leaveOut: (typed) =>
      `«\u00a0${typed}\u00a0» ne peut pas être laissé de côté. On laisse de côté person, area, country, kind, outlet et des mots\u00a0: -area:fisheries -"mots exacts"`,
    word: (typed, like) =>
      `«\u00a0${typed}\u00a0» n’a pas été compris.${like === '' ? '' : ` Vouliez-vous dire ${like}\u00a0?`}`,
    both: (typed) =>
      `«\u00a0${typed}\u00a0» demande les deux\u00a0: live informe aussitôt, et seul digest a des jours et une heure. Tapez l’un des deux.`,
    twice: (typed) =>
      `«\u00a0${typed}\u00a0» en donne deux, et il n’en faut qu’un de chaque\u00a0: heure, fuseau horaire, heures calmes, maximum.`,
    limits: (typed) =>
      `«\u00a0${typed}\u00a0» vaut pour ce qui est annoncé aussitôt\u00a0: heures calmes et maximum ne retiennent pas un résumé. Tapez aussi live, ou enlevez-le.`,
    length: (typed) => `C’est trop à la fois\u00a0: au plus ${typed} conditions, d’au plus 100 caractères chacune.`,
  },
  form: {
    problems: {
      country: (typed, like) =>
        `Il n’y a pas de pays «\u00a0${typed}\u00a0».${like === '' ? ' Tapez son nom ou ses deux lettres, comme pk' : ` Vouliez-vous dire ${like}\u00a0?`}`,
      person: (typed) =>
        `Aucun article ne nomme encore «\u00a0${typed}\u00a0». Pour être informé d’un nom dès qu’il paraît, tapez-le dans le champ des mots exacts`,
      quiet: (typed) => `«\u00a0${typed}\u00a0» ne sont pas des heures calmes. Tapez-les comme 22:00-07:00`,
      cap: (typed) => `«\u00a0${typed}\u00a0» n’est pas un nombre de messages par jour. Tapez-le comme 5`,
      limits: () => 'Cela ne retient aucun résumé. Laissez ce champ vide, ou choisissez d’être informé aussitôt',
    },
    title: 'Informer ce canal',
    check: 'Aperçu',
    save: 'Enregistrer',
    back: 'Retour',
    close: 'Annuler',
    intro:
      'Est signalé ce qui remplit toutes ces conditions. Ce qui reste vide ne demande rien\u00a0; si tout est vide, tout est signalé.',
    fields: {
      people: 'Personnes et organisations',
      countries: 'Pays',
      areas: 'Domaines',
      kinds: 'Genres',
      languages: 'Langues des articles',
      outlets: 'Médias',
      words: 'Mots exacts',
      without: 'Laisser de côté',
      delivery: 'Quand informer',
      days: 'Jours du résumé',
      at: 'Heure du résumé',
      zone: 'Fuseau horaire',
      quiet: 'Heures calmes',
      cap: 'Messages par jour au plus',
    },
    hints: {
      people: 'Noms tels que les articles les écrivent, séparés par des virgules',
      countries: 'Noms ou deux lettres, séparés par des virgules\u00a0; avec un tiret pour deux ensemble\u00a0: ma‑pk',
      outlets: 'Séparés par des virgules',
      words: 'Mots ou expressions entiers, séparés par des virgules',
      without: 'Par exemple person:"…" area:fisheries outlet:"…" "mots exacts"',
      zone: 'Un lieu, comme Africa/Casablanca',
      quiet: 'Comme 22:00-07:00\u00a0; ce qui arrive alors attend',
      cap: 'Tous les messages du canal comptent\u00a0; le reste attend le lendemain',
    },
    atOnce: 'Aussitôt, sujet par sujet',
    inDigest: 'Dans un résumé',
  },
};
