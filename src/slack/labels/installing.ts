import type { LanguageCode } from '../../languages/language.ts';

/** The words of the pages that a browser shows while Coop is being installed, in one language. */
export interface InstallingLabels {
  readonly installed: string;
  readonly installedIn: (team: string) => string;
  readonly goBack: string;
  readonly notInstalled: string;
  readonly badState: string;
  readonly cancelled: string;
  readonly notServed: string;
  readonly wholeOrganisation: string;
  readonly unconfirmed: string;
  readonly again: (path: string) => string;
  /** What whoever runs Coop finds it by in the log. */
  readonly number: (id: string) => string;
}

const en: InstallingLabels = {
  installed: 'Coop is installed',
  installedIn: (team) => `Coop is installed in ${team}`,
  goBack: 'Go back to Slack, invite it into a channel, and ask.',
  notInstalled: 'Not installed',
  badState: 'This link was used before, is too old, or is not yours.',
  cancelled: 'The installation was cancelled.',
  notServed: 'This Coop does not serve that workspace; whoever runs it names those that it serves.',
  wholeOrganisation: 'Coop is not installed in a whole organisation: install it in each workspace that is to have it.',
  unconfirmed: 'Slack did not confirm the installation.',
  again: (path) => `To begin again, open ${path}.`,
  number: (id) => `If it happens again, give whoever runs Coop this number: ${id}`,
};

const fr: InstallingLabels = {
  installed: 'Coop est installé',
  installedIn: (team) => `Coop est installé dans ${team}`,
  goBack: 'Retournez dans Slack, invitez-le dans un canal et posez une question.',
  notInstalled: 'Non installé',
  badState: 'Ce lien a déjà servi, est trop ancien ou n’est pas le vôtre.',
  cancelled: 'L’installation a été annulée.',
  notServed: 'Ce Coop ne sert pas cet espace de travail\u00a0; qui l’exploite nomme ceux qu’il sert.',
  wholeOrganisation:
    'Coop ne s’installe pas dans toute une organisation\u00a0: installez-le dans chaque espace de travail qui doit l’avoir.',
  unconfirmed: 'Slack n’a pas confirmé l’installation.',
  again: (path) => `Pour recommencer, ouvrez ${path}.`,
  number: (id) => `Si cela se répète, donnez ce numéro à qui s’occupe de Coop\u00a0: ${id}`,
};

const nl: InstallingLabels = {
  installed: 'Coop is geïnstalleerd',
  installedIn: (team) => `Coop is geïnstalleerd in ${team}`,
  goBack: 'Ga terug naar Slack, nodig Coop uit in een kanaal en stel een vraag.',
  notInstalled: 'Niet geïnstalleerd',
  badState: 'Deze link is al gebruikt, te oud of niet van u.',
  cancelled: 'De installatie is geannuleerd.',
  notServed: 'Deze Coop bedient die werkruimte niet; wie hem beheert, noemt de werkruimtes die hij bedient.',
  wholeOrganisation:
    'Coop wordt niet in een hele organisatie geïnstalleerd: installeer het in elke werkruimte die het moet hebben.',
  unconfirmed: 'Slack heeft de installatie niet bevestigd.',
  again: (path) => `Open ${path} om opnieuw te beginnen.`,
  number: (id) => `Gebeurt het weer, geef dan dit nummer aan wie Coop beheert: ${id}`,
};

const es: InstallingLabels = {
  installed: 'Coop está instalado',
  installedIn: (team) => `Coop está instalado en ${team}`,
  goBack: 'Vuelva a Slack, invítelo a un canal y pregunte.',
  notInstalled: 'No instalado',
  badState: 'Este enlace ya se usó, es demasiado antiguo o no es suyo.',
  cancelled: 'La instalación se canceló.',
  notServed: 'Este Coop no atiende ese espacio de trabajo; quien lo administra nombra los que atiende.',
  wholeOrganisation:
    'Coop no se instala en toda una organización: instálelo en cada espacio de trabajo que deba tenerlo.',
  unconfirmed: 'Slack no confirmó la instalación.',
  again: (path) => `Para empezar de nuevo, abra ${path}.`,
  number: (id) => `Si se repite, dé este número a quien se ocupa de Coop: ${id}`,
};

const de: InstallingLabels = {
  installed: 'Coop ist installiert',
  installedIn: (team) => `Coop ist in ${team} installiert`,
  goBack: 'Gehen Sie zurück zu Slack, laden Sie Coop in einen Kanal ein und fragen Sie.',
  notInstalled: 'Nicht installiert',
  badState: 'Dieser Link wurde schon benutzt, ist zu alt oder nicht der Ihre.',
  cancelled: 'Die Installation wurde abgebrochen.',
  notServed: 'Dieses Coop bedient diesen Workspace nicht; wer es betreibt, nennt die Workspaces, die es bedient.',
  wholeOrganisation:
    'Coop wird nicht in einer ganzen Organisation installiert: Installieren Sie es in jedem Workspace, der es haben soll.',
  unconfirmed: 'Slack hat die Installation nicht bestätigt.',
  again: (path) => `Um von vorn zu beginnen, öffnen Sie ${path}.`,
  number: (id) => `Geschieht es wieder, nennen Sie denen, die Coop betreuen, diese Nummer: ${id}`,
};

const ar: InstallingLabels = {
  installed: 'تم تثبيت Coop',
  installedIn: (team) => `تم تثبيت Coop في \u2068${team}\u2069`,
  goBack: 'عد إلى Slack وادعُ Coop إلى قناة واطرح سؤالك.',
  notInstalled: 'لم يتم التثبيت',
  badState: 'استُخدم هذا الرابط من قبل، أو انتهت مدته، أو ليس رابطك.',
  cancelled: 'أُلغي التثبيت.',
  notServed: 'لا يخدم Coop هذا مساحة العمل تلك؛ ومن يشغّله يحدد المساحات التي يخدمها.',
  wholeOrganisation: 'لا يُثبَّت Coop في مؤسسة بأكملها: ثبّته في كل مساحة عمل تحتاج إليه.',
  unconfirmed: 'لم يؤكد Slack التثبيت.',
  again: (path) => `للبدء من جديد افتح \u2068${path}\u2069.`,
  number: (id) => `إن تكرر ذلك فأعط هذا الرقم لمن يشرف على Coop: \u2068${id}\u2069`,
};

const byLanguage: Readonly<Record<LanguageCode, InstallingLabels>> = { en, fr, nl, es, de, ar };

/** The words in a language. */
export function installingIn(language: LanguageCode): InstallingLabels {
  return byLanguage[language];
}
