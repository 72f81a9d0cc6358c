/* Through the texts in reading order, sentence by sentence, the map following. */
cb.steps = (() => {
  'use strict';
  const { make, t } = cb;
  /** @type {{q: number, sentence: Sentence, features: Feature[], mentions: number[][]}[]} */ let steps = [];
  let now = -1;
  /** @type {Feature[]} */ let told = [];
  /** @type {any} */ let parts = {};

  /** Make the bar under the map, and step through all texts. */
  function add() {
    show(gather());
  }

  /** Offer these steps, if they are more than one. @param {typeof steps} given */
  function show(given) {
    const bar = document.getElementById('cb-steps');
    if (!bar) return;
    steps = given;
    now = -1;
    if (!parts.count) fill(bar);
    parts.count.textContent = t('start-steps');
    parts.body.replaceChildren();
    parts.back.disabled = true;
    parts.on.disabled = false;
    bar.hidden = steps.length < 2;
  }

  /** Put buttons and words into the bar. @param {HTMLElement} bar */
  function fill(bar) {
    parts = {
      back: make('button', { type: 'button', class: 'cb-step', 'aria-label': t('previous'), click: () => go(now - 1) }, '‹'),
      on: make('button', { type: 'button', class: 'cb-step', 'aria-label': t('next'), click: () => go(now + 1) }, '›'),
      count: make('span', { class: 'cb-step-count' }),
      body: make('div', { class: 'cb-passage', 'aria-live': 'polite' }),
    };
    bar.append(make('div', { class: 'cb-step-bar' }, parts.back, parts.on, parts.count), parts.body);
    bar.addEventListener('keydown', (event) => {
      const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!by) return;
      event.preventDefault();
      go(now + by);
    });
    cb.map.on('moveend', () => setTimeout(tell));
  }

  /** Give every sentence once, in reading order, with all it speaks of. */
  function gather() {
    const turn = new Map(cb.data.order.map((/** @type {string} */ id, /** @type {number} */ index) => [id, index]));
    const all = cb.data.quotes.map((/** @type {Sentence} */ sentence, /** @type {number} */ q) => {
      const features = cb.data.features.filter((/** @type {Feature} */ f) => f.said.some((said) => said.q === q));
      const mentions = features.flatMap((/** @type {Feature} */ f) => f.said.filter((said) => said.q === q).flatMap((said) => said.m));
      return { q, sentence, features, mentions: outermost(mentions) };
    });
    all.sort((/** @type {any} */ a, /** @type {any} */ b) => turn.get(a.sentence.d) - turn.get(b.sentence.d) || a.sentence.s - b.sentence.s);
    const seen = new Set(); // a sentence that a text repeats word for word is one step
    return all.filter((/** @type {any} */ { sentence: { d, t: words } }) => !seen.has(`${d} ${words}`) && seen.add(`${d} ${words}`));
  }

  /** Of mentions inside mentions, give the outer ones. @param {number[][]} mentions */
  function outermost(mentions) {
    return mentions.filter(([a, b], i) => !mentions.some(([c, d], j) => c <= a && b <= d && (d - c > b - a || j < i)));
  }

  /** Go to a step. @param {number} to */
  function go(to) {
    if (to < 0 || to >= steps.length) return;
    now = to;
    const { q, sentence, features, mentions } = steps[to];
    parts.back.disabled = to === 0;
    parts.on.disabled = to === steps.length - 1;
    parts.count.textContent = t('step', { n: to + 1, m: steps.length });
    parts.body.replaceChildren(
      cb.quote.block(sentence, mentions),
      make('p', { class: 'cb-source' }, ...cb.quote.source(sentence)),
      make('p', { class: 'cb-chips' }, ...features.map((feature) => {
        const chip = make('button', { type: 'button', class: 'cb-chip' }, cb.icon(feature.icon), cb.named(feature));
        chip.addEventListener('click', () => cb.popup.show(feature.id, chip));
        return chip;
      })));
    cb.passages.now(q);
    follow(features);
  }

  /** Move the map to what a sentence speaks of, and bring it out. @param {Feature[]} features */
  function follow(features) {
    cb.popup.close({ back: false });
    cb.frame.touch();
    told = features;
    cb.map.invalidateSize({ pan: false }); // the passage may have taken room from the map
    const points = features.filter((f) => f.at && !f.area && cb.frame.covers(f.at)).flatMap((f) => (f.lines && f.icon !== 'border' ? f.lines.flat() : [f.at]));
    if (points.length) {
      const bounds = L.latLngBounds(points.map(cb.latlng));
      cb.map.fitBounds(bounds, { maxZoom: cb.frame.homeZoom() + 1.5, padding: [70, 70], animate: !cb.still });
    } else {
      cb.frame.fit();
    }
    tell();
  }

  /** Bring out what the sentence of this step speaks of. */
  function tell() {
    document.querySelectorAll('.cb-map .cb-told').forEach((element) => element.classList.remove('cb-told'));
    told.forEach((f) => cb.marks.element(f.id)?.classList.add('cb-told'));
  }

  return { add, show, outermost, to: (/** @type {number} */ q) => go(steps.findIndex((step) => step.q === q)) };
})();
