/* The languages of the page: a link for each, to the same page with the same thing open. */
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
