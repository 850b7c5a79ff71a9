extension Stylesheet {
    /// Text as it stands on every page.
    static let base = #"""
        *, *::before, *::after { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
        body {
          margin: 0;
          background: var(--g-paper);
          color: var(--g-ink);
          font-family: var(--g-sans);
          font-size: var(--g-text);
          line-height: var(--g-leading);
          overflow-wrap: break-word;
        }
        h1, h2, h3 {
          font-family: var(--g-serif);
          font-weight: 600;
          line-height: 1.2;
          margin: 0 0 0.6em;
          text-wrap: balance;
          color: var(--g-ink);
        }
        h1 { font-size: clamp(1.9rem, 1.4rem + 2.2vw, 2.75rem); font-weight: 500; letter-spacing: -0.01em; }
        h2 { font-size: clamp(1.45rem, 1.2rem + 0.9vw, 1.85rem); font-weight: 500; margin-top: 1.8em; }
        h3 { font-size: 1.25rem; margin-top: 1.4em; }
        p, ul, ol, dl, pre, blockquote, table, figure { margin: 0 0 1em; }
        ul, ol { padding-left: 1.4em; }
        li + li { margin-top: 0.3em; }
        ul[role="list"], ol[role="list"] { list-style: none; padding: 0; }
        dt { font-weight: 600; }
        dd { margin: 0; }
        strong { font-weight: 650; }
        small { font-size: var(--g-small); }
        hr { border: 0; border-top: 1px solid var(--g-line); margin: 2rem 0; }
        a { color: var(--g-link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
        a:hover { color: var(--g-link-hover); text-decoration-thickness: 2px; }
        code, pre, kbd { font-family: var(--g-mono); font-size: 0.92em; }
        blockquote { border-left: 3px solid var(--g-line); padding-left: 1rem; font-family: var(--g-serif); }
        :focus-visible { outline: 3px solid var(--g-focus); outline-offset: 2px; border-radius: 3px; }
        main:focus, [data-focus]:focus { outline: none; }
        [data-focus]:focus-visible { outline: 3px solid var(--g-focus); }
        ::selection { background: var(--g-green); color: var(--g-on-green); }
        [hidden] { display: none !important; }
        .g-hidden {
          position: absolute;
          width: 1px;
          height: 1px;
          margin: -1px;
          overflow: hidden;
          clip-path: inset(50%);
          white-space: nowrap;
        }
        .g-errors a, .g-tasks a, .g-row-text a, .g-table tbody th a, .g-breadcrumbs a {
          display: inline-block;
          padding-block: 0.2rem;
          min-height: 1.5rem;
        }
        .g-muted { color: var(--g-soft-ink); }
        .g-shape { flex: none; width: 1em; height: 1em; vertical-align: -0.12em; }
        @media (prefers-reduced-motion: no-preference) {
          a, .g-button, .g-card-link { transition: background-color 0.12s, border-color 0.12s, color 0.12s; }
          html { scroll-behavior: smooth; }
        }
        @media (prefers-reduced-motion: reduce) {
          *, *::before, *::after {
            animation: none !important;
            transition: none !important;
            scroll-behavior: auto !important;
          }
        }

        """#
}
