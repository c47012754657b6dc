import { figuresIn } from '../../../answering/intl.ts';
import type { WatchingLabels } from '../watching.ts';

const n = figuresIn('es');

/** Spanish. */
export const es: WatchingLabels = {
  typed: {
    live: 'directo | en directo | inmediato | de inmediato | enseguida',
    digest: 'resumen',
    everything: 'todo',
    daily: 'diario | diariamente | cada día | todos los días',
    weekdays: 'laborables | días laborables | entre semana',
    until: 'a | al | hasta',
    beside: 'a | las | a las | el | los | de | del | desde | y | cada | todos',
    preview: 'prueba | previa',
    pause: 'pausa | pausar',
    resume: 'reanudar',
    remove: 'parar | terminar | eliminar | quitar',
    list: 'lista | listar | mostrar | cambiar',
    kind: 'tipo | clase',
    pair: 'par | entre',
    quiet: 'silencio | horas de silencio | calma',
    cap: 'tope | límite | máximo',
    zone: 'huso',
    words: 'palabras | palabra',
    org: 'organización',
  },
  everything: 'todo',
  live: 'enseguida',
  digest: (days, at, zone) => `resumen ${days} a las ${at} (${zone})`,
  everyDay: 'cada día',
  quiet: (from, to) => `silencio de ${from} a ${to}`,
  cap: (most) => `como mucho ${n(most)} al día`,
  inLanguages: (names) => `en ${names}`,
  fromOutlets: (names) => `de ${names}`,
  withWords: (words) => `con las palabras ${words}`,
  without: (things) => `sin ${things}`,
  saved: (watch) => `Guardado. A este canal se le comunicará: ${watch}.`,
  changed: (watch) => `Cambiado. A este canal se le comunicará: ${watch}.`,
  already: (watch) => `A este canal ya se le comunica: ${watch}. Nada ha cambiado.`,
  was: (watch) => `Era: ${watch}.`,
  otherwise: (watch) =>
    `A este canal ya se le comunica esto, como pidió otra persona: ${watch}. Nada ha cambiado. Quien lo pidió, o un administrador, puede pulsar Cambiar en /coop watches.`,
  goesOn:
    'Solo se comunica lo que llega desde ahora, cada noticia una vez; un artículo corregido cambia lo publicado. /coop watches lo muestra, pausa, cambia y termina.',
  paused: (watch) => `En pausa: ${watch}. Lo que llegue mientras tanto no se comunicará después.`,
  resumed: (watch) => `De nuevo desde ahora: ${watch}.`,
  removed: (watch) => `Terminado: ${watch}.`,
  severalHere:
    'A este canal se le comunican varias cosas. Elija qué debe terminar, o escriba /coop unwatch all para terminar todas las suyas.',
  notNamed: (typed) => `Nada ha cambiado: «${typed}» no designa exactamente uno de estos.`,
  notYours: 'Solo quien lo pidió, o un administrador, puede hacerlo.',
  gone: 'Ya no existe. /coop watches muestra lo que se comunica a este canal.',
  preview: (days, posts) =>
    `En los últimos ${n(days)} días esto habría publicado ${n(posts)} ${posts === 1 ? 'noticia' : 'noticias'}.`,
  previewUndated: (count) => `De ellas sin fecha, contadas por el día en que Coop las leyó: ${n(count)}.`,
  previewSince: (day) =>
    `Coop solo lee artículos desde el ${day}: se cuentan los días desde entonces y lo que se leyó con retraso.`,
  previewOnly: (command) => `No se ha guardado nada. Para guardarlo: ${command}`,
  previewEmpty: 'Aún no se ha leído ningún artículo: esta cuenta no dice nada.',
  counting: (days) => `Contando lo que esto habría publicado en los últimos ${n(days)} días…`,
  example: (title, source) => `Por ejemplo: ${title} (${source})`,
  list: 'Lo que se comunica a este canal',
  home: 'Lo que usted pidió',
  none: 'A este canal no se le comunica nada. Escriba /coop watch para elegir, o /coop watch live para todo, enseguida.',
  noneHome: 'Nada todavía. Escriba /coop watch en un canal para elegir lo que se le comunica.',
  more: (count, command) => `Y ${n(count)} más: escriba ${command}`,
  moreHome: (count) =>
    `Y ${n(count)} más; escriba /coop watches en sus canales para pausarlas, cambiarlas o terminarlas:`,
  madeBy: 'pedido por',
  inChannel: 'en',
  inDirect: 'en sus mensajes directos',
  isPaused: 'en pausa',
  isDisabled: (reason) => `terminado por Coop: ${reason}`,
  pause: 'Pausar',
  resume: 'Reanudar',
  change: 'Cambiar',
  remove: 'Quitar',
  add: 'Añadir',
  removeSure: 'Al canal ya no se le comunicará esto. Lo publicado queda.',
  keep: 'Conservar',
  notSaved: 'No se guardó nada:',
  howTo: 'Qué escribir:',
  noForm: 'No se pudo mostrar el formulario. Puede escribirlo:',
  problems: {
    area: (typed, like) =>
      `No hay ningún ámbito «${typed}».${like === '' ? ' Escriba por ejemplo area:cybersecurity o ámbito:"ejercicios conjuntos".' : ` ¿Quería decir ${like}?`}`,
    country: (typed, like) =>
      `No hay ningún país «${typed}».${like === '' ? ' Escriba su nombre o sus dos letras: country:pk' : ` ¿Quería decir ${like}?`}`,
    pair: (typed) => `«${typed}» no es un par de países. Escriba dos con un guion: pair:ma-pk`,
    person: (typed, like) =>
      like === ''
        ? `Ningún artículo nombra aún a «${typed}». Para saber de un nombre en cuanto aparezca, escríbalo como palabras exactas: "${typed}"`
        : `Ningún artículo nombra exactamente a «${typed}». ¿Quería decir ${like}?`,
    several: (typed, like) => `Varios se llaman «${typed}». Escriba uno de estos: ${like}`,
    language: (typed) => `Coop no lee ningún idioma «${typed}». Escriba lang:en, fr, nl, es, de o ar`,
    kind: (typed) => `No hay ningún tipo «${typed}». Escriba kind:meeting, visit, agreement, cooperation o statement`,
    zone: (typed, like) =>
      `No hay ninguna zona horaria «${typed}».${like === '' ? ' Escriba un lugar como Africa/Casablanca, no una diferencia.' : ` ¿Quería decir ${like}?`}`,
    time: (typed) => `«${typed}» no es una hora. Escríbala como 08:00`,
    days: (typed) => `«${typed}» no son días. Escríbalos como lun-vie o mar,jue`,
    quiet: (typed) => `«${typed}» no son horas de silencio. Escríbalas como quiet 22:00-07:00`,
    cap: (typed) => `«${typed}» no es un número de mensajes al día. Escríbalo como cap 5`,
    key: (typed) => `No hay ningún filtro «${typed}:». Hay area, country, pair, person, kind, lang, outlet y words.`,
    leaveOut: (typed) =>
      `«${typed}» no se puede dejar fuera. Se dejan fuera person, area, country, kind, outlet y palabras: -area:fisheries -"palabras exactas"`,
    word: (typed, like) => `No se entendió «${typed}».${like === '' ? '' : ` ¿Quería decir ${like}?`}`,
    both: (typed) =>
      `«${typed}» pide ambas cosas: live informa enseguida, y solo digest tiene días y hora. Escriba una de las dos.`,
    twice: (typed) =>
      `«${typed}» son dos, y solo puede haber uno de cada: hora, zona horaria, horas de silencio, máximo.`,
    limits: (typed) =>
      `«${typed}» vale para lo que se comunica enseguida: las horas de silencio y el máximo no retienen un resumen. Escriba también live, o quítelo.`,
    length: (typed) => `Es demasiado de una vez: como mucho ${typed} condiciones, de 100 caracteres cada una.`,
  },
  form: {
    problems: {
      country: (typed, like) =>
        `No hay ningún país «${typed}».${like === '' ? ' Escriba su nombre o sus dos letras, como pk' : ` ¿Quería decir ${like}?`}`,
      person: (typed) =>
        `Ningún artículo nombra aún a «${typed}». Para saber de un nombre en cuanto aparezca, escríbalo en el campo de palabras exactas`,
      quiet: (typed) => `«${typed}» no son horas de silencio. Escríbalas como 22:00-07:00`,
      cap: (typed) => `«${typed}» no es un número de mensajes al día. Escríbalo como 5`,
      limits: () => 'Esto no retiene ningún resumen. Déjelo vacío, o elija que se comunique enseguida',
    },
    title: 'Comunicar a este canal',
    check: 'Vista previa',
    save: 'Guardar',
    back: 'Volver',
    close: 'Cancelar',
    intro:
      'Se comunica lo que cumple todo esto. Lo que queda vacío no pide nada; si todo está vacío, se comunica todo.',
    fields: {
      people: 'Personas y organizaciones',
      countries: 'Países',
      areas: 'Ámbitos',
      kinds: 'Tipos',
      languages: 'Idiomas de los artículos',
      outlets: 'Medios',
      words: 'Palabras exactas',
      without: 'Dejar fuera',
      delivery: 'Cuándo comunicar',
      days: 'Días del resumen',
      at: 'Hora del resumen',
      zone: 'Zona horaria',
      quiet: 'Horas de silencio',
      cap: 'Máximo de mensajes al día',
    },
    hints: {
      people: 'Nombres como los escriben los artículos, separados por comas',
      countries: 'Nombres o dos letras, separados por comas; con un guion para dos juntos: ma‑pk',
      outlets: 'Separados por comas',
      words: 'Palabras o frases enteras, separadas por comas',
      without: 'Por ejemplo person:"…" area:fisheries outlet:"…" "palabras exactas"',
      zone: 'Un lugar, como Africa/Casablanca',
      quiet: 'Como 22:00-07:00; lo que llega entonces espera',
      cap: 'Cuentan todos los mensajes del canal; lo que pase de ahí espera al día siguiente',
    },
    atOnce: 'Enseguida, noticia por noticia',
    inDigest: 'En un resumen',
  },
};
