/**
 * The words by which pages tell what they show: Russian first, then the languages of the shops our sellers also work
 * with. Only general words, never a site's own names.
 */

/** Class names, ids and `data-` values of lists and items. */
export const itemNames =
  /review|comment(?!ed)|feedback|testimon|otziv|otzyv|otzovik|opinion|avis(?![a-z])|bewertung|recen[sz]|rezension|kommentar|valoraci|rese[nñ]a|question|vopros|opini/iu
/** Names of what stands beside items and is none: counters, forms, summaries, filters. */
export const besideNames =
  /count|total|form(?![a-z])|summary|filter|sort|pagin|average|aggregate|histogram|write|add-|submit|tab(?![a-z])|link|head(?:er|ing)|title|carousel-btn/iu
/** Class names of a person. */
export const personNames =
  /author|user(?!-?agent)|(?<!product|file|class|item|shop|brand|company|filter|category)[-_]?name(?!space)|profile|customer|reviewer|nick|buyer|person|byline|commenter/iu

/** Headings and table headers over a list. */
export const listWords =
  /отзыв|вопрос|комментари|відгук|питання|пікір|review|comment|feedback|question|testimonial|avis(?!\p{L})|commentaire|bewertung|rezension|kommentar|komentar|opini|rese[nñ]a|recension|recens|anmeld|valorac/iu

/** What a person presses under an item, or how the page counts its readers. */
export const actionWords =
  /^(?:ответить|ответ(?=$)|написать ответ|предложить ответ|комментировать|цитировать|цитата|пожаловаться|полезно|полезный|отзыв полезен|вам помог этот отзыв|это полезно|нравится|показать полностью|читать (?:далее|полностью|дальше)|reply|respond|quote|helpful|report|report abuse|flag|useful|funny|cool|like|share|comment|read more|permalink|répondre|utile|signaler|lire la suite|antworten|hilfreich|melden|mehr lesen|odpowiedz|przydatne|zgłoś|svar|responder|útil|rispondi|beantwoorden|жауап беру|відповісти)(?:[\s(:?!,·]|$)|people found this helpful|^(?:этот )?(?:отзыв|комментарий) (?:понравился|оказался полез|нашли полез)|(?:персон|человек)\S{0,3} (?:сочли|посчитали)|was this review|был ли (?:этот )?(?:отзыв|ответ) полез|report (?:review|this)/iu

/** How the reply to an item is begun; a part of the actions. */
export const replyWords =
  /^(?:ответить|ответ(?=$)|написать ответ|дать ответ|комментировать|оставить (?:ответ|комментарий)|reply|respond|répondre|antworten|odpowiedz|svar|responder|rispondi|жауап беру|відповісти)/iu

/** Labels inside an item. */
export const prosWords =
  /^(?:достоинства|плюсы|преимущества|понравилось|что понравилось|переваги|артықшылықтары|pros|advantages|les plus|vorteile|zalety)\s?:?$/iu
export const consWords =
  /^(?:недостатки|минусы|не понравилось|что не понравилось|недоліки|кемшіліктері|cons|disadvantages|les moins|nachteile|wady)\s?:?$/iu
export const textWords =
  /^(?:комментарий|отзыв|текст отзыва|вопрос|текст вопроса|комментар|впечатления|comment|review|question)\s?:?$/iu
export const authorWords =
  /^(?:покупатель|автор|имя|клиент|пользователь|author|user|customer|name|reviewer|buyer)\s?:?$/iu
export const productWords = /^(?:товар|название товара|продукт|product|item)\s?:?$/iu

/** What a page prints where the buyer's name would stand. */
export const hiddenName =
  /(?:предпоч\p{L}{2,4}|решил\p{L}?|пожелал\p{L}?)\s(?:скрыть|остаться)|(?:имя|данные|автор|пользователь|покупатель)\s(?:скрыт|не указан)|скрыл\p{L}?\s(?:сво|имя|данные)|^(?:аноним|гость|покупатель|пользователь|клиент)\S{0,8}$/iu

/** A reply that the seller has given. */
export const answerWords =
  /^(?:официальный (?:представитель|ответ)|ответ (?:от )?(?:продавц|магазин|компани|представител|бренд|производител|организаци|владельц|админ|клиник)\p{L}*|ваш ответ|представитель (?:бренда|магазина|продавца|компании)|(?:seller|owner|business|merchant|company|developer|host|vendor|store)(?:['’]s)? (?:response|reply|answer)|(?:response|reply|answer) from|réponse (?:du|de)|antwort (?:von|des)|respuesta del?|risposta del?|відповідь (?:продавц|магазин)\p{L}*|сатушының жауабы)/iu

/** Answers that wait for the marketplace, or were turned down by it. */
export const moderationWords =
  /на модерации|на проверке|ожидает (?:модерации|проверки)|pending (?:review|approval)|awaiting moderation/iu
export const rejectionWords =
  /ответ\p{L}? (?:отклон|не прош)|отклон[её]н(?:о|ый)? модерат|не прош[её]л модерацию|reply rejected/iu

/** What a marketplace stamps on an item: the buyer says none of it. */
export const stampWords =
  /^(?:виден|выкуп|отказ|возврат|запрошен возврат|дополнен|снят с публикации|исключ[её]н из рейтинга|временно скрыт|проверяем жалобу|жалоба (?:отклонен|одобрен|пересмотрен|на рассмотрен)\p{L}{1,3})$/iu

/** A line about the product, such as its card shows. */
export const factLine =
  /^(?:артикул|бренд|цвет|размер|рост|материал|состав|объ[её]м|вес|вкус|модель|комплектация|страна|номер заказа)[^:]{0,20}:\s?\S/iu

/** Money: a card with a price sells something. */
export const price =
  /(?:\d[\d\s\u00a0\u2009.,]{0,12}\s?(?:₽|руб|р\.(?!\p{L})|€|£|\$|zł|₸|₴|kr(?!\p{L})))|(?:[₽€£$₹]\s?\d)/iu
/** «120 отзывов», `(1,234 ratings)`: a count over many, not one item's rating. */
export const countOf =
  /^\d{1,3}\s?%$|(?<!\p{L})\(?\d[\d\s\u00a0.,]{0,9}[кkтm]?\s?(?:отзыв|оцен(?:ок|к)|вопрос|голос|review|rating|évaluat|avis|bewertung|vote|opin|comment|коммент|recen|global)/iu

/** Badges, counters and places beside a name that are no names. */
export const noName =
  /отзыв|вопрос|ответ|купил|выкуп|покупк|проверен|продав|магазин|цвет|размер|товар|артикул|достав|оценк|рейтинг|полезн|модерац|новый|просмотрен|обработан|показать|скрыть|читать|review|verified|purchase|achat|acheté|size|colou?r|format|helpful|report|member|level|friend|photo|rating|employee|рубл|₽|источник|source|уровн|комментари|comment|ссылка/iu
