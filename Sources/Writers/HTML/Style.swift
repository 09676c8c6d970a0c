/// The style sheet of every page.
enum Style {
  static let text = #"""

    :root {
      color-scheme: light dark;
      --paper: #fff; --ground: #f4f3ef; --ink: #1b1f27; --soft: #545b68; --line: #d5d3cb;
      --faint: #eceae4; --link: #1b4f8f; --tick: #0d6644; --cross: #ab1f1f; --ring: #7a4d00;
      --none: #545b68; --tick-bg: #e4f2ea; --cross-bg: #fbe6e3; --ring-bg: #fbf0d8; --lit: #ffe69a;
      --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
      --serif: Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, "Liberation Serif", serif;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #191c21; --ground: #111316; --ink: #e8e6e1; --soft: #a9aeb8; --line: #3b4048;
        --faint: #24282e; --link: #9cc4f5; --tick: #79d1a5; --cross: #ff9d92; --ring: #f0c063;
        --none: #a9aeb8; --tick-bg: #163026; --cross-bg: #402021; --ring-bg: #392c12; --lit: #665200;
      }
    }
    *, ::before, ::after { box-sizing: border-box; }
    html { background: var(--ground); color: var(--ink); font: 1rem/1.5 var(--sans);
      -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; padding: 0 1rem 3rem; overflow-wrap: anywhere; }
    p, li, td, th, h1, h2, h3, h4, h5, h6, dd, caption { unicode-bidi: plaintext; text-align: start; }
    a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
    a:hover { text-decoration-thickness: 2px; }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 .5em; text-wrap: balance; }
    code, pre { font-family: ui-monospace, Consolas, "Liberation Mono", monospace; font-size: .875em; }
    pre { background: var(--faint); padding: .75rem 1rem; white-space: pre-wrap; }
    small { color: var(--soft); font-size: .8125rem; white-space: nowrap; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 3; }

    main { max-width: 62rem; margin: 0 auto; }
    .contents { max-width: 62rem; margin: 0 auto; font-size: .875rem; }
    .contents ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .125rem 1.25rem; }
    .contents a { display: inline-block; padding: .25rem 0; color: var(--soft); text-decoration: none; }
    .contents a:hover { color: var(--ink); text-decoration: underline; }
    .brand { margin: 1rem 0 .5rem; font-weight: 600; letter-spacing: .01em; }
    .brand b { color: var(--tick); }
    footer { max-width: 62rem; margin: 3rem auto 0; color: var(--soft); font-size: .875rem; border-top: 1px solid var(--line); }

    .head { margin-top: 2rem; }
    .kicker { color: var(--soft); margin: 0; font-size: .9375rem; }
    .head h1, .head h2 { font: 600 clamp(1.625rem, 1.2rem + 2vw, 2.375rem)/1.15 var(--serif); margin: .1em 0 .6em; }
    h2 { font-size: 1.5rem; } h3 { font-size: 1.1875rem; }
    :is(.findings, .draft, .appendix) > :is(h2, h3, h4) { font-family: var(--serif); }
    .verdict { background: var(--paper); border: 1px solid var(--line); border-left: .5rem solid var(--ring); padding: 1rem 1.25rem; }
    .verdict.no { border-left-color: var(--cross); } .verdict.yes { border-left-color: var(--tick); }
    .verdict p { margin: 0; } .verdict p + p { margin-top: .5rem; color: var(--soft); }
    .say { font-size: 1.1875rem; text-wrap: pretty; }
    .no > .say strong, td.no b { color: var(--cross); } .yes > .say strong, td.yes b { color: var(--tick); }
    .open > .say strong, td.open b { color: var(--ring); }

    .tally { margin: 1.5rem 0; }
    .bar { display: block; width: 100%; height: 1rem; border: 1px solid var(--ink); background: var(--paper); }
    .bar .t { fill: var(--tick); } .bar .x { fill: var(--cross); } .bar .o { fill: var(--ring); fill-opacity: .55; } .bar .u { fill: var(--paper); }
    .bar rect + rect { stroke: var(--paper); stroke-width: 2; vector-effect: non-scaling-stroke; }
    .numbers { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: .75rem 0 0; padding: 0; }
    .numbers a { display: block; color: var(--soft); text-decoration: none; font-size: .9375rem; }
    .numbers a:hover { text-decoration: underline; }
    .numbers b { display: block; font: 600 1.75rem/1.2 var(--serif); font-variant-numeric: lining-nums tabular-nums; color: var(--ink); }
    .numbers b::before { font: 1.25rem/1 var(--sans); margin-right: .25em; }
    .numbers .t b::before { content: "✓" / ""; color: var(--tick); } .numbers .x b::before { content: "✗" / ""; color: var(--cross); }
    .numbers .o b::before { content: "○" / ""; color: var(--ring); } .numbers .u b::before { content: "⋯" / ""; color: var(--none); }
    .aside { color: var(--soft); font-size: .875rem; margin: .5rem 0 0; }
    .facts { display: grid; grid-template-columns: minmax(8.5rem, max-content) minmax(0, 1fr); gap: .25rem 1.5rem; margin: 1.5rem 0; padding: 1rem 0; border-block: 1px solid var(--line); font-size: .9375rem; }
    .facts dt { color: var(--soft); } .facts dd { margin: 0; }

    .list { list-style: none; margin: 0; padding: 0; }
    .finding { background: var(--paper); border: 1px solid var(--line); border-left: .25rem solid var(--ring); padding: 1rem 1.25rem; margin: 0 0 1rem; }
    .finding.x { border-left-color: var(--cross); }
    .finding > :is(h3, h4, h5, h6) { margin: 0 0 .25rem; font-size: 1.0625rem; line-height: 1.4; text-wrap: pretty; }
    .nr { color: var(--cross); white-space: nowrap; } .nr i { font-style: normal; font-weight: 600; }
    .nr::before { content: "✗ "; content: "✗ " / "Finding "; } .finding.w .nr { color: var(--ring); }
    .finding.w .nr::before { content: "! "; content: "! " / "Finding "; }
    .quote { margin: .25rem 0 .75rem !important; padding-left: .75rem; border-left: 3px solid var(--line); font-family: var(--serif); }
    .where { margin: 0 0 .75rem; color: var(--soft); font-size: .9375rem; }
    .tag { display: inline-block; font: 600 .8125rem/1.4 var(--sans); color: var(--cross); border: 1px solid currentColor; border-radius: 1rem; padding: 0 .6em; margin-left: .25rem; }
    em.tag { color: var(--soft); }
    .finding p { margin: .25rem 0; } .finding p > b { display: inline-block; min-width: min(7.5em, 25vw); padding-right: .5em; color: var(--soft); font-weight: 600; font-size: .875rem; }
    .repair { background: var(--tick-bg); padding: .25rem .5rem; margin-inline: -.5rem !important; } .finding .repair > b { color: var(--tick); }
    .why { color: var(--soft); } .id { color: var(--soft); font: .75rem/1.5 ui-monospace, Consolas, "Liberation Mono", monospace; }
    .proof { margin: .5rem 0; display: grid; gap: .5rem 2rem; align-items: start; justify-content: start; }
    @media (min-width: 48rem) { .proof.two { grid-template-columns: minmax(14rem, max-content) minmax(16rem, 24rem); } }
    .ladder { border-collapse: collapse; font-variant-numeric: lining-nums tabular-nums; font-size: .9375rem; }
    .ladder td, .ladder th { height: 1.5rem; line-height: 1.5rem; padding: 0 .25rem; text-align: right; vertical-align: baseline; white-space: nowrap; }
    .ladder td:first-child { color: var(--soft); padding-left: 0; }
    .ladder th { white-space: normal; font-weight: 400; text-align: start; padding-left: .75rem; color: var(--soft); }
    .ladder .sum td { border-top: 1px solid currentColor; } .ladder .sum td:first-child { color: inherit; } .ladder.against .sum td { border-top: 1px dotted var(--line); }
    .ladder .said td { color: var(--cross); font-weight: 600; } .ladder .gap td { border-top: 1px solid var(--line); border-bottom: 3px double currentColor; }
    .chart { width: 100%; max-width: 24rem; height: auto; font: 11px var(--sans); fill: var(--ink); }
    .chart rect { stroke: var(--ink); stroke-width: .75; } .chart .part { fill: var(--faint); } .chart .odd { fill: var(--line); }
    .chart .whole { fill: var(--paper); } .chart .gap { fill: var(--cross-bg); stroke: var(--cross); stroke-width: 1.25; stroke-dasharray: 3 2; }
    .chart .edge { stroke: var(--cross); stroke-width: 1.25; fill: none; } .chart .in { text-anchor: middle; font-size: 10px; }

    .legend { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; padding: 0; margin: 0 0 1rem; font-size: .875rem; color: var(--soft); }
    .legend .t b { color: var(--tick); } .legend .x b { color: var(--cross); } .legend .o b { color: var(--ring); }
    .legend .u span { border-bottom: 2px dotted var(--none); }
    .sheet { background: var(--paper); border: 1px solid var(--line); padding: 1rem clamp(1rem, 4vw, 3rem); font-family: var(--serif); font-size: 1.0625rem; font-variant-numeric: lining-nums; }
    .sheet h3 { font-size: 1.4375rem; } .sheet h4 { font-size: 1.25rem; } .sheet h5 { font-size: 1.125rem; } .sheet h6 { font-size: 1.0625rem; }
    .sheet p { max-width: 44rem; } .sheet ul { padding-left: 1.25rem; max-width: 44rem; }
    .long .s { content-visibility: auto; contain-intrinsic-size: auto 24rem; }
    .piece { display: block; content-visibility: auto; contain-intrinsic-size: auto 26rem auto 100rem; }
    .blank, .rest { color: var(--soft); font: italic .875rem var(--sans); } .blank { border: 1px dashed var(--line); padding: .5rem .75rem; }
    .wide { overflow-x: auto; margin: 1rem 0; overflow-wrap: normal; }
    .wide table { border-collapse: collapse; font: .9375rem/1.4 var(--sans); font-variant-numeric: lining-nums tabular-nums; }
    .wide caption { text-align: start; font-weight: 600; padding: 0 0 .4rem; }
    .wide th, .wide td { border-bottom: 1px solid var(--line); padding: .3rem .6rem; vertical-align: top; min-width: 2.5rem; max-width: 28rem; overflow-wrap: break-word; }
    .wide thead th, .wide thead td { border-bottom: 2px solid var(--ink); vertical-align: bottom; font-size: .875rem; }
    .wide tbody th { font-weight: 400; } .wide :is(td, th).n { text-align: right; } .wide td.n { white-space: nowrap; } .wide td.g { font-weight: 600; padding-top: .9rem; }

    .sheet .t, .sheet .x, .sheet .o, .sheet .u { color: inherit; text-decoration: none; border-radius: 2px; }
    .sheet a.t:hover, .sheet a.o:hover, .sheet a.x:hover, .sheet a.u:hover { background: var(--faint); }
    .sheet .t::after { content: "✓"; content: "✓" / " ticked"; color: var(--tick); font: 600 .75em var(--sans); vertical-align: .3em; margin-left: .1em; }
    .sheet .x { background: var(--cross-bg); font-weight: 600; }
    .sheet .x::after { content: "✗" attr(data-n); content: "✗" attr(data-n) / " contradicted, finding " attr(data-n); color: var(--cross); font: 700 .75em var(--sans); vertical-align: .3em; margin-left: .1em; }
    .sheet .o::after { content: "○" attr(data-n); content: "○" attr(data-n) / " could not be checked, reason " attr(data-n); color: var(--ring); font: 600 .75em var(--sans); vertical-align: .3em; margin-left: .1em; }
    .sheet .u { border-bottom: 2px dotted var(--none); }
    .sheet td.n > :is(.t, .x, .o):not(.flag)::after { display: inline-block; width: 1.25rem; margin-right: -.1rem; text-align: left; white-space: nowrap; overflow: visible; }
    .sheet td.n > :is(.u, .e) { margin-right: 1.25rem; } .sheet th.n { padding-right: 1.75rem; }
    .sheet td.n:not(:has(> *)) { padding-right: 1.85rem; }
    .sheet .flag { font: 600 .8125rem var(--sans); border: 1px solid currentColor; padding: 0 .35em; white-space: nowrap; }
    .sheet .flag.x { color: var(--cross); } .sheet .flag.o { color: var(--ring); } .sheet .flag::after { content: none; }
    .sheet .flag.x::before { content: "✗ "; content: "✗ " / ""; } .sheet .flag.o::before { content: "○ "; content: "○ " / ""; }
    .lit { background: var(--lit) !important; outline: 2px solid var(--ink); outline-offset: 1px; }
    :target { background: var(--lit); scroll-margin-top: 6rem; } .finding:target, .checks li:target { outline: 3px solid var(--link); background: var(--paper); }
    h1:target, h2:target, h3:target, main:target { background: none; }

    .doubts { padding-left: 1.25rem; } .doubts li { margin: .35rem 0; }
    .rule { border-top: 1px solid var(--line); } .long .rule { content-visibility: auto; contain-intrinsic-size: auto 20rem; }
    .checks { list-style: none; padding: 0; margin: 0; columns: 22rem; column-gap: 2rem; font-size: .9375rem; }
    .checks li { break-inside: avoid; padding: .4rem .5rem; } .checks p { margin: 0; line-height: 1.5rem; }
    .checks .t > p::before { content: "✓ "; content: "✓ " / "Ticked: "; color: var(--tick); } .checks .o > p:first-child::before { content: "○ "; content: "○ " / "Could not be checked: "; color: var(--ring); }
    .checks .x > p::before { content: "✗ "; content: "✗ " / ""; color: var(--cross); } .checks .why::before { content: none !important; }
    .checks .ladder { font-size: .875rem; margin-left: 1.1rem; }

    .filter { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: 0 0 1rem; padding: .75rem 1rem; background: var(--faint); font-size: .875rem; }
    .filter label { display: grid; grid-template-columns: minmax(0, 1fr); gap: .15rem; color: var(--soft); flex: 0 1 16rem; min-width: min(12rem, 100%); }
    .filter select, .filter button { font: inherit; min-height: 2rem; min-width: 0; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 3px; padding: .2rem .4rem; }
    .filter output { flex-basis: 100%; color: var(--ink); }
    .card { position: fixed; z-index: 2; inset: auto; margin: 0; max-width: min(28rem, calc(100vw - 2rem)); max-height: 60vh; overflow: auto; background: var(--paper); color: var(--ink); border: 1px solid var(--ink); box-shadow: 0 .35rem 1.25rem rgb(0 0 0 / .25); padding: .75rem 1rem; font-size: .9375rem; list-style: none; }
    .card > p:first-child, .card :is(h3, h4, h5, h6) { margin: 0 0 .35rem; font-size: 1rem; font-weight: 600; } .card p { margin: .25rem 0; } .card :is(.chart, .id, .quote) { display: none; }
    [hidden] { display: none !important; }
    table.index { width: 100%; } .index td { min-width: 4rem; } .index td:nth-child(2) { min-width: 14rem; }
    article.audit { border-top: 4px double var(--ink); margin-top: 3rem; }

    @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } .lit { transition: background .15s; } }
    @media (forced-colors: active) { .bar rect { forced-color-adjust: none; } .lit, :target { outline: 3px solid Highlight; } }
    @media (min-width: 84rem) {
      body { display: grid; grid-template-columns: 15rem minmax(0, 62rem); gap: 0 3rem; justify-content: center; padding: 0 2rem 3rem; }
      body > * { grid-column: 2; width: 100%; } .contents { grid-column: 1; grid-row: 1 / span 3; position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: 1.5rem 0; }
      .contents ul { display: block; border-left: 2px solid var(--line); padding-left: .9rem; }
    }
    @media print {
      @page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
      :root { --paper: #fff; --ground: #fff; --ink: #000; --soft: #333; --line: #999; --faint: #eee; --link: #000; --tick: #000; --cross: #000; --ring: #000; --none: #444; --tick-bg: #fff; --cross-bg: #ddd; --ring-bg: #fff; --lit: #fff; }
      html { font-size: 9.5pt; } body { display: block; padding: 0; } main, footer { max-width: none; }
      .contents, .skip, .filter, .card { display: none; } a { color: inherit; text-decoration: none; }
      .piece, .long .s, .long .rule { content-visibility: visible; } .finding, .wide tr, .verdict, .tally, .chart { break-inside: avoid; }
      h1, h2, h3, h4, h5, h6, thead { break-after: avoid; } .draft, .appendix, article.audit { break-before: page; }
      .sheet { border: 0; padding: 0; font-size: 10.5pt; } .wide { overflow: visible; } .wide table { font-size: 8.5pt; max-width: 100%; } .wide th, .wide td { min-width: 0; }
      .sheet .x { outline: 1px solid #000; } .bar, .bar rect, .chart rect, .sheet .x { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .bar .t { fill: #000; } .bar .x { fill: #777; } .bar .o { fill: #ccc; fill-opacity: 1; } .numbers { grid-template-columns: repeat(4, 1fr); }
      .ladder td, .ladder th { height: auto; line-height: 1.35; } .checks p { line-height: 1.35; }
      .proof.two { grid-template-columns: max-content 20rem; }
    }

    """#
}
