import type { LanguageCode } from '../../languages/language.ts';
import { isolating } from './isolating.ts';

/** Why something is not in Slack, or nobody knows whether it is, in one language; each goes on a sentence. */
export interface NotPosted {
  readonly archived: string;
  readonly notMember: string;
  readonly sharedOutside: string;
  readonly personGone: string;
  readonly notAllowed: string;
  readonly noScope: string;
  readonly noToken: string;
  readonly messageGone: string;
  readonly tooOften: string;
  readonly brokenOff: string;
  readonly slackFailed: string;
  readonly formRefused: string;
  readonly noRoom: string;
  readonly stopped: string;
  readonly untrueQuote: string;
  readonly unwritten: string;
  readonly other: (reason: string) => string;
}

const en: NotPosted = {
  archived: 'the channel is archived',
  notMember: 'Coop is no longer a member',
  sharedOutside: 'the channel is shared with other organisations',
  personGone: 'the person is no longer in this workspace',
  notAllowed: 'Slack does not let Coop post there',
  noScope: 'Coop lacks a permission (scope) for it',
  noToken: 'Slack does not accept Coop’s token',
  messageGone: 'the message or its thread is no longer there',
  tooOften: 'Slack had been asked too often',
  brokenOff: 'the connection to Slack broke off',
  slackFailed: 'Slack itself had failed',
  formRefused: 'Slack did not take the form of the message',
  stopped: 'Coop was stopped while it was being sent',
  noRoom: 'the workspace has no room for more files',
  untrueQuote: 'a quote was not what its article says',
  unwritten: 'Coop could not write it',
  other: (reason) => `Slack says ${reason}`,
};

const fr: NotPosted = {
  archived: 'le canal est archivé',
  notMember: 'Coop n’en est plus membre',
  sharedOutside: 'le canal est partagé avec d’autres organisations',
  personGone: 'la personne n’est plus dans cet espace de travail',
  notAllowed: 'Slack ne laisse pas Coop y publier',
  noScope: 'il manque à Coop une autorisation (scope)',
  noToken: 'Slack n’accepte pas le jeton de Coop',
  messageGone: 'le message ou son fil n’existe plus',
  tooOften: 'Slack avait été sollicité trop souvent',
  brokenOff: 'la connexion avec Slack s’est rompue',
  slackFailed: 'Slack était lui-même en panne',
  formRefused: 'Slack n’a pas accepté la forme du message',
  stopped: 'Coop a été arrêté pendant l’envoi',
  noRoom: 'l’espace de travail n’a plus de place pour des fichiers',
  untrueQuote: 'une citation n’était pas ce que dit son article',
  unwritten: 'Coop n’a pas pu l’écrire',
  other: (reason) => `Slack répond ${reason}`,
};

const nl: NotPosted = {
  archived: 'het kanaal is gearchiveerd',
  notMember: 'Coop is er geen lid meer van',
  sharedOutside: 'het kanaal wordt met andere organisaties gedeeld',
  personGone: 'de persoon zit niet meer in deze workspace',
  notAllowed: 'Slack laat Coop daar niets plaatsen',
  noScope: 'Coop mist er een bevoegdheid (scope) voor',
  noToken: 'Slack aanvaardt het token van Coop niet',
  messageGone: 'het bericht of zijn draad is er niet meer',
  tooOften: 'Slack was te vaak gevraagd',
  brokenOff: 'de verbinding met Slack viel weg',
  slackFailed: 'Slack had zelf een storing',
  formRefused: 'Slack nam de vorm van het bericht niet aan',
  stopped: 'Coop werd tijdens het versturen gestopt',
  noRoom: 'de workspace heeft geen plaats meer voor bestanden',
  untrueQuote: 'een citaat was niet wat het artikel zegt',
  unwritten: 'Coop kon het niet schrijven',
  other: (reason) => `Slack zegt ${reason}`,
};

const es: NotPosted = {
  archived: 'el canal está archivado',
  notMember: 'Coop ya no es miembro',
  sharedOutside: 'el canal se comparte con otras organizaciones',
  personGone: 'la persona ya no está en este espacio de trabajo',
  notAllowed: 'Slack no deja a Coop publicar allí',
  noScope: 'a Coop le falta un permiso (scope)',
  noToken: 'Slack no acepta el token de Coop',
  messageGone: 'el mensaje o su hilo ya no existe',
  tooOften: 'se había preguntado a Slack demasiado a menudo',
  brokenOff: 'se cortó la conexión con Slack',
  slackFailed: 'el propio Slack había fallado',
  formRefused: 'Slack no aceptó la forma del mensaje',
  stopped: 'Coop se detuvo durante el envío',
  noRoom: 'el espacio de trabajo no tiene sitio para más archivos',
  untrueQuote: 'una cita no era lo que dice su artículo',
  unwritten: 'Coop no pudo escribirlo',
  other: (reason) => `Slack responde ${reason}`,
};

const de: NotPosted = {
  archived: 'der Kanal ist archiviert',
  notMember: 'Coop ist dort kein Mitglied mehr',
  sharedOutside: 'der Kanal wird mit anderen Organisationen geteilt',
  personGone: 'die Person ist nicht mehr in diesem Workspace',
  notAllowed: 'Slack lässt Coop dort nichts posten',
  noScope: 'Coop fehlt dafür eine Berechtigung (Scope)',
  noToken: 'Slack nimmt das Token von Coop nicht an',
  messageGone: 'die Nachricht oder ihr Thread ist nicht mehr da',
  tooOften: 'Slack war zu oft gefragt worden',
  brokenOff: 'die Verbindung zu Slack brach ab',
  slackFailed: 'bei Slack selbst war etwas ausgefallen',
  formRefused: 'Slack nahm die Form der Nachricht nicht an',
  stopped: 'Coop wurde während des Sendens beendet',
  noRoom: 'der Workspace hat keinen Platz mehr für Dateien',
  untrueQuote: 'ein Zitat war nicht, was sein Artikel sagt',
  unwritten: 'Coop konnte sie nicht schreiben',
  other: (reason) => `Slack sagt ${reason}`,
};

const ar: NotPosted = {
  archived: 'القناة مؤرشفة',
  notMember: 'لم يعد Coop عضوًا فيها',
  sharedOutside: 'القناة مشتركة مع مؤسسات أخرى',
  personGone: 'لم يعد الشخص في مساحة العمل هذه',
  notAllowed: 'لا يسمح Slack لـ Coop بالنشر هناك',
  noScope: 'ينقص Coop إذن (scope) لذلك',
  noToken: 'لا يقبل Slack رمز Coop',
  messageGone: 'لم تعد الرسالة أو سلسلتها موجودة',
  tooOften: 'سُئل Slack أكثر مما يسمح به',
  brokenOff: 'انقطع الاتصال بـ Slack',
  slackFailed: 'كان العطل في Slack نفسه',
  formRefused: 'لم يقبل Slack شكل الرسالة',
  stopped: 'أُوقف Coop أثناء الإرسال',
  noRoom: 'لا مكان في مساحة العمل لملفات أخرى',
  untrueQuote: 'لم يكن أحد الاقتباسات كما ورد في مقاله',
  unwritten: 'لم يستطع Coop كتابتها',
  other: (reason) => `يقول Slack ${reason}`,
};

const byLanguage = isolating<NotPosted>({ en, fr, nl, es, de, ar });

/** The words in a language. */
export const notPostedIn = (language: LanguageCode): NotPosted => byLanguage[language];
