/* Through one text of an archive, the one the reader has chosen: its sentences in the order in which they stand there. */
cb.reading = async (/** @type {number} */ text) => {
  'use strict';
  const about = await cb.store.document(text);
  cb.data.documents[about.id] = about;
  /** @type {Map<number, {q: number, sentence: Sentence, features: Entry[], mentions: number[][]}>} */ const found = new Map();
  for (const i of (await cb.search.quotedIn(text)).keys()) {
    const feature = await cb.store.detailed(cb.store.entry(i));
    for await (const [d, s, t, m, more = {}] of cb.store.quotes(i)) {
      if (d !== text) continue;
      const step = found.get(s) || { q: -1, sentence: { d: about.id, s, t, l: more.l ?? '' }, features: [], mentions: [] };
      step.features.push(feature);
      step.mentions.push(...m.map(([a, b]) => [a + s, b + s]));
      found.set(s, step);
    }
  }
  const steps = [...found.values()].sort((a, b) => a.sentence.s - b.sentence.s);
  return steps.map((step) => ({ ...step, mentions: cb.steps.outermost(step.mentions) }));
};
