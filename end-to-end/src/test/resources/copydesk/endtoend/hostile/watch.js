// Loaded before anything else of a page: counts whatever runs that is not this script, then reports and goes on.
(() => {
  const hits = [];
  const send = window.fetch.bind(window);
  const later = window.setTimeout.bind(window);
  const hit = (name) => () => { hits.push(name); };
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'eval', 'open', 'fetch', 'setTimeout', 'setInterval', 'postMessage',
    'XMLHttpRequest', 'WebSocket', 'Worker', 'EventSource', 'Image']) {
    window[name] = hit(name);
  }
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'dir']) {
    console[name] = hit('console.' + name);
  }
  document.write = hit('document.write');
  navigator.sendBeacon = hit('sendBeacon');
  window.addEventListener('error', (event) => { if (event.isTrusted) { hits.push('error: ' + event.message); } }, true);
  window.addEventListener('securitypolicyviolation', () => { hits.push('policy'); });

  const ELEMENTS = ['html', 'head', 'title', 'script', 'link', 'body', 'section', 'p', 'h2', 'ul', 'li', 'blockquote', 'table',
    'tbody', 'tr', 'td', 'strong', 'em', 'a'];
  const ATTRIBUTES = { html: ['xmlns'], a: ['id', 'href'], section: ['id'], script: ['type', 'src'], link: ['rel', 'href'] };
  const EVENTS = ['click', 'dblclick', 'mouseover', 'mouseenter', 'mousedown', 'focus', 'focusin', 'blur', 'input', 'change',
    'keydown', 'load', 'error', 'toggle', 'scroll', 'wheel', 'copy', 'paste', 'animationstart', 'transitionend', 'pointerover'];

  const look = () => {
    const strange = [];
    for (const element of document.querySelectorAll('*')) {
      const name = element.localName;
      if (!ELEMENTS.includes(name) || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') {
        strange.push(name);
      }
      for (const attribute of element.attributes) {
        if (!(ATTRIBUTES[name] || []).includes(attribute.name)) {
          strange.push(name + ' ' + attribute.name);
        }
      }
      if (name === 'a' && element.hasAttribute('href') && !['http:', 'https:'].includes(element.protocol)) {
        strange.push('a ' + element.protocol);
      }
    }
    return strange;
  };

  const touch = () => {
    document.addEventListener('click', (event) => event.preventDefault());
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of EVENTS) {
        element.dispatchEvent(new Event(name, { bubbles: false, cancelable: true }));
      }
    }
  };

  window.addEventListener('load', () => {
    const strange = look();
    touch();
    const page = location.pathname.split('/').pop();
    later(() => {
      const foreign = performance.getEntriesByType('resource').map((entry) => entry.name)
        .filter((name) => !name.endsWith('/watch.js'));
      const report = { hits, strange, foreign, frames: window.length,
        documents: document.querySelectorAll('body > section').length };
      send('/report/' + page, { method: 'POST', body: JSON.stringify(report) })
        .then((answer) => answer.text())
        .then((next) => { if (next) { location.replace(next); } });
    }, 30);
  });
})();
