/* The passages: what the map quotes in the order of the texts, with the gaps marked, or a whole text whose author lets it be read. */
cb.passages = (() => {
  'use strict';
  const { make, t } = cb;
  /** @typedef {{a: number, b: number, id: string}} Span The words from a to b of a text mean a feature. */
  /** @typedef {{s: number, characters: string[], gap: boolean}} Run Words of a text without a gap in them. */
  const root = document.documentElement;
  const panel = /** @type {HTMLElement} */ (document.getElementById('cb-passages'));
  let built = false;
  let step = -1;
  /** @type {string[]} */ let told = [];

  /** Put the list and the passages behind two tabs. */
  function add() {
    const views = { 'by-place': /** @type {HTMLElement} */ (document.getElementById('cb-places')), 'by-text': panel };
    const tabs = Object.entries(views).map(([key, view]) => {
      const tab = make('button', { type: 'button', role: 'tab', id: `cb-tab-${key}`, class: 'cb-tab', 'aria-controls': view.id, click: () => turn(key) }, t(key));
      for (const [name, value] of [['role', 'tabpanel'], ['tabindex', '0'], ['aria-labelledby', tab.id]]) view.setAttribute(name, value);
      return tab;
    });
    const bar = make('div', { class: 'cb-tabs', role: 'tablist', 'aria-label': t('order') }, ...tabs);
    bar.addEventListener('keydown', (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      event.preventDefault();
      turn(root.classList.contains('cb-reads') ? 'by-place' : 'by-text');
      bar.querySelector('[aria-selected="true"]').focus();
    });
    document.getElementById('cb-list-h')?.after(bar);

    /** Show one of the two. @param {string} wanted */
    function choose(wanted) {
      root.classList.toggle('cb-reads', wanted === 'by-text');
      tabs.forEach((tab) => {
        const chosen = tab.id === `cb-tab-${wanted}`;
        tab.setAttribute('aria-selected', String(chosen));
        tab.setAttribute('tabindex', chosen ? '0' : '-1');
      });
      for (const [key, view] of Object.entries(views)) view.hidden = key !== wanted;
      if (wanted === 'by-text') tell(told);
    }

    /** Turn to one of the two; what is read stands below the map where both do not fit beside each other. @param {string} wanted */
    function turn(wanted) {
      choose(wanted);
      if (cb.isAlone() && innerWidth < 900) document.getElementById('cb-list')?.scrollIntoView();
    }
    choose(cb.asked.get('view') === 'text' ? 'by-text' : 'by-place');
    panel.addEventListener('click', press);
  }

  /** From the text to the map: a mention opens what it means, any other word of a sentence goes to its step. @param {MouseEvent} event */
  function press(event) {
    const at = /** @type {Element} */ (event.target);
    const link = at.closest('.cb-mention');
    if (link) {
      event.preventDefault();
      const ids = ((at.closest('mark') || link.querySelector('mark'))?.getAttribute('data-ids') || '').split(' ');
      cb.popup.show(ids, link);
      return;
    }
    const sentence = at.closest('[data-q]');
    if (sentence && getSelection()?.isCollapsed) cb.steps.to(Number(sentence.getAttribute('data-q')?.split(' ')[0]));
  }

  /** Write the passages when they are first wanted, and mark in them what is open and where the reader is. */
  function refresh() {
    if (panel.hidden) return;
    if (!built) panel.replaceChildren(...cb.data.order.map(article).filter(Boolean));
    built = true;
    for (const mark of panel.querySelectorAll('mark')) {
      const ids = (mark.getAttribute('data-ids') || '').split(' ');
      mark.classList.toggle('cb-told', ids.some((id) => told.includes(id)));
      mark.classList.toggle('cb-out', !ids.some(cb.shows));
    }
    for (const words of panel.querySelectorAll('[data-q]')) words.classList.toggle('cb-now', (words.getAttribute('data-q') || '').split(' ').includes(String(step)));
  }

  /** Write one text. @param {string} id */
  function article(id) {
    const about = cb.data.documents[id];
    const sentences = cb.data.quotes.map((/** @type {Sentence} */ sentence, /** @type {number} */ q) => ({ ...sentence, q })).filter((/** @type {Sentence} */ s) => s.d === id);
    const whole = panel.querySelector(`[data-d="${CSS.escape(id)}"] .cb-flow`);
    if (!sentences.length) return whole?.closest('article');
    sentences.sort((/** @type {Sentence} */ a, /** @type {Sentence} */ b) => a.s - b.s);
    const runs = whole ? [{ s: 0, characters: read(whole), gap: false }] : gather(once(sentences));
    const gap = () => make('span', { class: 'cb-gap', role: 'img', 'aria-label': t('left-out') }, '…');
    const passages = runs.flatMap((/** @type {Run} */ run) => [run.gap && gap(), make('p', { class: 'cb-words cb-flow', dir: 'auto', lang: sentences[0].l || about.language || null }, ...flow(run, sentences))]);
    return make('article', { class: 'cb-reading', 'data-d': id, 'data-whole': Boolean(whole) }, make('h3', { class: 'cb-reading-title' }, ...cb.quote.source(sentences[0])), ...passages, !whole && about.more && gap());
  }

  /** Give the characters of a text that stands in the page; HTML could not hold each. @param {Element} element */
  function read(element) {
    const characters = Array.from(element.textContent || '');
    for (const at of (element.getAttribute('data-nul') || '').split(' ').filter(Boolean)) characters[+at] = '\0';
    return characters;
  }

  /** Of sentences that a text repeats word for word, keep the first; what follows on another goes on from nothing. @param {Sentence[]} sentences */
  function once(sentences) {
    const seen = new Set();
    let missing = false;
    return sentences.flatMap((sentence) => {
      if (seen.has(sentence.t)) {
        missing = true;
        return [];
      }
      seen.add(sentence.t);
      const kept = missing ? { ...sentence, b: undefined } : sentence;
      missing = false;
      return [kept];
    });
  }

  /** Join the sentences between which nothing is left out. @param {Sentence[]} sentences */
  function gather(sentences) {
    /** @type {Run[]} */ const runs = [];
    for (const { s, t: text, b } of sentences) {
      const last = runs[runs.length - 1];
      const characters = Array.from(text);
      if (last && b !== undefined) last.characters.push(...Array.from(b), ...characters.slice(Math.max(0, last.s + last.characters.length - s)));
      else runs.push({ s, characters, gap: b === undefined });
    }
    return runs;
  }

  /** Give the words of a run, each sentence quoted in it and each mention known again. @param {Run} run @param {(Sentence & {q: number})[]} sentences */
  function flow(run, sentences) {
    const end = run.s + run.characters.length;
    const own = sentences.filter((each) => each.s >= run.s && each.s < end).map((each) => ({ q: each.q, a: each.s, b: each.s + Array.from(each.t).length }));
    const spans = meanings(new Set(own.map((each) => each.q)));
    const links = clusters(spans);
    const free = own.flatMap((each) => [each.a, each.b]).filter((x) => !links.some((link) => link.a < x && x < link.b));
    const cuts = [...new Set([run.s, end, ...free, ...links.flatMap((link) => [link.a, link.b])])].filter((x) => x <= end).sort((x, y) => x - y);
    const text = (/** @type {number} */ a, /** @type {number} */ b) => run.characters.slice(a - run.s, b - run.s).join('');
    return cuts.slice(1).map((b, index) => {
      const a = cuts[index];
      const q = own.filter((each) => each.a <= a && a < each.b).map((each) => each.q).join(' ');
      const link = links.find((each) => each.a === a && each.b === b);
      if (link) return make('a', { class: 'cb-mention', href: `#feature=${encodeURIComponent(longest(link.spans).id)}`, 'data-q': q }, ...words(link, text));
      return q ? make('span', { 'data-q': q }, text(a, b)) : text(a, b);
    });
  }

  /** Give the words that mean something in some sentences, each meaning once. @param {Set<number>} wanted @returns {Span[]} */
  function meanings(wanted) {
    const found = new Map();
    for (const feature of cb.data.features) {
      for (const said of feature.said) {
        if (wanted.has(said.q)) for (const [a, b] of said.m) found.set(`${a} ${b} ${feature.id}`, { a, b, id: feature.id });
      }
    }
    return [...found.values()].sort((x, y) => x.a - y.a || y.b - x.b);
  }

  /** Put together words that lie in one another: "Erenhot" and the zone it gives its name. @param {Span[]} spans */
  function clusters(spans) {
    /** @type {{a: number, b: number, spans: Span[]}[]} */ const found = [];
    for (const span of spans) {
      const last = found[found.length - 1];
      if (last && span.a < last.b) {
        last.spans.push(span);
        last.b = Math.max(last.b, span.b);
      } else {
        found.push({ a: span.a, b: span.b, spans: [span] });
      }
    }
    return found;
  }

  /** @param {Span[]} spans */
  const longest = (spans) => spans.reduce((best, span) => (span.b - span.a > best.b - best.a ? span : best));

  /** Mark the words of a link; those nearest to what the reader presses come first. @param {{a: number, b: number, spans: Span[]}} link @param {(a: number, b: number) => string} text */
  function words({ spans }, text) {
    const cuts = [...new Set(spans.flatMap((span) => [span.a, span.b]))].sort((x, y) => x - y);
    return cuts.slice(1).map((b, index) => {
      const a = cuts[index];
      const here = spans.filter((span) => span.a <= a && b <= span.b).sort((x, y) => (x.b - x.a) - (y.b - y.a));
      return make('mark', { 'data-ids': here.map((span) => span.id).join(' ') }, text(a, b));
    });
  }

  /** From the map to the text: mark the words for what is open, and bring the first of them into view. @param {string[]} ids */
  function tell(ids) {
    told = ids;
    refresh();
    if (ids.length) reveal([...panel.querySelectorAll('mark.cb-told')]);
  }

  /** Mark the sentence of a step. @param {number} q */
  function now(q) {
    step = q;
    refresh();
    reveal([...panel.querySelectorAll('.cb-now')].slice(0, 1));
  }

  /** Scroll the passages, where they scroll by themselves, unless one of these words is in view already. @param {Element[]} wanted */
  function reveal(wanted) {
    if (!wanted.length || panel.scrollHeight <= panel.clientHeight + 4) return;
    const view = panel.getBoundingClientRect();
    const tops = wanted.map((each) => each.getBoundingClientRect().top - view.top);
    if (tops.some((top) => top >= 0 && top < view.height - 40)) return;
    panel.scrollBy({ top: tops[0] - view.height / 3, behavior: cb.still ? 'auto' : 'smooth' });
  }

  return { add, tell, now, refresh };
})();
