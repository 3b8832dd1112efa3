import { defineWording } from './wording'

export const warranty = defineWording({
  topic: 'warranty',
  about: 'гарантию',
  praised: ['гарантия'],
  trouble: ['с гарантией возникли сложности', 'гарантийный вопрос до сих пор не решён'],
  empathy: [
    'Понимаем: гарантия нужна именно для таких случаев.',
    'Досадно, когда с гарантией приходится разбираться самостоятельно.',
  ],
  fits: ['repair', 'replacement', 'refund', 'extended_warranty'],
})
