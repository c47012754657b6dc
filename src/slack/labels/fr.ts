import type { Labels } from '../labels.ts';

/** French. */
export const fr: Labels = {
  share: 'Partager dans le canal',
  shared: 'Partagé dans le canal.',
  previous: 'Précédent',
  more: 'Suite',
  page: (number, of) => `Page ${number} sur ${of}`,
  nearest: 'Ce qui s’en approche le plus',
  alsoIn: (outlets) => `Aussi dans : ${outlets}`,
  asked: 'a demandé à Coop :',
  hint: 'Demandez des personnes, des pays ou des domaines, par exemple : qui a rencontré Loudiyi · accords Maroc Pakistan. /coop help en dit plus.',
  help: {
    title: 'Ce que Coop peut vous dire',
    intro:
      'Coop lit des articles de presse et répond : qui a rencontré qui, ce qui a été signé, qui est venu en visite, de quels domaines il a été question. Chaque réponse reprend les mots des articles, avec le titre de presse et la date. Posez vos questions en français, en anglais ou en néerlandais :',
    examples: [
      'qui a rencontré Loudiyi ?',
      'accords Maroc Pakistan',
      'domaines de coopération Maroc Pakistan',
      'who met Hammouchi',
      'wie ontmoette Chaudhry?',
    ],
    commands: 'Commandes',
    elsewhere:
      'Ou bien mentionnez Coop dans un canal ou un fil, ou écrivez-lui directement : il répond au même endroit.',
    didYouMean: (command) => `Vouliez-vous dire ${command} ?`,
    tooLong: (most) => `C’est trop long pour une question. ${most} caractères au plus.`,
  },
  watch: {
    on: 'Ce canal sera informé de chaque article ajouté à partir de maintenant : un message par article, avec ses faits et ses citations. Quand un article est corrigé, son message est mis à jour et rien n’est publié de nouveau. /coop watch off y met fin.',
    alreadyOn: 'Ce canal est déjà informé de chaque nouvel article. Rien n’a changé. /coop watch off y met fin.',
    off: 'Ce canal n’est plus informé des nouveaux articles. /coop watch live reprend.',
    alreadyOff: 'Ce canal n’était pas informé des nouveaux articles : il n’y a rien à arrêter.',
    isOn: 'Ce canal est informé de chaque nouvel article. /coop watch off y met fin.',
    isOff: 'Ce canal n’est pas informé des nouveaux articles. /coop watch live commence.',
    invite: (appName) =>
      `Coop n’est pas membre de ce canal et ne peut rien y publier. Tapez /invite @${appName}, puis de nouveau /coop watch live.`,
    archived: 'Ce canal est archivé : rien ne peut y être publié.',
  },
  status: {
    title: 'Ce que contiennent les archives',
    articles: (count, facts) => `Articles : ${count} · faits : ${facts}`,
    languages: (names) => `Langues : ${names}`,
    dates: (earliest, latest) => `Publication : de ${earliest} à ${latest}`,
    undated: (count) => `Sans date de publication : ${count}`,
    troubled: (count, reasons) => `Annonces de ce canal non arrivées ou non confirmées : ${count} (${reasons})`,
  },
  announcement: {
    title: 'Nouvel article',
    noFact: 'Aucune rencontre, visite, coopération ni aucun accord n’y a été trouvé.',
    untitled: 'Article sans titre',
  },
  intake: {
    noLink: 'Il n’y a pas de lien à lire. Tapez /coop add suivi de l’adresse d’un article ou d’un flux.',
    mayNot:
      'Seules les personnes désignées par qui gère Coop peuvent faire lire des pages du web (COOP_ADMINS, COOP_FETCH_BY).',
    off: 'Coop ne lit rien sur le web : qui le gère l’active avec COOP_FETCH=on. D’ici là, il lit les fichiers de son dossier.',
    tooMany: (most) => `Seuls les ${most} premiers liens ont été lus ; choisissez les autres un par un.`,
    added: (title) => `Ajouté : ${title}`,
    updated: (title) => `Mis à jour : ${title}`,
    unchanged: (title) => `Déjà connu, rien n’a changé : ${title}`,
    follows: (title, listed) =>
      `Coop suit désormais ${title}. Les ${listed} articles qui y figurent sont en cours de lecture.`,
    followsAlready: (title, listed) =>
      `Coop suit déjà ${title}, qui liste ${listed} articles, et l’interroge à nouveau.`,
    refused: (link, reason) => `Non lu : ${link} : ${reason}`,
  },
  removal: {
    mayNot: 'Seuls les administrateurs de Coop peuvent faire cela. Qui gère Coop les désigne (COOP_ADMINS).',
    sayWhich: 'Dites quel article : /coop remove suivi de son lien. /coop remove undo et le lien l’admet à nouveau.',
    nothing: (words) => `Les archives ne contiennent aucun article à ${words}.`,
    several: (ids) => `Plusieurs articles sont possibles. Nommez-en un : ${ids}`,
    removed: (title, id) =>
      `Retiré : ${title}. Aucune réponse ne le cite plus, ce qui en a été publié le dira, et il reste dehors. Pour l’admettre à nouveau : /coop remove undo ${id}`,
    undone: (name) => `${name} peut être ajouté à nouveau : /coop add.`,
    notUndone: (words) => `Rien de ce qui a été retiré n’est connu sous ${words}.`,
  },
  sources: {
    title: (fine, all) => `Flux : ${fine} sur ${all} en bon état`,
    none: 'Aucun flux n’est suivi. /coop add suivi de l’adresse d’un flux en suit un.',
    fine: (listed, lastNew) => `En bon état · liste ${listed} articles · dernier nouveau : ${lastNew}`,
    failing: (times, reason) => `En échec (${times}) : ${reason}. Il est interrogé à nouveau.`,
    paused: (times, reason) => `En pause après ${times} échecs : ${reason}`,
    notAsked: 'Pas encore interrogé.',
    more: (count) => `Et ${count} autres en bon état.`,
    resume: 'Reprendre',
    resumed: (title) => `${title} est interrogé à nouveau.`,
  },
  trouble: {
    failed: (id) =>
      `Une erreur s’est produite du côté de Coop et la demande n’a pas abouti. Réessayez ; si cela se répète, donnez ce numéro à qui s’occupe de Coop : ${id}`,
    gone: 'Cette réponse n’est plus conservée. Posez de nouveau la question.',
    changed:
      'Un article à l’appui de cette réponse a changé depuis. Posez de nouveau la question pour voir ce qu’il dit maintenant.',
    notYours: 'Seule la personne qui a posé la question peut partager cette réponse.',
    notShared:
      'La réponse n’a pas pu être partagée dans ce canal. Posez de nouveau la question, ou mentionnez Coop dans le canal.',
    alreadyShared: 'Cette réponse a déjà été partagée.',
    unknownButton: 'Ce bouton vient d’une autre version de Coop. Posez de nouveau la question.',
  },
};
