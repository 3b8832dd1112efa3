/** «с ручкой», «со швом», «со щёткой»: the preposition «с» as it stands before a word. */
export const withOf = (next: string): 'с' | 'со' =>
  /^(?:[сзшж][бвгджзклмнпрстфхцчшщ]|щ)/u.test(next) ? 'со' : 'с'
