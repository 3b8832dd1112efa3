import { rememberedLately } from '@/lib/text/remembered'
import { isCommonWord, withYo } from '../words/common-words'
import { plainText } from '../words/plain'

const yo: Record<string, string> = {
  еще: 'ещё',
  ее: 'её',
  нее: 'неё',
  дает: 'даёт',
  придает: 'придаёт',
  создает: 'создаёт',
  отдает: 'отдаёт',
  издает: 'издаёт',
  передает: 'передаёт',
  выдает: 'выдаёт',
  поддается: 'поддаётся',
  остается: 'остаётся',
  достает: 'достаёт',
  отстает: 'отстаёт',
  идет: 'идёт',
  подойдет: 'подойдёт',
  пойдет: 'пойдёт',
  пройдет: 'пройдёт',
  течет: 'течёт',
  истечет: 'истечёт',
  протечет: 'протечёт',
  печет: 'печёт',
  льется: 'льётся',
  пьется: 'пьётся',
  бьется: 'бьётся',
  рвется: 'рвётся',
  жмет: 'жмёт',
  гнется: 'гнётся',
  найдет: 'найдёт',
  берет: 'берёт',
  причем: 'причём',
  черт: 'чёрт',
  врет: 'врёт',
  рвет: 'рвёт',
  прошел: 'прошёл',
  зашел: 'зашёл',
  дешево: 'дёшево',
  четко: 'чётко',
  желтое: 'жёлтое',
  желтые: 'жёлтые',
  желтый: 'жёлтый',
  желтая: 'жёлтая',
}
/** «НЕ ЕДЯТ» without the shout, «так Хорошо» without the capital. */
export const calmed = rememberedLately((text: string): string =>
  text
    .replace(/\sот\sслова\s(?:совсем|вообще|никак)/giu, '')
    .replace(/(?<![А-Яа-яЁё])[А-Яа-яЁё]*е[а-яё]*/gu, (word) => {
      if (word.includes('ё')) return word
      const spelt = yo[word.toLowerCase()] ?? withYo(word.toLowerCase())
      return /^[А-ЯЁ]/u.test(word) ? spelt.charAt(0).toUpperCase() + spelt.slice(1) : spelt
    })
    .replace(/(?<![A-Za-zЀ-ӿ])\p{Lu}{2,}(?![A-Za-zЀ-ӿ])/gu, (word) =>
      /[АЕИОУЫЭЮЯ]/u.test(word) ? word.toLowerCase() : word,
    )
    .replace(/(?<=\s)\p{Lu}\p{Ll}+/gu, (word) =>
      isCommonWord(plainText(word)) ? word.toLowerCase() : word,
    ),
)
