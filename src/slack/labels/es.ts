import type { Labels } from '../labels.ts';

/** Spanish. */
export const es: Labels = {
  share: 'Compartir en el canal',
  shared: 'Compartido en el canal.',
  previous: 'Anterior',
  more: 'Más',
  page: (number, of) => `Página ${number} de ${of}`,
  nearest: 'Lo más cercano',
  alsoIn: (outlets) => `También en: ${outlets}`,
  asked: 'preguntó a Coop:',
  hint: 'Pregunte por personas, países o ámbitos, por ejemplo: con quién se reunió Loudiyi · acuerdos Marruecos Pakistán. /coop help explica más.',
  help: {
    title: 'Lo que Coop puede decirle',
    intro:
      'Coop lee artículos de prensa y responde: quién se reunió con quién, qué se firmó, quién vino de visita, de qué ámbitos se habló. Cada respuesta recoge las palabras de los artículos, con el medio y la fecha. Pregunte en español, inglés, francés o neerlandés:',
    examples: [
      '¿con quién se reunió Loudiyi?',
      'acuerdos Marruecos Pakistán',
      'ámbitos de cooperación Marruecos Pakistán',
      'who met Hammouchi',
      'qui a rencontré Loudiyi ?',
    ],
    commands: 'Comandos',
    elsewhere: 'O mencione a Coop en un canal o un hilo, o escríbale directamente: responde en el mismo lugar.',
    didYouMean: (command) => `¿Quería decir ${command}?`,
    tooLong: (most) => `Es demasiado largo para una pregunta. ${most} caracteres como máximo.`,
  },
  watch: {
    on: 'Este canal sabrá de cada artículo que se añada a partir de ahora: un mensaje por artículo, con sus hechos y sus citas. Cuando un artículo se corrige, su mensaje se actualiza y no se publica nada nuevo. /coop watch off lo termina.',
    alreadyOn: 'Este canal ya recibe cada artículo nuevo. Nada ha cambiado. /coop watch off lo termina.',
    off: 'Este canal ya no recibe los artículos nuevos. /coop watch live lo reanuda.',
    alreadyOff: 'Este canal no recibía los artículos nuevos: no hay nada que terminar.',
    isOn: 'Este canal recibe cada artículo nuevo. /coop watch off lo termina.',
    isOff: 'Este canal no recibe los artículos nuevos. /coop watch live lo empieza.',
    invite: (appName) =>
      `Coop no es miembro de este canal y no puede publicar en él. Escriba /invite @${appName} y después otra vez /coop watch live.`,
    archived: 'Este canal está archivado: no se puede publicar nada en él.',
  },
  status: {
    title: 'Lo que contiene el archivo',
    articles: (count, facts) => `Artículos: ${count} · hechos: ${facts}`,
    languages: (names) => `Idiomas: ${names}`,
    dates: (earliest, latest) => `Publicación: del ${earliest} al ${latest}`,
    undated: (count) => `Sin fecha de publicación: ${count}`,
    troubled: (count, reasons) => `Anuncios de este canal que no llegaron o no se confirmaron: ${count} (${reasons})`,
  },
  announcement: {
    title: 'Artículo nuevo',
    noFact: 'No se ha encontrado en él ninguna reunión, visita, cooperación ni acuerdo.',
    untitled: 'Artículo sin título',
  },
  intake: {
    noLink: 'No hay ningún enlace que leer. Escriba /coop add y la dirección de un artículo o de un canal web.',
    mayNot:
      'Solo quienes haya nombrado quien administra Coop pueden hacer leer páginas de la web (COOP_ADMINS, COOP_FETCH_BY).',
    off: 'Coop no lee nada de la web: quien lo administra lo activa con COOP_FETCH=on. Hasta entonces lee los archivos de su carpeta.',
    tooMany: (most) => `Solo se leyeron los primeros ${most} enlaces; elija los demás uno a uno.`,
    added: (title) => `Añadido: ${title}`,
    updated: (title) => `Actualizado: ${title}`,
    unchanged: (title) => `Ya conocido, nada ha cambiado: ${title}`,
    follows: (title, listed) =>
      `Coop sigue desde ahora ${title}. Se están leyendo los ${listed} artículos que contiene.`,
    followsAlready: (title, listed) =>
      `Coop ya sigue ${title}, que contiene ${listed} artículos, y vuelve a consultarlo.`,
    refused: (link, reason) => `No leído: ${link}: ${reason}`,
  },
  removal: {
    mayNot: 'Solo los administradores de Coop pueden hacer esto. Los nombra quien lo administra (COOP_ADMINS).',
    sayWhich: 'Diga qué artículo: /coop remove y su enlace. /coop remove undo y el enlace lo admite de nuevo.',
    nothing: (words) => `El archivo no contiene ningún artículo en ${words}.`,
    several: (ids) => `Pueden ser varios artículos. Nombre uno: ${ids}`,
    removed: (title, id) =>
      `Retirado: ${title}. Ninguna respuesta lo cita ya, lo que se publicó de él lo dirá, y queda fuera. Para admitirlo de nuevo: /coop remove undo ${id}`,
    undone: (name) => `${name} puede añadirse de nuevo: /coop add.`,
    notUndone: (words) => `Nada de lo retirado se conoce por ${words}.`,
  },
  sources: {
    title: (fine, all) => `Canales web: ${fine} de ${all} en buen estado`,
    none: 'No se sigue ningún canal web. /coop add y la dirección de uno lo sigue.',
    fine: (listed, lastNew) => `En buen estado · contiene ${listed} · último nuevo: ${lastNew}`,
    failing: (times, reason) => `Falla (${times}): ${reason}. Se vuelve a consultar.`,
    paused: (times, reason) => `En pausa tras ${times} fallos: ${reason}`,
    notAsked: 'Aún no consultado.',
    more: (count) => `Y ${count} más en buen estado.`,
    resume: 'Reanudar',
    resumed: (title) => `${title} se consulta de nuevo.`,
  },
  trouble: {
    failed: (id) =>
      `Se ha producido un error en Coop y la petición no se ha completado. Inténtelo de nuevo; si se repite, dé este número a quien se ocupa de Coop: ${id}`,
    gone: 'Esta respuesta ya no se conserva. Haga la pregunta de nuevo.',
    changed:
      'Un artículo en el que se apoya esta respuesta ha cambiado desde entonces. Haga la pregunta de nuevo para ver lo que dice ahora.',
    notYours: 'Solo quien hizo la pregunta puede compartir esta respuesta.',
    notShared:
      'La respuesta no se ha podido compartir en este canal. Haga la pregunta de nuevo o mencione a Coop en el canal.',
    alreadyShared: 'Esta respuesta ya se ha compartido.',
    unknownButton: 'Este botón es de otra versión de Coop. Haga la pregunta de nuevo.',
  },
};
