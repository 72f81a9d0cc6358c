/* Shows the map that is chosen, reloads it where it stands when it was made anew, and lists what is in doubt. */
(() => {
  'use strict';
  const at = (/** @type {string} */ id) => /** @type {any} */ (document.getElementById(id));
  const frame = at('map'), maps = at('maps');
  let made = -1;
  /** Where the map stood when it was reloaded. @type {{centre: any, zoom: number} | null} */
  let stood = null;

  /** Make an element that holds texts and elements. @param {string} tag @param {Record<string, string>} has @param {(string|Node)[]} inside */
  function make(tag, has, ...inside) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(has)) element.setAttribute(name, value);
    element.append(...inside);
    return element;
  }

  /** Give the live map in the frame, if it is there yet. */
  const live = () => Object.entries(frame.contentWindow || {}).find(([name, value]) => name.startsWith('map_') && value?.getCenter)?.[1];

  /** Show the chosen map; the same one where it stood, with what was open in it. @param {boolean} again */
  function load(again) {
    const address = `/maps/${maps.value}.html`;
    at('alone').href = address;
    if (!again || frame.contentWindow.location.pathname !== address) {
      stood = null;
      frame.src = address;
      return;
    }
    const map = live();
    if (map) stood = { centre: map.getCenter(), zoom: map.getZoom() }; // else it is being reloaded already
    frame.contentWindow.location.reload();
  }

  /** Put the map back where it stood, when it is live: its scripts run after the page has loaded. @param {number} patience */
  function restore(patience) {
    if (!stood || !patience) return;
    const map = live();
    if (!map) {
      setTimeout(() => restore(patience - 1), 50);
      return;
    }
    map.setView(stood.centre, stood.zoom, { animate: false });
    stood = null;
  }

  frame.addEventListener('load', () => restore(200));
  maps.addEventListener('change', () => load(false));

  /** Offer the maps there are. @param {[string, string][]} known */
  function offer(known) {
    const chosen = maps.value;
    maps.replaceChildren(...known.map(([name, title]) => make('option', { value: name }, name === 'index' ? `All texts: ${title}` : title)));
    maps.value = known.some(([name]) => name === chosen) ? chosen : 'index';
  }

  /** Fill a list of sentences, which is not there when there are none. @param {string} id @param {string[]} sentences */
  function list(id, sentences) {
    at(id).hidden = !sentences.length;
    at(id).querySelector('ul').replaceChildren(...sentences.map((sentence) => make('li', { dir: 'auto' }, sentence)));
  }

  /** Give what words may mean, and the row that says so, to copy. @param {[string, string]} choice */
  function copyable([what, row]) {
    const button = make('button', { type: 'button' }, 'Copy');
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(`${row}\n`);
      button.textContent = 'Copied';
    });
    return make('li', {}, make('span', { dir: 'auto' }, what), make('p', { class: 'row' }, make('code', { dir: 'auto' }, row), button));
  }

  /** Give one doubtful case. @param {any} found */
  function entry(found) {
    return make(
      'li', {},
      make('q', { dir: 'auto' }, found.exact), ` in ${found.document}: ${found.reason}`,
      make('p', { class: 'sentence', dir: 'auto' }, found.sentence),
      make('ul', {}, ...found.choices.map(copyable)),
    );
  }

  /** Show what there is. @param {any} state */
  function show(state) {
    offer(state.maps);
    list('faults', state.faults);
    list('changes', state.changes);
    list('unread', state.unread);
    at('cases').replaceChildren(...state.cases.map(entry));
    at('doubtful').textContent = state.cases.length ? `Doubtful: ${state.cases.length}` : 'Nothing is doubtful';
    at('hint').hidden = !state.cases.length;
    const shown = state.faults.length ? 'Not built.' : 'Up to date.';
    at('state').textContent = state.making ? 'Building …' : shown;
    if (state.made === made || !state.maps.length) return;
    load(made >= 0);
    made = state.made;
  }

  const events = new EventSource('/events');
  events.addEventListener('message', (event) => show(JSON.parse(event.data)));
  events.addEventListener('error', () => { at('state').textContent = 'crossborder watch has stopped.'; });
})();
