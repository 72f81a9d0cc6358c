/* Sentences, and everything a popup says about a feature, as elements built of text. */
cb.quote = (() => {
  'use strict';
  const { make, t } = cb;
  const FEW = 3; // sentences of one feature shown at once
  const LONG = 700; // characters; about what a telephone shows at once

  /** Give a sentence with its mentions marked. @param {Sentence} sentence @param {number[][]} mentions */
  const pieces = (sentence, mentions) => cb.pieces(sentence.t, sentence.s, mentions);

  /** Give the quotation itself; a long one folds, its words staying in the page. @param {Sentence} sentence @param {number[][]} mentions */
  function block(sentence, mentions) {
    const document_ = cb.data.documents[sentence.d] || {};
    const words = make('p', { class: 'cb-words', dir: 'auto' }, ...pieces(sentence, mentions));
    const quote = make('blockquote', { cite: cb.address(document_.url) || null, lang: sentence.l || document_.language || null }, words);
    if (sentence.t.length > LONG) {
      words.classList.add('cb-clamped');
      const more = make('button', { type: 'button', class: 'cb-button', 'aria-expanded': 'false' }, t('more'));
      more.addEventListener('click', () => {
        const shut = words.classList.toggle('cb-clamped');
        more.textContent = t(shut ? 'more' : 'less');
        more.setAttribute('aria-expanded', String(!shut));
      });
      quote.append(more);
    }
    return quote;
  }

  /** Say whose words they are. @param {Sentence} sentence */
  function source(sentence) {
    const text = cb.data.documents[sentence.d] || {};
    const parts = [make('cite', {}, text.title || text.file || sentence.d), text.publisher, text.published && make('time', { datetime: text.published }, cb.date(text.published))];
    return parts.filter(Boolean).flatMap((part, index) => (index ? [', ', part] : [part]));
  }

  /** Write a quotation as a citation, for the clipboard. @param {Sentence} sentence @param {string} url */
  function citation(sentence, url) {
    const text = cb.data.documents[sentence.d] || {};
    const said = [text.author, text.title && `“${text.title}”`, text.publisher, text.published].filter(Boolean).join(', ');
    return `“${sentence.t}” — ${said || sentence.d}${url ? `, ${url}` : ''}`;
  }

  /** Copy a text; where the browser forbids it, show it selected. @param {HTMLElement} button @param {string} text */
  async function copy(button, text) {
    const done = () => {
      const was = button.textContent;
      button.textContent = t('copied');
      setTimeout(() => { button.textContent = was; }, 1600);
    };
    try {
      await navigator.clipboard.writeText(text);
      done();
    } catch {
      const field = make('textarea', { class: 'cb-copy', readonly: true, 'aria-label': button.textContent });
      field.value = text;
      button.after(field);
      field.select();
      if (document.execCommand('copy')) {
        field.remove();
        button.focus();
        done();
      }
    }
  }

  /** A link out of the page; where new windows are blocked, the address as text. @param {string} url @param {string} text @param {string} [css] */
  function way(url, text, css = '') {
    if (!cb.address(url)) return text ? make('span', {}, text) : null;
    const link = make('a', { href: cb.address(url), rel: 'noopener', target: '_blank', class: css || null }, text);
    if (!cb.boxed) return link;
    const button = make('button', { type: 'button', class: 'cb-button' }, t('copy-address'));
    button.addEventListener('click', () => copy(button, cb.address(url)));
    return make('span', {}, link, ' ', make('code', { class: 'cb-address' }, cb.address(url)), ' ', button);
  }

  /** @param {Source | undefined} origin */
  const cited = (origin) => (origin ? make('p', { class: 'cb-cited' }, way(origin.url || '', cb.recorded('source', (origin.citation || origin.id || '').replace(/\d{4}-\d\d-\d\d/g, cb.date)))) : null);
  const label = (/** @type {string} */ key) => make('h4', { class: 'cb-label' }, t(key));

  /** @param {string} text @param {Source | undefined} origin */
  const onRecord = (text, origin) => make('div', { class: 'cb-record' }, label('on-record'), make('p', {}, text), cited(origin));

  /** @param {Ruling | undefined} ruling */
  const ruled = (ruling) =>
    ruling ? make('p', { class: 'cb-ruling' }, make('b', {}, t('ruling')), ` ${ruling.reason}${ruling.certainty ? ` (${ruling.certainty})` : ''}`) : null;

  /** Give one thing said of a feature, and beside it what is on record about it. @param {Said} said @param {boolean} labelled */
  function claim(said, labelled) {
    const sentence = cb.data.quotes[said.q];
    const text = cb.data.documents[sentence.d] || {};
    const url = cb.address(said.u) || cb.address(text.url);
    const cite = make('button', { type: 'button', class: 'cb-button' }, t('copy'));
    cite.addEventListener('click', () => copy(cite, citation(sentence, url)));
    const length = Array.from(sentence.t).length;
    return make('div', { class: 'cb-said', 'data-q': said.q },
      labelled && label('as-reported'), block(sentence, said.m),
      make('p', { class: 'cb-source' }, ...source(sentence), said.n && ` · ${t('times', { n: said.n })}`),
      ruled(said.ruling),
      ...(said.records || []).map((record) => onRecord(record.note, record.source)),
      make('p', { class: 'cb-actions' }, url && way(url, t('read-it'), 'cb-read'), ' ', cite),
      make('details', { class: 'cb-fold' }, make('summary', {}, t('details')),
        make('p', {}, `${text.file || sentence.d}, ${t('characters', { a: sentence.s, b: sentence.s + length })}`),
        text.sha256 && make('p', {}, make('code', { class: 'cb-hash' }, `sha256 ${text.sha256}`))));
  }

  /** Show the first few of many, the rest on demand; nothing leaves the page. @param {HTMLElement[]} entries @returns {HTMLElement[]} */
  function few(entries) {
    const rest = entries.slice(FEW);
    if (rest.length < 2) return entries;
    const more = make('button', { type: 'button', class: 'cb-button cb-more' }, t('more-quotes', { n: rest.length }));
    rest.forEach((entry) => entry.classList.add('cb-rest'));
    more.addEventListener('click', () => {
      rest.forEach((entry) => entry.classList.remove('cb-rest'));
      more.remove();
    });
    return [...entries, more];
  }

  /** Say the status and who says it, the texts or what is on record; once where both say the same. @param {Feature} feature @returns {string[]} */
  function states({ told, recorded }) {
    if (told && told === recorded) return [t(`state.${told}`)];
    return [told && `${t(`state.${told}`)} ${t('by.told')}`, recorded && `${t(`state.${recorded}`)} ${t('by.recorded')}`].flatMap((said) => said || []);
  }

  /** Say kind, country, status, certainty, and the names in other scripts. @param {Feature} feature */
  function about(feature) {
    const parts = [cb.kind(feature)];
    if (feature.country && feature.kind !== 'country') parts.push(cb.country(feature.country));
    if (feature.sort === 'link') {
      parts.push(...states(feature));
      if (feature.certainty && feature.at) parts.push(t(`certainty.${feature.certainty}`));
      if (!feature.at) parts.push(t('not-drawn'));
    }
    return make('p', { class: 'cb-sub' }, parts.join(' · '));
  }

  /** @param {Feature} feature */
  function otherNames(feature) {
    const seen = new Set([cb.named(feature)]);
    const names = Object.entries({ [cb.data.language]: feature.name, ...feature.names }).filter(([tag, name]) => !seen.has(name) && seen.add(name) && !(tag === 'zh-Hant' && feature.names?.zh));
    return names.length ? make('p', { class: 'cb-names' }, ...names.map(([tag, name]) => make('span', { lang: tag }, name))) : null;
  }

  /** @param {Feature} feature */
  function record(feature) {
    const own = feature.record;
    if (!own) return null;
    const facts = [own.status && cb.recorded('state', own.status), own.opened && cb.date(own.opened), own.note, own.length_km && t('km', { n: own.length_km })];
    return onRecord(facts.filter(Boolean).join(' · '), own.source);
  }

  /** @param {Feature} feature */
  function where(feature) {
    const known = feature.accuracy;
    if (!known) return null;
    const radius = known.radius_km ? ` (± ${t('km', { n: known.radius_km })})` : '';
    return make('div', { class: 'cb-where' }, make('p', {}, make('b', {}, t('location')), ` ${t(`accuracy.${known.class}`)}${radius}`), cited(known.source));
  }

  /** @param {Feature} feature */
  function traits(feature) {
    const words = [...new Set((feature.traits || []).map((trait) => `“${trait.exact}”`))];
    return words.length ? make('p', { class: 'cb-trait' }, `${t('trait')} ${words.join(', ')}`) : null;
  }

  /** Say what lies across the border, and what a link joins. @param {Feature} feature */
  function neighbours(feature) {
    const { faces } = feature;
    const ends = (feature.ends || []).map((id) => cb.byId.get(id)).filter(Boolean).map(cb.named);
    return [
      faces && make('p', { class: 'cb-trait' }, t('faces', { name: cb.named(cb.byId.get(faces.id) || faces) })),
      ends.length > 1 && make('p', { class: 'cb-trait' }, `${t(feature.unsaid ? 'ends-on-record' : 'ends')} ${ends.join(', ')}`),
    ];
  }

  /** Of sentences that a text repeats word for word, give the first, and how often it stands there. @param {Said[]} all */
  function once(all) {
    /** @type {Map<string, Said & {n?: number}>} */ const seen = new Map();
    for (const said of all) {
      const { d, t: text } = cb.data.quotes[said.q];
      const first = seen.get(`${d} ${text}`);
      if (first) first.n = (first.n || 1) + 1;
      else seen.set(`${d} ${text}`, { ...said });
    }
    return [...seen.values()];
  }

  /** Give the first sentences about a feature, and a button for the rest. @param {Feature} feature */
  const claims = (feature) => few(once(feature.said).map((said) => claim(said, isBeside(said, feature))));

  /** Tell whether something else stands beside the source's words. @param {Said} said @param {Feature} feature */
  const isBeside = (said, feature) => Boolean((said.records || []).length || said.ruling || feature.record);

  /** Give everything about a feature. @param {Feature} feature @param {string} heading Its tag. @param {any[]} [quotes] What stands for its sentences. */
  function card(feature, heading, quotes = claims(feature)) {
    const link = make('button', { type: 'button', class: 'cb-button' }, t('link-here'));
    link.addEventListener('click', () => copy(link, cb.frame.permalink(feature.id)));
    const title = make(heading, { class: 'cb-card-name', tabindex: '-1' }, cb.icon(feature.icon), make('span', { lang: cb.named(feature) === feature.name ? cb.data.language : cb.lang }, cb.named(feature)));
    return make('article', { class: 'cb-card', 'data-id': feature.id },
      title, about(feature), otherNames(feature), ...neighbours(feature), traits(feature), ruled(feature.ruling),
      ...quotes,
      record(feature), where(feature), make('p', { class: 'cb-actions' }, link));
  }

  return { pieces, block, source, claim, isBeside, card, citation, copy, few, LONG };
})();
