extension Stylesheet {
    /// Notices, tags, cards and the ways to other pages.
    static let components = #"""
        .g-notice {
          display: flex;
          gap: 0.8rem;
          margin: 0 0 1.5rem;
          padding: 0.9rem 1.1rem;
          border-left: 4px solid var(--g-info);
          border-radius: 0 var(--g-radius) var(--g-radius) 0;
          background: var(--g-info-pale);
        }
        .g-notice > .g-shape { width: 1.35em; height: 1.35em; margin-top: 0.15em; color: var(--g-info); }
        .g-notice > div { min-width: 0; }
        .g-notice > div > :last-child { margin-bottom: 0; }
        .g-notice-large { padding: 1.1rem 1.35rem; }
        .g-notice-title { margin: 0 0 0.2rem; font-weight: 600; }
        .g-notice-success { border-color: var(--g-good); background: var(--g-good-pale); }
        .g-notice-success > .g-shape { color: var(--g-good); }
        .g-notice-warning { border-color: var(--g-caution); background: var(--g-caution-pale); }
        .g-notice-warning > .g-shape { color: var(--g-caution); }
        .g-notice-problem { border-color: var(--g-bad); background: var(--g-bad-pale); }
        .g-notice-problem > .g-shape { color: var(--g-bad); }
        .g-tag {
          display: inline-flex;
          align-items: baseline;
          gap: 0.4rem;
          padding: 0.1rem 0.65rem 0.1rem 0.5rem;
          border: 1px solid currentColor;
          border-radius: 1rem;
          background: var(--g-surface);
          color: var(--g-soft-ink);
          font-size: var(--g-small);
          font-weight: 600;
          line-height: 1.5;
          vertical-align: baseline;
        }
        .g-tag > .g-shape { align-self: center; }
        .g-tag.g-tone-active { color: var(--g-info); background: var(--g-info-pale); }
        .g-tag.g-tone-good { color: var(--g-good); background: var(--g-good-pale); }
        .g-tag.g-tone-caution { color: var(--g-caution); background: var(--g-caution-pale); }
        .g-tag.g-tone-bad { color: var(--g-bad); background: var(--g-bad-pale); }
        .g-countdown { display: inline-flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 0.6rem; }
        .g-confirmation {
          margin: 0 0 2rem;
          padding: clamp(1.5rem, 5vw, 2.5rem);
          border: 1px solid var(--g-line);
          border-top: 4px solid var(--g-green);
          border-radius: 0 0 var(--g-radius) var(--g-radius);
          background: var(--g-surface);
          text-align: center;
        }
        .g-confirmation .g-seal { width: 4rem; height: 4rem; }
        .g-confirmation h1 { margin: 0.5rem 0 0.75rem; }
        .g-confirmation-reference { margin: 0; }
        .g-confirmation-reference span { display: block; color: var(--g-soft-ink); }
        .g-confirmation-reference strong {
          font-family: var(--g-mono);
          font-size: clamp(1.5rem, 6vw, 2.1rem);
          font-weight: 600;
          letter-spacing: 0.02em;
        }
        .g-cards {
          display: grid;
          grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
          gap: 1.25rem;
          margin: 0 0 2rem;
        }
        .g-card {
          position: relative;
          margin: 0;
          padding: 1.25rem 1.4rem;
          border: 1px solid var(--g-line);
          border-radius: var(--g-radius);
          background: var(--g-surface);
        }
        .g-card-head { display: flex; flex-wrap: wrap; gap: 0.4rem 1rem; justify-content: space-between; }
        .g-card h2, .g-card h3 { margin: 0 0 0.35rem; font-size: 1.25rem; font-weight: 600; }
        .g-card > :last-child { margin-bottom: 0; }
        .g-card-link { border-bottom: 2px solid var(--g-green); }
        .g-card-link:hover { border-color: var(--g-green); }
        .g-card-link :is(h2, h3) a::after { content: ""; position: absolute; inset: 0; }
        .g-card-link :is(h2, h3) a:focus-visible { outline: none; }
        .g-card-link:has(:focus-visible) { outline: 3px solid var(--g-focus); outline-offset: 2px; }
        .g-more { margin: 0.75rem 0 1rem; }
        .g-more summary {
          display: inline-block;
          min-height: 1.75rem;
          color: var(--g-link);
          cursor: pointer;
          text-decoration: underline;
          text-decoration-thickness: 1px;
          text-underline-offset: 0.2em;
        }
        .g-more summary::before { content: "+ "; display: inline-block; min-width: 1.1em; text-decoration: none; }
        .g-more[open] summary::before { content: "− "; }
        .g-more-content { margin-top: 0.5rem; padding: 0.1rem 0 0.1rem 1.1rem; border-left: 3px solid var(--g-line); }
        .g-more-content > :last-child { margin-bottom: 0; }
        .g-back { margin: 0 0 1.25rem; font-size: 1rem; }
        .g-back a { display: inline-block; min-height: 1.5rem; }
        .g-back a::before { content: "← "; }
        .g-breadcrumbs { margin: 0 0 1.25rem; font-size: var(--g-small); }
        .g-breadcrumbs ol { display: flex; flex-wrap: wrap; gap: 0.2rem 0; margin: 0; }
        .g-breadcrumbs li { margin: 0; min-height: 1.5rem; }
        .g-breadcrumbs li + li::before { content: "›"; margin: 0 0.55rem; color: var(--g-soft-ink); }
        .g-step { margin: 0 0 0.5rem; color: var(--g-soft-ink); font-weight: 600; font-size: 1rem; }
        .g-tabs { margin: 0 0 1.75rem; border-bottom: 1px solid var(--g-line); }
        .g-tabs ul { display: flex; flex-wrap: wrap; gap: 0 1.6rem; margin: 0; }
        .g-tabs li { margin: 0; }
        .g-tabs a {
          display: inline-flex;
          align-items: center;
          gap: 0.5rem;
          min-height: 2.75rem;
          margin-bottom: -1px;
          border-bottom: 3px solid transparent;
          color: var(--g-soft-ink);
          text-decoration: none;
        }
        .g-tabs a:hover { color: var(--g-ink); border-color: var(--g-border); }
        .g-tabs a[aria-current] { color: var(--g-ink); border-color: var(--g-green); font-weight: 600; }
        .g-empty {
          margin: 0 0 2rem;
          padding: 2rem 1.5rem;
          border: 1.5px dashed var(--g-border);
          border-radius: var(--g-radius);
          text-align: center;
        }
        .g-empty-title { margin: 0 0 0.3rem; font-family: var(--g-serif); font-size: 1.3rem; }
        .g-empty > :last-child { margin-bottom: 0; }

        """#
}
