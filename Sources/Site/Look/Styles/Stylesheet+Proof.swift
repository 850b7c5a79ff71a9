extension Stylesheet {
    /// Verdicts, promises and the figures behind them.
    static let proof = #"""
        .g-verdict-kept { --g-verdict: var(--g-good); --g-verdict-pale: var(--g-good-pale); }
        .g-verdict-at-risk { --g-verdict: var(--g-caution); --g-verdict-pale: var(--g-caution-pale); }
        .g-verdict-broken { --g-verdict: var(--g-bad); --g-verdict-pale: var(--g-bad-pale); }
        .g-verdict-unproven { --g-verdict: var(--g-unknown); --g-verdict-pale: var(--g-unknown-pale); }
        .g-verdict { color: var(--g-verdict); background: var(--g-verdict-pale); }
        .g-verdict.g-verdict-unproven { border-style: dashed; }
        .g-verdict-counts {
          display: grid;
          grid-template-columns: repeat(auto-fit, minmax(min(10.5rem, 46%), 1fr));
          gap: 1rem;
          margin: 0 0 2rem;
        }
        .g-verdict-counts > li {
          position: relative;
          margin: 0;
          padding: 0.9rem 1.1rem;
          border: 1px solid var(--g-line);
          border-top: 4px solid var(--g-verdict);
          border-radius: 0 0 var(--g-radius) var(--g-radius);
          background: var(--g-surface);
        }
        .g-verdict-counts > li.g-verdict-unproven { border-top-style: dashed; }
        .g-verdict-counts strong {
          display: block;
          font-family: var(--g-serif);
          font-size: 2.25rem;
          font-weight: 500;
          line-height: 1.15;
          font-variant-numeric: lining-nums tabular-nums;
          color: var(--g-ink);
        }
        .g-verdict-counts a { text-decoration: none; }
        .g-verdict-counts a::after { content: ""; position: absolute; inset: 0; }
        .g-verdict-counts a:hover .g-verdict-word { text-decoration: underline; }
        .g-verdict-word {
          display: inline-flex;
          align-items: center;
          gap: 0.4rem;
          color: var(--g-verdict);
          font-weight: 600;
        }
        .g-promise {
          margin: 0 0 1.25rem;
          padding: 1.2rem 1.4rem;
          border: 1px solid var(--g-line);
          border-left: 4px solid var(--g-border);
          border-radius: 0 var(--g-radius) var(--g-radius) 0;
          background: var(--g-surface);
        }
        .g-promise-kept { border-left-color: var(--g-good); }
        .g-promise-at-risk { border-left-color: var(--g-caution); }
        .g-promise-broken { border-left-color: var(--g-bad); }
        .g-promise-unproven { border-left-color: var(--g-unknown); border-left-style: dashed; }
        .g-promise-head { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; justify-content: space-between; }
        .g-promise-id { margin: 0; color: var(--g-soft-ink); font-family: var(--g-mono); font-size: 0.875rem; }
        .g-promise blockquote {
          margin: 0.6rem 0 0.75rem;
          padding: 0;
          border: 0;
          max-width: var(--g-measure);
          font-size: 1.3rem;
          line-height: 1.4;
          text-wrap: pretty;
        }
        .g-promise > p { max-width: var(--g-measure); }
        .g-promise > :last-child { margin-bottom: 0; }
        .g-evidence {
          margin: 0 0 1.5rem;
          padding: 1rem 1.2rem;
          border-radius: var(--g-radius);
          background: var(--g-shade);
        }
        .g-evidence-title { margin: 0 0 0.5rem; font-weight: 600; font-size: var(--g-small); }
        .g-evidence > :last-child { margin-bottom: 0; }
        .g-figures {
          display: grid;
          grid-template-columns: repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr));
          gap: 0.75rem 1.5rem;
        }
        .g-figures > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
        .g-figures dt { font-weight: 400; font-size: var(--g-small); line-height: 1.35; color: var(--g-soft-ink); }
        .g-figures dd {
          font-family: var(--g-serif);
          font-size: 1.5rem;
          line-height: 1.3;
          font-variant-numeric: lining-nums tabular-nums;
        }
        .g-figures .g-figure-words { font-family: inherit; font-size: 1rem; }

        """#
}
