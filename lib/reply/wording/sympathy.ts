import type { ReplyItem } from '../analysis'
import type { Complaint } from '../detail'

/** Sympathy with what the buyer tells about himself, nearer to him than any topic's (N5). */
type Sympathy = {
  fits(text: string, complaint: Complaint): boolean
  says: readonly string[]
}

const ofGift =
  /(?<![а-я])(?:в|на|для)\sподар[а-я]{2,4}|подарил|дарил[аи]?(?![а-я])|(?:на|ко?)\s(?:[а-я]{2,12}\s)?(?:день\sрожд|дню\sрожд|юбиле|свадьб|новый\sгод|новому\sгоду|8\sмарта)/u
const ofChild =
  /(?:для\s(?:ребенка|дочки|дочери|сына|внука|внучки|малыша|детей)|(?<![а-я])(?:ребенку|дочке|дочери|сыну|сынишке|внуку|внучке|малышу|детям)(?![а-я]))/u
const ofRegular =
  /не\s(?:в\s)?перв(?:ый|ого|ом)\s(?:раз|заказ)|всегда\s(?:[а-я]{2,10}\s)?(?:бра|зака|поку|бер)|постоянно\s(?:[а-я]{2,10}\s)?(?:бер|зака|поку)|раньше\s(?:[а-я]{2,10}\s)?(?:бра|зака|поку|был)|(?:во?\s)?(?:втор|трет|четверт|пят)(?:ой|ий|ый)\sраз\s(?:бер|зака|поку)/u

const sympathies: readonly Sympathy[] = [
  {
    fits: (_, { troubles }) => troubles.some((trouble) => trouble.startsWith('угощение')),
    says: [
      'Понимаем: хочется, чтобы питомец ел с удовольствием.',
      'Досадно, когда питомец отворачивается от миски.',
      'Понимаем, как обидно, когда выбираешь для питомца, а он и не притронулся.',
    ],
  },
  {
    fits: (text) => ofGift.test(text),
    says: [
      'Вдвойне обидно, когда такое случается с подарком.',
      'Понимаем, как неловко бывает, когда подводит подарок.',
      'Подарок должен радовать – тем досаднее, что вышло так.',
      'С подарком особенно хочется, чтобы всё было в порядке.',
    ],
  },
  {
    fits: (text) => ofChild.test(text),
    says: [
      'Когда выбираешь для ребёнка, такое огорчает вдвойне.',
      'Понимаем: для детей хочется только хорошего.',
      'Понимаем: с покупкой для ребёнка такого быть не должно.',
    ],
  },
  {
    fits: (text) => ofRegular.test(text),
    says: [
      'Когда берёшь не в первый раз, такого не ждёшь – понимаем.',
      'Особенно досадно, что мы подвели того, кто уже нам доверял.',
      'Понимаем: после прежних покупок ожидания были другими.',
    ],
  },
]

/** The nearest sympathy that the text calls for; none where the topic's own will do. */
export function sympathyFor(
  { text, cons }: ReplyItem,
  complaint: Complaint | undefined,
): readonly string[] {
  if (!complaint) return []
  const told = `${text ?? ''} ${cons ?? ''}`.slice(0, 1000).toLowerCase().replaceAll('ё', 'е')
  return sympathies.find(({ fits }) => fits(told, complaint))?.says ?? []
}
