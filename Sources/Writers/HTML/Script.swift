/// The script of every page, filters and a card beside the figure; nothing is lost without it.
enum Script {
  static let text = #"""

    (() => {
      'use strict';
      const marks = 'a.t, a.x, a.o, a.u';
      const target = link => document.getElementById(link.hash.slice(1));
      const figuresOf = entry =>
        [...entry.querySelectorAll('a[href^="#"]')].map(target).filter(e => e && e.closest('.sheet'));

      // A card beside a mark tells what it was compared with, and lights those figures up.
      const card = document.createElement('div');
      card.className = 'card';
      card.hidden = true;
      card.id = 'card';
      document.querySelector('main').append(card);
      let open = null, timer = 0, lit = [];
      const light = list => {
        for (const e of lit) e.classList.remove('lit');
        lit = list;
        for (const e of lit) e.classList.add('lit');
      };
      const close = () => {
        clearTimeout(timer);
        if (!open) return;
        open.title = open.dataset.title || '';
        open.removeAttribute('aria-describedby');
        open = null;
        card.hidden = true;
        light([]);
      };
      const place = mark => {
        const box = mark.getClientRects()[0], gap = 6;
        const { offsetWidth: width, offsetHeight: height } = card;
        const left = Math.max(8, Math.min(box.left, innerWidth - width - 8));
        const below = box.bottom + gap + height < innerHeight || box.top < height + gap;
        card.style.left = left + 'px';
        card.style.top = (below ? box.bottom + gap : box.top - gap - height) + 'px';
      };
      const show = mark => {
        if (open === mark) return;
        close();
        const entry = target(mark);
        if (!entry) return;
        const copy = entry.cloneNode(true);
        for (const e of copy.querySelectorAll('[id]')) e.removeAttribute('id');
        card.replaceChildren(...copy.childNodes);
        open = mark;
        open.dataset.title = open.title;
        open.removeAttribute('title');
        open.setAttribute('aria-describedby', 'card');
        card.hidden = false;
        light(figuresOf(entry));
        place(mark);
      };
      const later = (act, wait) => { clearTimeout(timer); timer = setTimeout(act, wait); };
      document.addEventListener('pointerover', event => {
        const over = event.target.closest('.card, .sheet ' + marks.replaceAll(', ', ', .sheet '));
        if (!over) { if (open && document.activeElement !== open) later(close, 250); return; }
        if (over === card) clearTimeout(timer);
        else if (event.pointerType !== 'touch') later(() => show(over), 120);
      });
      document.addEventListener('focusin', event => {
        if (event.target.matches(marks) && event.target.closest('.sheet')) show(event.target);
        else if (!event.target.closest('.card')) close();
      });
      document.addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
      addEventListener('scroll', () => { if (open && document.activeElement !== open) close(); else if (open) place(open); }, { passive: true });
      card.addEventListener('click', event => { if (event.target.closest('a')) close(); });

      // Filters over the marked draft: what, by which rule, in which section.
      const choice = (name, options) => {
        const label = document.createElement('label'), select = document.createElement('select');
        label.append(name, select);
        for (const [value, text] of options) select.add(new Option(text, value));
        return [label, select];
      };
      for (const audit of document.querySelectorAll('.audit')) {
        const sheet = audit.querySelector('.sheet');
        if (!sheet) continue;
        const sections = [...sheet.querySelectorAll('.s')];
        const rules = [...audit.querySelectorAll('.rule')].map(e => e.dataset.rule);
        const [whatLabel, what] = choice('Show', [['', 'Everything'], ['.x', 'Errors'], ['.o', 'What could not be checked'], ['.u', 'What nobody looked at'], ['.t', 'What is ticked']]);
        const [ruleLabel, rule] = choice('Rule', [['', 'All rules'], ...rules.map(e => [e, e])]);
        const [sectionLabel, section] = choice('Section', [['', 'All sections'], ...sections.map((e, i) => [i, e.querySelector('h2,h3,h4,h5,h6')?.textContent.slice(0, 80) || 'Beginning'])]);
        const clear = document.createElement('button'), said = document.createElement('output');
        clear.type = 'button';
        clear.textContent = 'Show all again';
        const form = document.createElement('form');
        form.className = 'filter';
        form.setAttribute('aria-label', 'Filter the marked draft of ' + audit.querySelector('h1, h2').textContent);
        form.append(whatLabel, ruleLabel, sectionLabel, clear, said);
        sheet.before(form);
        const apply = () => {
          close();
          let wanted = null;
          if (rule.value) {
            wanted = new Set();
            const entries = audit.querySelectorAll('[data-rule="' + CSS.escape(rule.value) + '"]');
            for (const entry of entries)
              for (const e of [...figuresOf(entry), ...[...entry.querySelectorAll('[id]'), entry].flatMap(e => e.id ? [...sheet.querySelectorAll('a[href="#' + CSS.escape(e.id) + '"]')] : [])]) wanted.add(e);
          }
          const filters = what.value || wanted;
          let count = 0;
          sections.forEach((part, index) => {
            const isIn = section.value === '' || +section.value === index;
            let any = isIn && !filters;
            for (const block of part.children) {
              let holds = isIn && !filters;
              if (isIn && filters) {
                const found = [...block.querySelectorAll(what.value || '[id]')].filter(e => !wanted || wanted.has(e));
                count += found.length;
                holds = found.length > 0 || (any === false && /^H\d$/.test(block.tagName));
                any = any || found.length > 0;
              }
              block.hidden = !holds;
            }
            part.hidden = !any;
          });
          said.textContent = filters ? count + (count === 1 ? ' figure is shown.' : ' figures are shown.') : '';
        };
        for (const e of [what, rule, section]) e.addEventListener('change', apply);
        form.addEventListener('submit', event => event.preventDefault());
        clear.addEventListener('click', () => { form.reset(); apply(); });
        // A link to something that a filter hides shows it again.
        addEventListener('hashchange', () => {
          const aim = document.getElementById(location.hash.slice(1));
          if (aim && aim.closest('[hidden]')) { form.reset(); apply(); aim.scrollIntoView(); }
        });
      }
    })();

    """#
}
