// Draws <div class="chart" data-chart="scatter|steps" data-of="JSON"> in the page's own colours. All words come with the JSON; STYLE.md says its shape.
// Beside each chart the page has a sentence and a table, so that nothing is known only from the picture.
(() => {
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

  function scatter(d) {
    const biggest = Math.max(1, ...d.points.map(p => p.size));
    const low = -1, high = d.max + 1, [mx, my] = d.middle;
    const label = {...plain(13, 'ink-3'), fontFamily: serif, fontStyle: 'italic', fontSize: narrow() ? 13 : 16};
    const corner = (i, position, from, to) => [{name: d.corners[i], coord: from, label: {position}}, {coord: to}];
    const ticks = {min: low, max: high, minInterval: 1, axisLabel: {...plain(13, 'ink-3'), formatter: v => v < 0 || v > d.max ? '' : v}};
    return {
      textStyle: {fontFamily: sans}, grid: {left: 46, right: 14, top: 14, bottom: 52},
      tooltip: tip(p => [p.data.name, p.data.say].filter(Boolean).join('\n')),
      xAxis: axis(d.x, ticks), yAxis: axis(d.y, {...ticks, nameGap: 28}),
      series: [{
        type: 'scatter', z: 3,
        data: d.points.map(p => ({
          value: [p.x, p.y], name: p.name, say: p.say,
          symbolSize: (12 + 40 * Math.sqrt(p.size / biggest)) * (narrow() ? 0.72 : 1),
          itemStyle: {color: colour(p.colour), opacity: 0.82, borderColor: colour('page'), borderWidth: 1.5},
          label: {show: d.points.length <= 30, position: p.side ?? 'right', formatter: p.name, ...plain(14, 'ink'), textBorderColor: colour('page'), textBorderWidth: 3, distance: 4},
        })),
      }, {
        type: 'scatter', z: 1, silent: true, data: [],
        markLine: {silent: true, symbol: 'none', label: {show: false}, lineStyle: {color: colour('rule'), type: 'solid', width: 1.5}, data: [{xAxis: mx}, {yAxis: my}]},
        markArea: {silent: true, itemStyle: {color: 'transparent'}, label, data: [
          corner(0, 'insideTopLeft', [low, high], [mx, my]), corner(1, 'insideTopRight', [mx, high], [high, my]),
          corner(2, 'insideBottomLeft', [low, my], [mx, low]), corner(3, 'insideBottomRight', [mx, my], [high, low]),
        ]},
      }],
    };
  }

  function steps(d) {
    const written = v => (d.xPrefix ?? '') + v.toLocaleString('en-GB');
    return {
      textStyle: {fontFamily: sans}, grid: {left: 48, right: 20, top: 44, bottom: 52},
      tooltip: {...tip(p => [written(p[0].value[0]), p[0].value[1] + (d.ySuffix ?? ''), p[0].data.name].filter(Boolean).join('\n')), trigger: 'axis'},
      xAxis: axis(d.x, {min: 0, max: d.maxX, axisLabel: {...plain(13, 'ink-3'), formatter: written}}),
      yAxis: axis(d.y, {min: 0, max: d.maxY, axisLine: {show: false}, splitLine: {show: true, lineStyle: {color: colour('rule')}}, axisLabel: {...plain(13, 'ink-3'), formatter: v => v + (d.ySuffix ?? '')}}),
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

  const kinds = {scatter, steps};
  function draw(place = document) {
    for (const box of place.querySelectorAll('[data-chart]')) {
      (echarts.getInstanceByDom(box) ?? echarts.init(box, null, {renderer: 'svg'}))
        .setOption({animation: !calm, animationDuration: 350, ...kinds[box.dataset.chart](JSON.parse(box.dataset.of))}, true);
    }
  }
  const each = run => document.querySelectorAll('[data-chart]').forEach(box => run(echarts.getInstanceByDom(box)));
  probe.hidden = true;
  document.body.append(probe);                        // the script is deferred: the page is there
  document.fonts.ready.then(() => draw());
  document.body.addEventListener('htmx:load', e => draw(e.detail.elt.parentElement ?? document));
  addEventListener('resize', () => each(chart => chart?.resize()));
  addEventListener('toggle', () => each(chart => chart?.resize()), true);   // one drawn under a fold had no width
  addEventListener('theme', () => draw());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => draw());
})();
