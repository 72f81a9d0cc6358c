/* The languages of the page: its own words in the reader's, and a link for each, to the same page with the same thing open. */
/** Say the page's own words in the reader's language. */
cb.translate = () => {
  'use strict';
  const { t } = cb;
  const each = (/** @type {string} */ css, /** @type {(element: HTMLElement) => void} */ act) => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(css)).forEach(act);
  document.documentElement.lang = cb.lang;
  each('[data-t]', (element) => { element.textContent = t(element.dataset.t || '', JSON.parse(element.dataset.v || '{}')); });
  document.title = document.getElementById('cb-title')?.textContent || '';
  each('[data-c]', (element) => { element.textContent = cb.country(element.dataset.c || ''); });
  each('[data-date]', (element) => { element.textContent = cb.date(element.dataset.date || ''); });
  each('[data-of]', (element) => { element.textContent = cb.named(cb.byId.get(element.dataset.of || '') || { name: element.textContent }); });
  each('[data-tl]', (element) => element.setAttribute('aria-label', t(element.dataset.tl || '')));
};
/** Offer the page in each of its languages. */
cb.languages = () => {
  'use strict';
  const { make, t } = cb;
  if (!/^(https?|file):$/.test(location.protocol)) return; // a page without an address of its own cannot be asked for again
  const links = Object.entries(cb.tongues).map(([tag, name]) => {
    const address = new URL(location.href);
    address.searchParams.set('lang', tag);
    const link = make('a', { href: address.href, lang: tag, hreflang: tag, 'aria-current': tag === cb.lang ? 'true' : null }, name);
    link.addEventListener('click', () => { link.hash = location.hash; });
    return link;
  });
  document.querySelector('.cb-head')?.append(make('nav', { class: 'cb-tongues', 'aria-label': t('language') }, ...links));
};
