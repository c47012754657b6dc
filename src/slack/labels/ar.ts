import { figuresIn } from '../../answering/intl.ts';
import type { Labels } from '../labels.ts';
import { asTyped } from './isolating.ts';

const n = figuresIn('ar');

/** Arabic. */
export const ar: Labels = {
  share: 'مشاركة في القناة',
  shared: 'تمت المشاركة في القناة.',
  previous: 'السابق',
  more: 'التالي',
  page: (number, of) => `صفحة ${n(number)} من ${n(of)}`,
  nearest: 'الأقرب إلى المطلوب',
  alsoIn: (outlets) => `أيضا في: ${outlets}`,
  asked: 'سأل Coop:',
  hint: 'اسأل عن أشخاص أو بلدان أو مجالات، مثلا: من التقى لوديي · اتفاقيات المغرب باكستان. المزيد عبر ‎/coop help‎.',
  help: {
    title: 'ما الذي يجيب عنه Coop',
    intro:
      'يقرأ Coop مقالات صحفية ويجيب: من التقى من، وما الذي وُقّع، ومن جاء في زيارة، وما المجالات التي نوقشت. كل جواب ينقل كلمات المقالات نفسها مع اسم المنبر والتاريخ. اطرح أسئلتك بالعربية أو الإنجليزية أو الفرنسية أو الهولندية أو الإسبانية أو الألمانية:',
    examples: [
      'من التقى الحموشي؟',
      'اتفاقيات المغرب باكستان',
      'مجالات التعاون بين المغرب وباكستان',
      'who met Hammouchi',
      'qui a rencontré Loudiyi ?',
    ],
    commands: 'الأوامر',
    elsewhere: 'أو اذكر Coop في قناة أو محادثة، أو اكتب إليه مباشرة: يجيب في المكان نفسه.',
    didYouMean: (command) => `هل تقصد ‎${command}‎؟`,
    tooLong: (most) => `السؤال أطول من اللازم. ${n(most)} حرفا على الأكثر.`,
  },
  home: {
    title: 'Coop',
    ask: 'اطرح سؤالا',
    submit: 'اسأل',
    close: 'إغلاق',
  },
  watch: {
    alreadyOff: 'لم تكن هذه القناة تُبلَّغ بالمقالات الجديدة: لا شيء يُنهى.',
    isOff: 'هذه القناة لا تُبلَّغ بالمقالات الجديدة. ‎/coop watch live‎ يبدأ ذلك.',
    invite: (appName, command) =>
      `Coop ليس عضوا في هذه القناة ولا يمكنه النشر فيها. اكتب ‎/invite @${asTyped(appName)}‎ ثم أعد ‎${asTyped(command)}‎.`,
    archived: 'هذه القناة مؤرشفة: لا يمكن النشر فيها.',
  },
  status: {
    title: 'ما يضمه الأرشيف',
    articles: (count, facts) => `المقالات: ${n(count)} · الوقائع: ${n(facts)}`,
    languages: (names) => `اللغات: ${names}`,
    dates: (earliest, latest) => `النشر: من ${earliest} إلى ${latest}`,
    day: (day) => `النشر: ${day}`,
    undated: (count) => `بلا تاريخ نشر: ${n(count)}`,
    troubled: (count, reasons) => `إعلانات في هذه القناة لم تصل: ${n(count)} (${reasons})`,
  },
  announcement: {
    title: 'مقال جديد',
    noFact: 'لم يُعثر فيه على لقاء أو زيارة أو اتفاق أو تعاون.',
    untitled: 'مقال بلا عنوان',
  },
  intake: {
    noLink: 'لا يوجد رابط لقراءته. اكتب ‎/coop add‎ وبعدها عنوان مقال أو خلاصة.',
    noLinkThere: 'لا رابط في هذه الرسالة، فلا شيء يُحفظ.',
    mayNot: 'لا يحق طلب جلب صفحات من الويب إلا لمن سمّاهم مشغّل Coop ‏(COOP_ADMINS، ‏COOP_FETCH_BY).',
    off: 'لا يجلب Coop شيئا من الويب: يفعّل ذلك من يشغّله بالإعداد COOP_FETCH=on. وإلى ذلك الحين يقرأ ملفات مجلده.',
    tooMany: (most) => `قُرئت الروابط الأولى فقط وعددها ${n(most)}؛ اختر الباقي واحدا واحدا.`,
    added: (title) => `أُضيف: ${title}`,
    updated: (title) => `حُدّث: ${title}`,
    unchanged: (title) => `معروف من قبل ولم يتغير شيء: ${title}`,
    follows: (title, listed) => {
      if (listed === 0) return `يتابع Coop من الآن ${title}. وليس فيها أي مقال بعد.`;
      return listed === 1
        ? `يتابع Coop من الآن ${title}. ويجري جلب المقال الذي فيها. تقتبس الإجابات منه ولا تُبلَّغ به أي قناة؛ أما ما يأتي لاحقا فتُبلَّغ به القنوات التي طلبته.`
        : `يتابع Coop من الآن ${title}. ويجري جلب مقالاتها وعددها ${n(listed)}. تقتبس الإجابات منها ولا تُبلَّغ بها أي قناة؛ أما ما يأتي لاحقا فتُبلَّغ به القنوات التي طلبته.`;
    },
    followsAlready: (title, since) => `يتابع Coop بالفعل ${title} منذ ${since}، ويسألها الآن.`,
    refused: (link, reason) => `لم يُقرأ: ${link}: ${reason}`,
    refusedMore: (count) => `وغيرها: ${n(count)}.`,
  },
  removal: {
    mayNot: 'هذا لمشرفي Coop وحدهم. ويسمّيهم من يشغّله (COOP_ADMINS).',
    sayWhich:
      'حدد المقال: ‎/coop remove‎ ورابطه، أو مسار ملفه (كل مقالات مجلد مضغوط). و‎/coop remove undo‎ قبله يسمح به من جديد.',
    nothing: (words) => `لا يضم الأرشيف مقالا تحت ${words}.`,
    several: (ids) => `المقصود أكثر من مقال. سمّ واحدا: ${ids}`,
    removed: (title, id) =>
      `أُزيل: ${title}. لن تقتبس منه أي إجابة، وما نُشر عنه سيذكر ذلك، ويبقى خارجا. وللسماح به من جديد: ‎/coop remove undo ${asTyped(id)}`,
    removedAll: (count, file) =>
      `${count === 1 ? 'مقال أُزيل' : 'مقالات أُزيلت'} مع ${file}: ${n(count)}. ${count === 1 ? 'لن تقتبس منه أي إجابة، وما نُشر عنه سيذكر ذلك، ويبقى خارجا. وللسماح به' : 'لن تقتبس منها أي إجابة، وما نُشر عنها سيذكر ذلك، وتبقى خارجا. وللسماح بها'} من جديد: \u2066/coop remove undo ${asTyped(file)}\u2069`,
    undone: (name) => `يمكن إضافة ${name} من جديد: ‎/coop add.`,
    isBack: (name) => `عاد ${name} إلى الأرشيف، وعاد ما نُشر عنه إلى الظهور.`,
    undoneFile: (name) =>
      `يمكن إضافة ${name} من جديد: يضع القائم على Coop ملفه في المجلد مجددا، أو يكتب coop add والملف.`,
    partlyBack: (back, all, name) =>
      `من مقالات ${name} وعددها ${n(all)} عاد إلى الأرشيف ${n(back)}. ويمكن إضافة الباقي من جديد: يضع القائم على Coop ملفه في المجلد مجددا، أو يكتب coop add والملف.`,
    notUndone: (words) => `لا شيء مما أُزيل معروف تحت ${words}.`,
  },
  sources: {
    noPage: (typed) =>
      `لم يُفهم «${typed}». اكتب \u2066/coop sources\u2069 وحده، أو مع رقم صفحة \u2066(/coop sources 2)\u2069، أو \u2066/coop add\u2069 وعنوان خلاصة.`,
    title: (fine, all) => `الخلاصات: ${n(fine)} من ${n(all)} سليمة`,
    none: 'لا خلاصة متابَعة. ‎/coop add‎ مع عنوان خلاصة يبدأ متابعتها.',
    fine: (listed, lastNew) => `سليمة · فيها ${n(listed)} · آخر جديد: ${lastNew}`,
    failing: (times, reason) => `متعثرة (${n(times)}): ${reason}. وستُسأل من جديد.`,
    paused: (times, reason) => `موقوفة بعد ${n(times)} من الإخفاقات: ${reason}`,
    notAsked: 'لم تُسأل بعد.',
    more: (count, command) => `و${n(count)} غيرها: اكتب ‎${command}‎`,
    resume: 'استئناف',
    resumed: (title) => `ستُسأل ${title} من جديد.`,
  },
  delivery: {
    howMany: (typed, most, command) =>
      `لا يمكن عرض «${typed}» من الأخبار. اكتب \u2066${command}\u2069 وحده أو مع عدد من 1 إلى ${most}: \u2066${command} ${most}\u2069`,
    gone: 'أُزيل هذا المقال من الأرشيف، ومعه ما بُلّغ به عنه هنا.',
    corrected: (title) => `تصحيح: ${title}`,
    correctedHow: 'عُدّلت في المقال جملة مقتبسة هنا؛ والرسالة تعرض ما يقوله الآن.',
    adds: (things) => `يضيف: ${things}`,
    newPeople: (names) => `جديد: ${names}`,
    outlet: (name, number) => `المصدر ${n(number)}: ${name}`,
    left: (outlet) => `ما زال يرويه: ${outlet}`,
    says: (says, not) => `يقول ${says}، لا ${not}`,
    found: (count) => `الجديد: ${n(count)}`,
    heldBack: (count) => `ما أُرجئ أمس: ${n(count)}`,
    late: (due) => `كان هذا الملخص مقررًا في ${due} ويصل متأخرًا: لم يكن Coop يعمل آنذاك.`,
    added: 'إضافات إلى أخبار سبق التبليغ بها',
    again: (count) => `مقالات أخرى عن أخبار سبق التبليغ بها: ${n(count)}`,
    feeds: (healthy, all) => `${n(healthy)} من ${n(all)} من الخلاصات سليمة`,
    chart: 'الأخبار الجديدة حسب النوع',
    otherKind: 'لا وقائع',
    outlets: (count) => `${n(count)} مصادر`,
    ended: (channel, watches, reason) =>
      `لم يعد Coop قادرًا على الكتابة في ${channel} (${reason})، فأنهى ما طلبتَه هناك (${n(watches)}). لا تُعاد المحاولة؛ اكتب ‎/coop watch‎ في القناة حين تصبح الكتابة فيها ممكنة.`,
    endedBy: (who, channel, asked) => `أنهى ${who} ما طلبتَه في ${channel}: ${asked}`,
    feedBegun: (listed, unread) => `سُئلت هذه الخلاصة لأول مرة. المقالات: ${n(listed)}، ولم يُقرأ منها: ${n(unread)}`,
    feedPaused: (feed) =>
      `لم يعد Coop يسأل هذا المصدر لأنه تعطل مرة بعد مرة. لاستئنافه حين يعمل: ‎/coop add ${asTyped(feed)}`,
    latest: 'أحدث الأخبار',
    noneYet: 'لا توجد مقالات بعد.',
    unknown: (count, reasons) =>
      `رسائل لا يُعرف هل وصلت: ${n(count)} (${reasons}). لا يُعاد إرسالها؛ وبإذن channels:history يتحقق Coop من ذلك.`,
    directly: (count, reasons) =>
      `رسائل مباشرة إليك لم تصل أو لا يُعرف هل وصلت: ${n(count)} (${reasons}). يعرض \u2066/coop sources\u2069 و\u2066/coop watches\u2069 ما كان فيها.`,
    waiting: (count) => `رسائل تنتظر الإرسال: ${n(count)}`,
    lastDigest: (when) => `آخر ملخص: ${when}`,
    nextDigest: (when) => `الملخص التالي: ${when}`,
  },
  why: {
    ask: 'أيّها؟ اكتب ‎/coop why‎ مع رابط مقال أو معرّف خبر كما يظهره ‎/coop latest‎.',
    notHere: (what) => `ليس لدى Coop مقال بعنوان ${what}.`,
    removed: (when) => `أُزيل من الأرشيف في ${when}.`,
    feedFailing: (feed, since) => `الخلاصة ${feed} متعطلة منذ ${since} وقد تكون فاتته.`,
    feedPaused: (feed) => `الخلاصة ${feed} موقوفة بعد تعطل متكرر وقد تكون فاتته.`,
    opens: 'يفتتح خبرًا قائمًا بذاته.',
    sameFact: (kind, title) => `الخبر نفسه (${kind}) كما في: ${title}`,
    copy: (title) => `نسخة شبه مطابقة من: ${title}`,
    storyToo: (titles) => `في الخبر نفسه أيضًا: ${titles}`,
    told: (when) => `بُلّغت به هذه القناة في ${when}.`,
    added: (when) => `أُضيف في سلسلة خبره في ${when}.`,
    inDigest: (when) => `ورد في ملخص هذه القناة في ${when}.`,
    nothingAdded: 'سبق التبليغ بخبره ولا يضيف شيئًا، فلم يُنشر شيء.',
    quiet: (until) => `أُرجئ: ساعات الهدوء حتى ${until}.`,
    cap: (cap, until) => `أُرجئ: أكثر من ${n(cap)} في اليوم؛ يأتي مع أول رسالة ابتداءً من ${until}.`,
    correctionWaits: (most, until) =>
      `تغيّرت جملة مقتبسة هنا، والرسالة تعرض ما تقوله الآن. يأتي التنبيه إلى ذلك ابتداءً من ${until}: لا أكثر من ${n(most)} تنبيهات كهذه في اليوم.`,
    waits: 'سيُنشر بعد لحظات.',
    unconfirmed: 'أُرسل ولا يُعرف هل وصل؛ لا يُعاد إرساله.',
    failed: (reason) => `تعذر نشره: ${reason}.`,
    matched: (conditions) => `هذا ما طلبته القناة: ${conditions}.`,
    askedAs: (watch) => `كانت قد طلبت: ${watch}.`,
    everything: 'طلبت القناة كل شيء.',
    nextDigest: (when) => `يأتي مع ملخص ${when} ما لم يُبلَّغ به من قبل.`,
    addsInDigest: (when) => `يأتي ما يضيفه مع ملخص ${when}.`,
    noWatch: 'لم تطلب هذه القناة شيئًا.',
    before: 'كان موجودًا قبل أن تطلب هذه القناة التبليغ.',
    meanwhile: 'وصل حين كان ما طلبته هذه القناة موقوفًا مؤقتًا، أو قبل تغييره.',
    backlog: 'ليس خبرًا جديدًا: كانت خلاصته تعرضه حين بدأ Coop متابعتها.',
    old: (days) => `ليس خبرًا جديدًا: نُشر قبل وصوله بأكثر من ${days} يومًا.`,
    otherwise: 'يوافق الآن ما طلبته هذه القناة، لكنه لم يكن كذلك حين وصل؛ ولا يُبلَّغ إلا بما يوافقه عند وصوله.',
    toldBefore: (when) => `سبق التبليغ بخبره في هذه القناة في ${when}.`,
    paused: 'ما طلبته هذه القناة موقوف مؤقتًا.',
    disabled: (reason) => `أنهى Coop ما طلبته هذه القناة: ${reason}.`,
    notMatched: (conditions) => `ليس ما طلبته القناة: ${conditions}.`,
    muted: (conditions) => `ما طلبته القناة يستثني هذا: ${conditions}.`,
    notTogether: 'كل شرط متحقق، لكن ليس في واقعة واحدة',
    background: (conditions) => `لا يذكر هذا إلا كخلفية: ${conditions}.`,
    onlyBackground: 'كل ما يرويه عن هذا خلفية، والخلفية ليست خبرا.',
    inNoFact: (conditions) => `يذكر هذا بالاسم لكنه لا يروي واقعة عنه: ${conditions}.`,
    around: (conditions) => `لا يرد هذا إلا فيما يحيط بالمقال، كالقوائم: ${conditions}.`,
    noFact: 'لم يقرأ Coop فيه أي واقعة.',
    conditions: {
      actor: 'من',
      country: 'البلد',
      pair: 'البلدان',
      area: 'المجال',
      kind: 'النوع',
      language: 'اللغة',
      outlet: 'المصدر',
      word: 'الكلمات',
    },
  },
  trouble: {
    failed: (id) => `وقع خطأ من جهة Coop ولم يتم الطلب. أعد المحاولة؛ وإن تكرر فأعط هذا الرقم لمن يشرف على Coop: ${id}`,
    gone: 'لم يعد هذا الجواب محفوظا. اطرح السؤال من جديد.',
    changed: 'تغير مقال يستند إليه هذا الجواب. اطرح السؤال من جديد لترى ما يقوله الآن.',
    notYours: 'لا يشارك هذا الجواب إلا من طرح السؤال.',
    notShared: 'تعذرت مشاركة الجواب في هذه القناة. اطرح السؤال من جديد أو اذكر Coop في القناة.',
    alreadyShared: 'سبقت مشاركة هذا الجواب.',
    notServed: 'لا يخدم Coop مساحة العمل هذه. يمكن لمن يشغّل Coop أن يتيح تثبيته هنا.',
    sharedOutside:
      'هذه القناة مشتركة مع مؤسسات أخرى، لذلك لا يجيب Coop هنا. اسأل في رسالة مباشرة إلى Coop أو في قناة خاصة بمؤسستك.',
    unknownButton: 'هذا الزر من إصدار آخر لـ Coop. اطرح السؤال من جديد.',
  },
};
