extension Stylesheet {
    /// Header, content and footer.
    static let layout = #"""
        .g-page { display: flex; flex-direction: column; min-height: 100vh; border-top: 5px solid var(--g-green); }
        .g-skip { position: absolute; left: -200vw; }
        .g-skip:focus {
          left: 1rem;
          top: 0.75rem;
          z-index: 10;
          padding: 0.6rem 1rem;
          background: var(--g-surface);
          color: var(--g-ink);
        }
        .g-header { border-bottom: 1px solid var(--g-line); background: var(--g-surface); }
        .g-header-inner, .g-footer-inner {
          max-width: var(--g-page);
          margin: 0 auto;
          padding: 0.7rem var(--g-edge);
        }
        .g-header-inner { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1.75rem; }
        .g-brand { display: flex; align-items: center; gap: 0.7rem; min-width: 0; }
        .g-brand-link {
          display: flex;
          align-items: center;
          gap: 0.7rem;
          min-height: 2.75rem;
          color: var(--g-ink);
          text-decoration: none;
        }
        .g-brand-link:hover .g-brand-name { text-decoration: underline; }
        .g-brand-name { font-family: var(--g-serif); font-size: 1.35rem; font-weight: 600; line-height: 1.15; }
        .g-seal { flex: none; width: 2.5rem; height: 2.5rem; }
        .g-example {
          border: 1px dashed var(--g-border);
          border-radius: 1rem;
          padding: 0.05rem 0.6rem;
          font-size: 0.8125rem;
          color: var(--g-soft-ink);
        }
        .g-header-end { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 1rem; margin-left: auto; }
        .g-top-menu ul { display: flex; flex-wrap: wrap; gap: 0 1.4rem; margin: 0; }
        .g-top-menu li { margin: 0; }
        .g-top-menu a, .g-language {
          display: inline-flex;
          align-items: center;
          min-height: 2.75rem;
          font-size: 1rem;
          color: var(--g-ink);
          text-decoration: none;
          border-bottom: 2px solid transparent;
        }
        .g-top-menu a:hover, .g-language:hover { border-bottom-color: var(--g-border); }
        .g-top-menu a[aria-current] { border-bottom-color: var(--g-green); font-weight: 600; }
        .g-language { border: 0; font-size: var(--g-small); color: var(--g-link); text-decoration: underline; }
        .g-language { text-underline-offset: 0.2em; }
        .g-main { flex: 1 0 auto; width: 100%; margin: 0 auto; padding: clamp(1.5rem, 4vw, 3rem) var(--g-edge) 4rem; }
        .g-main-reading { max-width: calc(var(--g-measure) + 2 * var(--g-edge)); }
        .g-main-wide { max-width: var(--g-page); }
        .g-banner { margin-bottom: 2rem; }
        .g-heading {
          display: flex;
          flex-wrap: wrap;
          justify-content: space-between;
          gap: 1rem 2rem;
          margin-bottom: 1.75rem;
        }
        .g-heading > div:first-child { flex: 1 1 20rem; min-width: 0; }
        .g-heading h1 { margin-bottom: 0.3em; }
        .g-heading-actions {
          display: flex;
          flex-wrap: wrap;
          gap: 0.75rem;
          align-items: flex-start;
          padding-top: 0.4rem;
        }
        .g-above { margin: 0 0 0.25rem; font-size: 1rem; color: var(--g-soft-ink); }
        .g-lead {
          max-width: var(--g-measure);
          font-size: 1.25rem;
          line-height: 1.5;
          color: var(--g-soft-ink);
          margin: 0;
        }
        .g-section { margin: 2.5rem 0; }
        .g-section > h2:first-child { margin-top: 0; }
        .g-section > p, .g-section > ul, .g-section > ol:not([class]) { max-width: var(--g-measure); }
        .g-footer { border-top: 1px solid var(--g-line); background: var(--g-shade); font-size: 1rem; }
        .g-footer-inner {
          display: grid;
          grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
          gap: 1.25rem 3rem;
          padding-block: 2rem;
        }
        .g-footer p, .g-footer ul { margin: 0; }
        .g-footer a { display: inline-block; min-height: 1.5rem; }
        .g-help strong { display: block; }
        .g-help ul { margin-top: 0.4rem; }
        .g-made, .g-example-note { display: flex; gap: 0.75rem; align-items: flex-start; }
        .g-made strong { display: block; }
        .g-made .g-seal { width: 2.25rem; height: 2.25rem; margin-top: 0.2rem; }
        .g-example-note .g-shape { margin-top: 0.3rem; }
        .g-print-header { display: none; }
        @media (max-width: 40rem) {
          :root { --g-text: 1.0625rem; }
          .g-top-menu { order: 3; width: 100%; }
          .g-top-menu ul { gap: 0 1.2rem; }
          .g-header-inner { column-gap: 1rem; }
          .g-brand { display: block; flex: 1 1 12rem; }
          .g-brand-name { font-size: 1.2rem; }
          .g-example { margin-left: 2.9rem; }
          .g-seal { width: 2.2rem; height: 2.2rem; }
          .g-lead { font-size: 1.125rem; }
        }

        """#
}
