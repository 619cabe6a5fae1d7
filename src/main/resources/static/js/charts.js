// Draws <div class="chart" data-chart="scatter|steps|circle|months" data-of="JSON"> in the page's own colours. All words come with the JSON; STYLE.md says its shape.
// Beside each chart the page has a sentence and a table, so that nothing is known only from the picture.
(() => {
  const here = document.currentScript;
  const root = document.documentElement;
  root.classList.add('js');
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const sans = '"Source Sans 3 Variable",sans-serif', serif = '"Literata Variable",Georgia,serif';
  const probe = document.createElement('span');
  const colour = name => { probe.className = 'ink-' + name; return getComputedStyle(probe).color; };
  const narrow = () => innerWidth < 640;
  const plain = (size, ink) => ({color: colour(ink), fontFamily: sans, fontSize: size});

  const axis = (name, more) => ({
    type: 'value', name, nameLocation: 'middle', nameGap: 34, nameTextStyle: plain(14, 'ink-2'),
    axisLine: {show: true, onZero: false, lineStyle: {color: colour('edge')}},
    axisTick: {show: false}, splitLine: {show: false}, axisLabel: plain(13, 'ink-3'), ...more,
  });
  const tip = formatter => ({
    renderMode: 'richText', confine: true, backgroundColor: colour('page'), borderColor: colour('rule'), textStyle: plain(15, 'ink'), formatter,
  });

  const pen = document.createElement('canvas').getContext('2d');
  const measure = (words, font) => {
    pen.font = font;
    const m = pen.measureText(words);
    return {wide: m.width, tall: Math.max(18, m.fontBoundingBoxAscent + m.fontBoundingBoxDescent, m.actualBoundingBoxAscent + m.actualBoundingBoxDescent + 2)};
  };

  // Where each name finds room: on one side of its dot, clear of every dot and word and of the edge. The first comes first; who
  // finds none is named when looked at, and in the table.
  function named(spots, words, within) {
    const clear = r => r.left >= within.left && r.top >= within.top && r.right <= within.right && r.bottom <= within.bottom
      && !taken.some(t => t.left < r.right && r.left < t.right && t.top < r.bottom && r.top < t.bottom)
      && !spots.some(s => Math.hypot(s.x - Math.min(Math.max(s.x, r.left), r.right), s.y - Math.min(Math.max(s.y, r.top), r.bottom)) < s.r);
    const taken = [...words];
    return spots.map(({x, y, r, name}, i) => {
      if (i >= 30) return null;
      const {wide, tall} = measure(name, '14px ' + sans), off = r + 4, over = (tall - 14) / 2;   // letters reach over the 14 pixels they are placed by
      const at = (left, top) => ({left, right: left + wide, top, bottom: top + tall});
      const sides = {right: at(x + off, y - tall / 2), left: at(x - off - wide, y - tall / 2), top: at(x - wide / 2, y - off - 4 + over - tall), bottom: at(x - wide / 2, y + off + 2 - over)};
      const moved = (position, dx, dy) => ({position, offset: [dx, dy], room: {left: sides[position].left + dx, right: sides[position].right + dx, top: sides[position].top + dy, bottom: sides[position].bottom + dy}});
      const tries = [...Object.keys(sides).map(one => moved(one, 0, 0)), ...['right', 'left'].flatMap(one => [-r, r].map(by => moved(one, 0, by))), ...['top', 'bottom'].flatMap(one => [wide / 3, -wide / 3].map(by => moved(one, by, 0)))];
      const found = tries.find(one => clear(one.room));
      if (found) taken.push(found.room);
      return found ?? null;
    });
  }

  // Above the highest dot and below the lowest there is a line’s room for the words in the corners.
  function scatter(d, box) {
    const biggest = Math.max(1, ...d.points.map(p => p.size));
    const radius = p => (6 + 20 * Math.sqrt(p.size / biggest)) * (narrow() ? 0.72 : 1);
    const grid = {left: 46, right: 14, top: 14, bottom: 52}, [mx, my] = d.middle;
    const room = (of, least) => least + Math.max(0, ...d.points.filter(of).map(radius));
    const across = box.clientWidth - grid.left - grid.right, down = box.clientHeight - grid.top - grid.bottom;
    const range = (length, before, after) => { const unit = d.max / Math.max(1, length - before - after); return {min: -before * unit, max: d.max + after * unit, unit}; };
    const wide = range(across, room(p => p.x < d.max / 6, 6), room(p => p.x > d.max * 5 / 6, 6));
    const high = range(down, room(p => p.y < d.max / 6, 30), room(p => p.y > d.max * 5 / 6, 30));
    const label = {...plain(13, 'ink-3'), fontFamily: serif, fontStyle: 'italic', fontSize: narrow() ? 13 : 16};
    const corner = (i, position, from, to) => [{name: d.corners[i], coord: from, label: {position, distance: 6}}, {coord: to}];
    const cornered = d.corners.map((words, i) => {
      const long = measure(words, `italic ${label.fontSize}px ${serif}`).wide + 6, left = i % 2 ? grid.left + across - long : grid.left, top = i < 2 ? grid.top : grid.top + down - 26;
      return {left, right: left + long, top, bottom: top + 26};
    });
    const places = named(d.points.map(p => ({x: grid.left + (p.x - wide.min) / wide.unit, y: grid.top + (high.max - p.y) / high.unit, r: radius(p), name: p.name})), cornered,
      {left: grid.left, top: 0, right: box.clientWidth - 6, bottom: grid.top + down});
    const ticks = {minInterval: 1, axisLabel: {...plain(13, 'ink-3'), formatter: v => v < 0 || v > d.max ? '' : v}};
    return {
      textStyle: {fontFamily: sans}, grid,
      tooltip: tip(p => [p.data.name, p.data.say].filter(Boolean).join('\n')),
      xAxis: axis(d.x, {...ticks, min: wide.min, max: wide.max}), yAxis: axis(d.y, {...ticks, min: high.min, max: high.max, nameGap: 28}),
      series: [{
        type: 'scatter', z: 3,
        data: d.points.map((p, i) => ({
          value: [p.x, p.y], name: p.name, say: p.say, symbolSize: 2 * radius(p),
          itemStyle: {color: colour(p.colour), opacity: 0.82, borderColor: colour('page'), borderWidth: 1.5},
          label: {show: Boolean(places[i]), position: places[i]?.position ?? 'right', offset: places[i]?.offset ?? [0, 0], formatter: p.name, ...plain(14, 'ink'), textBorderColor: colour('page'), textBorderWidth: 3, distance: {top: 8, bottom: 6}[places[i]?.position] ?? 4},
        })),
      }, {
        type: 'scatter', z: 1, silent: true, data: [],
        markLine: {z: 1, silent: true, symbol: 'none', label: {show: false}, lineStyle: {color: colour('rule'), type: 'solid', width: 1.5}, data: [{xAxis: mx}, {yAxis: my}]},
        markArea: {silent: true, itemStyle: {color: 'transparent'}, label, data: [
          corner(0, 'insideTopLeft', [wide.min, high.max], [mx, my]), corner(1, 'insideTopRight', [mx, high.max], [wide.max, my]),
          corner(2, 'insideBottomLeft', [wide.min, my], [mx, high.min]), corner(3, 'insideBottomRight', [mx, my], [wide.max, high.min]),
        ]},
      }],
    };
  }

  function steps(d) {
    const written = v => (d.xPrefix ?? '') + v.toLocaleString(document.documentElement.lang);
    return {
      textStyle: {fontFamily: sans}, grid: {left: 48, right: 20, top: 44, bottom: 52},
      tooltip: {...tip(p => [written(p[0].value[0]), p[0].value[1] + (d.ySuffix ?? ''), p[0].data.name].filter(Boolean).join('\n')), trigger: 'axis'},
      xAxis: axis(d.x, {min: 0, max: d.maxX, axisLabel: {...plain(13, 'ink-3'), formatter: written, showMaxLabel: false, hideOverlap: true}}),
      yAxis: axis(d.y, {min: 0, max: d.maxY, axisLine: {show: false}, splitLine: {show: true, lineStyle: {color: colour('rule')}}, axisLabel: {...plain(13, 'ink-3'), formatter: v => v + (d.ySuffix ?? ''), showMaxLabel: false}}),
      series: [{
        type: 'line', step: 'end', symbol: 'none', data: d.points.map(p => ({value: [p.x, p.y], name: p.name})),
        lineStyle: {color: colour('ink-2'), width: 2.5}, areaStyle: {color: colour('tint')},
        markLine: {silent: true, symbol: 'none', animation: false, data: (d.marks ?? []).map(m => ({
          xAxis: m.x, label: {formatter: m.name, ...plain(14, m.firm ? 'marigold-text' : 'ink-2'), fontWeight: m.firm ? 600 : 400},
          lineStyle: {color: colour(m.firm ? 'marigold-edge' : 'edge'), type: m.firm ? 'solid' : 'dashed', width: m.firm ? 2.5 : 1.5},
        }))},
      }],
    };
  }

  // Places are parts of the box from its middle; names stand beside, so the sides keep room for them. On a phone the whole
  // of it is upright, with first names below.
  function circle(d, box) {
    const span = of => Math.max(...d.nodes.map(of)) - Math.min(...d.nodes.map(of)) || 1;
    const slim = box.clientWidth < 560, side = slim ? 36 : 150;
    const across = n => slim ? n.y : n.x, down = n => slim ? n.x : n.y;
    const wide = (box.clientWidth - 2 * side) / span(across), high = (box.clientHeight - 80) / span(down);
    const size = n => (n.kind === 'me' ? 66 : n.size) * (slim ? 0.65 : 1);
    const fill = {me: 'marigold', client: 'ink-2', friend: 'marigold-wash', met: 'page'};
    const edge = {me: 'marigold-edge', client: 'page', friend: 'marigold-edge', met: 'edge'};
    const line = {own: ['rule', 2, 'solid'], introduced: ['ink-3', 1.6, 'solid'], met: ['ink-3', 1.6, 'solid'], ours: ['given', 1.6, 'solid'], promised: ['care', 2.2, 'dashed']};
    return {
      textStyle: {fontFamily: sans},
      tooltip: tip(p => p.dataType === 'edge' ? p.data.say : [p.data.full, p.data.say].filter(Boolean).join('\n')),
      series: [{
        type: 'graph', layout: 'none', roam: false, left: side, right: side, top: 40, bottom: 40, edgeSymbolSize: 8,
        data: d.nodes.map(n => ({
          id: n.id, name: n.id, full: n.name, say: n.say, x: across(n) * wide, y: down(n) * high, fixed: true,
          symbolSize: size(n),
          itemStyle: {color: colour(fill[n.kind]), borderColor: colour(edge[n.kind]), borderWidth: 2, borderType: n.kind === 'met' ? 'dashed' : 'solid'},
          label: {show: true, formatter: slim ? n.name.split(' ')[0] : n.name, position: slim && n.kind !== 'me' ? 'bottom' : n.side, ...plain(slim ? 12 : 14, n.kind === 'me' ? 'on-marigold' : 'ink'), ...(n.kind === 'me' ? {fontFamily: serif, fontWeight: 600} : {textBorderColor: colour('page'), textBorderWidth: 3})},
        })),
        links: d.links.map(l => ({
          source: l.source, target: l.target, say: l.say, symbol: ['none', l.kind === 'own' || l.kind === 'ours' ? 'none' : 'arrow'],
          tooltip: {show: Boolean(l.say)},
          lineStyle: {opacity: 1, color: colour(line[l.kind][0]), width: line[l.kind][1], type: line[l.kind][2], curveness: 0.12},
        })),
        emphasis: {focus: 'adjacency', lineStyle: {width: 3}},
      }],
    };
  }

  // Above the line what they gave, below it what I gave; under it how even that stood at the end of each month.
  function months(d) {
    const [gave, got, balance, index] = d.names;
    const most = Math.max(3, ...d.given, ...d.received);
    const dated = {type: 'category', data: d.months, axisTick: {show: false}, axisLine: {lineStyle: {color: colour('edge')}}};
    const line = (name, of, ink, type) => ({type: 'line', name, data: of, xAxisIndex: 1, yAxisIndex: 1, symbol: 'none', connectNulls: true, lineStyle: {color: colour(ink), width: 2.5, type}});
    const bar = (name, of, ink) => ({type: 'bar', name, stack: 'month', data: of, itemStyle: {color: colour(ink)}, barMaxWidth: 18});
    const told = p => [p[0].axisValue, ...p.map(one => one.seriesName + ' ' + (one.value == null ? '–' : one.seriesType === 'bar' ? Math.abs(one.value) : one.value.toFixed(2)))].join('\n');
    const rule = {splitLine: {show: true, lineStyle: {color: colour('rule')}}, axisLine: {show: false}};
    return {
      textStyle: {fontFamily: sans}, grid: [{left: 40, right: 12, top: 12, height: 130}, {left: 40, right: 12, top: 172, height: 90}],
      tooltip: {...tip(told), trigger: 'axis'}, axisPointer: {link: [{xAxisIndex: 'all'}]},
      xAxis: [{...dated, axisLabel: {show: false}}, {...dated, gridIndex: 1, axisLine: {onZero: false, lineStyle: {color: colour('edge')}}, axisLabel: plain(13, 'ink-3')}],
      yAxis: [axis('', {...rule, min: -most, max: most, minInterval: 1, axisLabel: {...plain(13, 'ink-3'), formatter: v => Math.abs(v)}}),
        axis('', {...rule, gridIndex: 1, min: -1, max: 1, interval: 1, axisLabel: plain(13, 'ink-3')})],
      series: [bar(got, d.received, 'received'), bar(gave, d.given.map(n => -n), 'given'), line(index, d.index, 'ok', 'solid'), line(balance, d.balance, 'ink-3', 'dashed')],
    };
  }

  const kinds = {scatter, steps, circle, months}, measured = new Set(['scatter', 'circle']);   // placed by the width there is
  // The library that draws is bigger than all else on a page: it is fetched when the first chart comes into view.
  let library;
  const fetched = () => library ??= window.echarts ? Promise.resolve() : new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = here.dataset.library;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });
  function draw(box) {
    (echarts.getInstanceByDom(box) ?? echarts.init(box, null, {renderer: 'svg'}))
      .setOption({animation: !calm, animationDuration: 350, ...kinds[box.dataset.chart](JSON.parse(box.dataset.of), box)}, true);
  }
  const view = new IntersectionObserver(boxes => boxes.filter(box => box.isIntersecting).forEach(({target}) => {
    view.unobserve(target);
    Promise.all([fetched(), document.fonts.ready]).then(() => target.isConnected && draw(target));
  }), {rootMargin: '300px'});
  const wait = place => place.querySelectorAll('[data-chart]').forEach(box => view.observe(box));
  const drawn = run => window.echarts && document.querySelectorAll('[data-chart]').forEach(box => echarts.getInstanceByDom(box) && run(box));
  probe.hidden = true;
  document.body.append(probe);                        // the script is deferred: the page is there
  wait(document);
  document.body.addEventListener('htmx:load', e => wait(e.detail.elt.parentElement ?? document));
  const fit = box => {
    echarts.getInstanceByDom(box).resize();
    if (measured.has(box.dataset.chart)) draw(box);
  };
  addEventListener('resize', () => drawn(fit));
  addEventListener('toggle', () => drawn(fit), true);   // one drawn under a fold had no width
  addEventListener('theme', () => drawn(draw));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => drawn(draw));
})();
