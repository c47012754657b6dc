import { figuresIn } from '../../answering/intl.ts';
import type { Labels } from './labels.ts';

const n = figuresIn('es');

/** Spanish. */
export const es: Labels = {
  share: 'Compartir en el canal',
  shared: 'Compartido en el canal.',
  previous: 'Anterior',
  more: 'Más',
  page: (number, of) => `Página ${n(number)} de ${n(of)}`,
  nearest: 'Lo más cercano',
  alsoIn: (outlets) => `También en: ${outlets}`,
  asked: 'preguntó a Coop:',
  hint: 'Pregunte por personas, países o ámbitos. /coop help explica más.',
  help: {
    title: 'Lo que Coop puede decirle',
    intro:
      'Coop lee artículos de prensa y responde: quién se reunió con quién, qué se firmó, quién vino de visita, de qué ámbitos se habló. Cada respuesta recoge las palabras de los artículos, con el medio y la fecha. Pregunte en español, inglés, francés, neerlandés, alemán o árabe:',
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
    tooLong: (most) => `Es demasiado largo para una pregunta. ${n(most)} caracteres como máximo.`,
  },
  home: {
    title: 'Coop',
    ask: 'Hacer una pregunta',
    submit: 'Preguntar',
    close: 'Cerrar',
  },
  watch: {
    alreadyOff: 'Este canal no recibía los artículos nuevos: no hay nada que terminar.',
    isOff: 'Este canal no recibe los artículos nuevos. /coop watch live lo empieza.',
    invite: (channel, appName, command) =>
      `Coop no es miembro de ${channel} y no puede publicar en él; no se guardó nada. Escriba allí /invite @${appName} y después: ${command}`,
    archived: (channel) => `${channel} está archivado: no se puede publicar nada en él, y no se guardó nada.`,
  },
  status: {
    title: 'Lo que contiene el archivo',
    articles: (count, facts) => `Artículos: ${n(count)} · hechos: ${n(facts)}`,
    languages: (names) => `Idiomas: ${names}`,
    dates: (earliest, latest) => `Publicación: ${earliest} – ${latest}`,
    day: (day) => `Publicación: ${day}`,
    undated: (count) => `Sin fecha de publicación: ${n(count)}`,
    troubled: (count, reasons) => `Anuncios de este canal que no llegaron: ${n(count)} (${reasons})`,
  },
  announcement: {
    title: 'Artículo nuevo',
    noFact: 'No se ha encontrado en él ninguna reunión, visita, cooperación ni acuerdo.',
    untitled: 'Artículo sin título',
  },
  intake: {
    noLink: 'No hay ningún enlace que leer. Escriba /coop add y la dirección de un artículo o de un canal web.',
    noLinkThere: 'Ese mensaje no tiene ningún enlace, así que no hay nada que guardar.',
    mayNot:
      'Solo quienes haya nombrado quien administra Coop pueden hacer leer páginas de la web (COOP_ADMINS, COOP_FETCH_BY).',
    off: 'Coop no lee nada de la web: quien lo administra lo activa con COOP_FETCH=on. Hasta entonces lee los archivos de su carpeta.',
    tooMany: (most) => `Solo se leyeron los primeros ${n(most)} enlaces; elija los demás uno a uno.`,
    added: (title) => `Añadido: ${title}`,
    updated: (title) => `Actualizado: ${title}`,
    unchanged: (title) => `Ya conocido, nada ha cambiado: ${title}`,
    follows: (title, listed) => {
      if (listed === 0) return `Coop sigue desde ahora ${title}. Todavía no contiene ningún artículo.`;
      return listed === 1
        ? `Coop sigue desde ahora ${title}. Se está leyendo el artículo que contiene. Las respuestas lo citan, pero no se comunica a ningún canal; lo que llegue después sí, donde se haya pedido.`
        : `Coop sigue desde ahora ${title}. Se están leyendo los ${n(listed)} artículos que contiene. Las respuestas los citan, pero no se comunican a ningún canal; lo que llegue después sí, donde se haya pedido.`;
    },
    followsAlready: (title, since) => `Coop ya sigue ${title}, desde el ${since}, y lo consulta ahora.`,
    refused: (link, reason) => `No leído: ${link}: ${reason}`,
    refusedMore: (count) => `Y ${n(count)} más.`,
  },
  removal: {
    mayNot: 'Solo los administradores de Coop pueden hacer esto. Los nombra quien lo administra (COOP_ADMINS).',
    sayWhich:
      'Diga qué artículo: /coop remove y su enlace, o la ruta de su archivo (todos los artículos de una carpeta comprimida), o la dirección de un canal web que ya no deba seguirse. Con /coop remove undo delante se admite de nuevo.',
    nothing: (words) => `El archivo no contiene ningún artículo en ${words}.`,
    several: (ids) => `Pueden ser varios artículos. Nombre uno: ${ids}`,
    removed: (title, id) =>
      `Retirado: ${title}. Ninguna respuesta lo cita ya, lo que se publicó de él lo dirá o ya no lo mostrará, y queda fuera. Para admitirlo de nuevo: /coop remove undo ${id}`,
    removedAll: (count, file) =>
      `${count === 1 ? 'Artículo retirado' : 'Artículos retirados'} con ${file}: ${n(count)}. ${count === 1 ? 'Ninguna respuesta lo cita ya, lo que se publicó de él lo dirá o ya no lo mostrará, y queda fuera. Para admitirlo' : 'Ninguna respuesta los cita ya, lo que se publicó de ellos lo dirá o ya no los mostrará, y quedan fuera. Para admitirlos'} de nuevo: /coop remove undo ${file}`,
    undone: (name) => `${name} puede añadirse de nuevo: /coop add.`,
    isBack: (name) => `${name} está de nuevo en el archivo, y lo que se contó de ello vuelve a verse.`,
    undoneFile: (name) =>
      `${name} puede añadirse de nuevo: quien administra Coop vuelve a poner su fichero en la carpeta, o escribe coop add y el fichero.`,
    partlyBack: (back, all, name) =>
      `De los ${n(all)} artículos de ${name}, ${n(back)} están de nuevo en el archivo. Los demás pueden añadirse de nuevo: quien administra Coop vuelve a poner su fichero en la carpeta, o escribe coop add y el fichero.`,
    notUndone: (words) => `Nada de lo retirado se conoce por ${words}.`,
  },
  sources: {
    noPage: (typed) =>
      `No se entiende «${typed}». Escriba /coop sources solo, con una página (/coop sources 2), o /coop add y la dirección de un canal web.`,
    title: (fine, all) => `Canales web: ${n(fine)} de ${n(all)} en buen estado`,
    none: 'No se sigue ningún canal web. /coop add y la dirección de uno lo sigue.',
    fine: (listed, lastNew) => `En buen estado · contiene ${n(listed)} · último nuevo: ${lastNew}`,
    failing: (times, reason) => `Falla (${n(times)}): ${reason}. Se vuelve a consultar.`,
    paused: (times, reason) => `En pausa: ${reason} (fallos: ${n(times)})`,
    lost: (count) => `no se pudieron obtener: ${n(count)}`,
    notAsked: 'Aún no consultado.',
    overdue: (day) => `No consultado desde el ${day}, aunque estaba previsto.`,
    more: (count, command) => `Y ${n(count)} más: escriba ${command}`,
    resume: 'Reanudar',
    resumed: (title) => `${title} se consulta de nuevo.`,
    end: 'Dejar de seguir',
    endSure: 'Coop deja de consultarlo. Sus artículos se quedan.',
    ended: (title, url) =>
      `${title} ya no se sigue, y sus artículos se quedan. Para seguirlo de nuevo: /coop add ${url}`,
  },
  delivery: {
    howMany: (typed, most, command) =>
      `No se pueden mostrar «${typed}» historias. Escriba ${command} solo, o con un número del 1 al ${most}: ${command} ${most}`,
    gone: 'Este artículo se retiró del archivo y, con él, lo que aquí se dijo de él.',
    corrected: (title) => `Corregido: ${title}`,
    correctedHow: 'Una frase citada aquí se cambió en el artículo; el mensaje muestra lo que dice ahora.',
    adds: (things) => `Añade: ${things}`,
    newPeople: (names) => `nuevo: ${names}`,
    outlet: (name, number) => `medio n.º ${n(number)}: ${name}`,
    left: (outlet) => `Lo sigue contando: ${outlet}`,
    says: (says, not) => `dice ${says}, no ${not}`,
    found: (count) => `${n(count)} ${count === 1 ? 'nueva' : 'nuevas'}`,
    heldBack: (count) => `Retenidas ayer: ${n(count)}`,
    late: (due) => `Este resumen estaba previsto para ${due} y llega tarde: Coop no estaba en marcha.`,
    added: 'Añadido a historias ya comunicadas',
    again: (count) => `Más artículos sobre historias ya comunicadas: ${n(count)}`,
    feeds: (healthy, all) => `${n(healthy)} de ${n(all)} fuentes RSS en buen estado`,
    chart: 'Historias nuevas por tipo',
    otherKind: 'sin hechos',
    outlets: (count) => `${n(count)} medios`,
    ended: (channel, watches, reason) =>
      `Coop ya no puede escribir en ${channel} (${reason}) y ha puesto fin a lo que usted pidió allí (${n(watches)}). No se vuelve a intentar; escriba /coop watch en el canal cuando se pueda escribir de nuevo.`,
    endedBy: (who, channel, asked) => `${who} ha puesto fin a lo que usted pidió en ${channel}: ${asked}`,
    feedBegun: (listed, unread) =>
      `Este canal web se consultó por primera vez. Artículos: ${n(listed)}, de ellos sin leer: ${n(unread)}`,
    feedPaused: (feed) => `Coop ya no consulta esta fuente. Para reanudarla cuando funcione: /coop add ${feed}`,
    latest: 'Últimas historias',
    noneYet: 'Todavía no hay artículos.',
    unknown: (count, reasons) =>
      `Mensajes de los que no se sabe si llegaron: ${n(count)} (${reasons}). No se reenvían; con el permiso channels:history Coop lo comprueba.`,
    directly: (count, reasons) =>
      `Mensajes directos para usted que no llegaron o de los que no se sabe: ${n(count)} (${reasons}). /coop sources y /coop watches muestran lo que decían.`,
    waiting: (count) => `Mensajes pendientes de envío: ${n(count)}`,
    lastDigest: (when) => `Último resumen: ${when}`,
    nextDigest: (when) => `Próximo resumen: ${when}`,
  },
  why: {
    ask: '¿Cuál? Escriba /coop why con el enlace de un artículo o el identificador de una historia, como lo muestra /coop latest.',
    notHere: (what) => `Coop no tiene ningún artículo en ${what}.`,
    removed: (when) => `Se retiró del archivo el ${when}.`,
    feedFailing: (feed, since) => `La fuente ${feed} falla desde ${since} y puede haberlo perdido.`,
    feedPaused: (feed) => `La fuente ${feed} está en pausa tras fallar repetidamente y puede haberlo perdido.`,
    opens: 'Abre una historia propia.',
    sameFact: (kind, title) => `La misma historia (${kind}) que: ${title}`,
    copy: (title) => `Copia casi idéntica de: ${title}`,
    storyToo: (titles) => `También en esta historia: ${titles}`,
    told: (when) => `Comunicado en este canal el ${when}.`,
    added: (when) => `Añadido al hilo de su historia el ${when}.`,
    inDigest: (when) => `Comunicado en el resumen de este canal del ${when}.`,
    nothingAdded: 'Su historia ya se comunicó y no añade nada; no se publicó nada.',
    quiet: (until) => `Retenido: horas de silencio hasta ${until}.`,
    cap: (cap, until) => `Retenido: más de ${n(cap)} al día; llegará con el primer mensaje a partir de ${until}.`,
    correctionWaits: (most, until) =>
      `Una frase citada aquí ha cambiado, y el mensaje muestra lo que dice ahora. La nota sobre ello llegará a partir del ${until}: como máximo ${n(most)} notas así al día.`,
    waits: 'Está a punto de publicarse.',
    unconfirmed: 'Se envió, pero no se sabe si llegó; no se reenvía.',
    failed: (reason) => `No se pudo publicar: ${reason}.`,
    matched: (conditions) => `Es lo que pidió el canal: ${conditions}.`,
    askedAs: (watch) => `Había pedido: ${watch}.`,
    everything: 'El canal lo pidió todo.',
    nextDigest: (when) => `Llegará con el resumen del ${when}, salvo que ya se haya comunicado.`,
    addsInDigest: (when) => `Lo que añade llegará con el resumen del ${when}.`,
    noWatch: 'Este canal no ha pedido nada.',
    before: 'Ya estaba antes de que este canal pidiera ser informado.',
    meanwhile: 'Llegó mientras lo que pidió este canal estaba en pausa, o antes de que se cambiara.',
    backlog: 'No es una novedad: su canal web ya lo daba cuando Coop empezó a seguirlo.',
    old: (days) => `No es una novedad: se publicó más de ${days} días antes de llegar aquí.`,
    otherwise:
      'Ahora cumple lo que pidió este canal, pero no cuando llegó; solo se comunica lo que lo cumple entonces.',
    toldBefore: (when) => `Su historia ya se había comunicado en este canal, el ${when}.`,
    paused: 'Lo que pidió este canal está en pausa.',
    disabled: (reason) => `Coop puso fin a lo que pidió este canal: ${reason}.`,
    notMatched: (conditions) => `No es lo que pidió el canal: ${conditions}.`,
    muted: (conditions) => `Lo que pidió el canal deja esto fuera: ${conditions}.`,
    notTogether: 'se cumple cada condición, pero no en un mismo hecho',
    background: (conditions) => `Solo lo cuenta como antecedente: ${conditions}.`,
    onlyBackground: 'Todo lo que cuenta de esto son antecedentes, y un antecedente no es noticia.',
    inNoFact: (conditions) => `Lo nombra, pero no cuenta ningún hecho con ello: ${conditions}.`,
    around: (conditions) => `Esto solo está en lo que rodea al artículo, como los menús: ${conditions}.`,
    noFact: 'Coop no leyó en él ningún hecho.',
    conditions: {
      actor: 'quién',
      country: 'país',
      pair: 'par',
      area: 'área',
      kind: 'tipo',
      language: 'idioma',
      outlet: 'medio',
      word: 'palabras',
    },
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
    notServed: 'Coop no atiende este espacio de trabajo. Quien administra Coop puede hacer que se instale aquí.',
    sharedOutside:
      'Este canal se comparte con otras organizaciones, así que Coop no responde aquí. Pregunte en un mensaje directo a Coop o en un canal propio.',
    unknownButton: 'Este botón es de otra versión de Coop. Haga la pregunta de nuevo.',
  },
};
