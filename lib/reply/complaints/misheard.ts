import type { Mention } from '../analysis'
import type { TopicId } from '../topic'

/** «Аромат оценить не вышло»: nothing is said of it. */
export const unjudged =
  /(?:оценить|судить|сказать)\s+(?:пока\s+)?не\s+(?:мог|смог|получил|удал)|не\s+(?:мог|смог|удалось)[A-Za-zЀ-ӿ]{0,3}\s+(?:оценить|судить)|(?:ещ[её]|пока)\s+не\s+(?:пробова|попробова|проверя|открыва|использова)|не\s+стал[аи]?\s+(?:пробовать|проверять|открывать|мерить)/iu

/** «Больше чем на 4 месяца», «после вскрытия», «чего-то не хватало для счастья»: though the words are those of a size, a seal and a set. */
const misheard: Partial<Record<TopicId, RegExp>> = {
  size_fit:
    /(?<![А-Яа-яЁё])(?:больше|меньше|длиннее|короче)[,\s]+(?:чем\s+)?на\s+(?:[А-Яа-яЁё\d]{1,8}\s+)?(?:год|лет|месяц|недел|д(?:ень|ня|ней)|час|минут|раз(?![А-Яа-яЁё]*мер)|процент|руб)/iu,
  missing_parts: /чего-?\s?то\s+не\s+хвата[а-яё]{2,3}\s[^.!?]{0,30}для\s/iu,
  opened_used: /(?<![А-Яа-яЁё])(?:после|при|до|для|от)\s+вскрыти[яию]/iu,
}
/** Whether a mention was heard in words that mean another thing. */
export const isMisheard = ({ topic, words }: Mention) => misheard[topic]?.test(words.text) === true
