/** What is left of a page number when the number itself is left out: `— —`, `第 页 共 页`, `Page of`. */
const PAGE_NUMBER = /^(?:page|of|[\s\d第共总页頁码碼/／|,，、.·~～_\-—–－‐―−()（）])*$/iu;

/** What a line at the head or foot of a page is. */
export function headHint(text: string): 'page-number' | 'running-title' {
  return PAGE_NUMBER.test(text) ? 'page-number' : 'running-title';
}
