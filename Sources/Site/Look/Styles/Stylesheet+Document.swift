extension Stylesheet {
    /// Documents that are rendered from a declaration: statement, register, notices, letters.
    static let document = #"""
        .g-document p, .g-document li { text-wrap: pretty; }
        .g-document section { scroll-margin-top: 1.5rem; }
        .g-document :is(section, article, div) > :is(h1, h2, h3, h4):first-child { margin-top: 0; }
        .g-document h4 { margin: 1.2rem 0 0.3rem; font-size: 1.0625rem; }
        .g-document :is(.card, .statement-card) {
          margin: 0 0 1.25rem;
          padding: 1.25rem clamp(1.1rem, 3vw, 1.6rem);
          border: 1px solid var(--g-line);
          border-radius: var(--g-radius);
          background: var(--g-surface);
        }
        .g-document :is(.card, .statement-card) > :last-child { margin-bottom: 0; }
        .g-document :is(.prominent, .statement-objection) {
          margin: 2rem 0;
          padding: clamp(1.25rem, 4vw, 1.75rem);
          border: 2px solid var(--g-green);
          border-radius: var(--g-radius);
          background: var(--g-green-pale);
        }
        .g-document :is(.prominent, .statement-objection) > :last-child { margin-bottom: 0; }
        .g-document :is(.facts, dl) { margin: 0 0 1.25rem; font-size: 1.0625rem; line-height: 1.5; }
        .g-document dl > div {
          display: grid;
          grid-template-columns: minmax(8.5rem, 1fr) 2.6fr;
          gap: 0.1rem 1.25rem;
          padding: 0.5rem 0;
          border-top: 1px solid var(--g-line);
        }
        .g-document dl > div:first-child { border-top: 0; }
        .g-document dt { color: var(--g-soft-ink); font-weight: 400; }
        .g-document dd > ul { margin: 0; padding-left: 1.1em; }
        .g-document dd > ul li + li { margin-top: 0.1em; }
        .g-document .notice {
          margin: 0 0 1.25rem;
          padding: 0.9rem 1.1rem;
          border-left: 4px solid var(--g-info);
          border-radius: 0 var(--g-radius) var(--g-radius) 0;
          background: var(--g-info-pale);
        }
        .g-document .buttons { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1.25rem 0; }
        .g-document .buttons a {
          display: inline-flex;
          align-items: center;
          min-height: 2.75rem;
          padding: 0.45rem 1.2rem;
          border: 1.5px solid var(--g-green);
          border-radius: var(--g-radius);
          background: var(--g-surface);
          color: var(--g-green);
          font-weight: 600;
          font-size: 1.0625rem;
          line-height: 1.25;
          text-decoration: none;
        }
        .g-document .buttons a:first-child { background: var(--g-green); color: var(--g-on-green); }
        .g-document .buttons a:hover { background: var(--g-green-pale); color: var(--g-green-dark); }
        .g-document .buttons a:first-child:hover { background: var(--g-green-dark); color: var(--g-on-green); }
        .g-document .scroll { margin: 0 0 1.5rem; overflow-x: auto; }
        .g-document table { margin: 0; font-size: 1rem; }
        .g-document td, .g-document th { min-width: 7rem; }
        .g-document :is(td, th):first-child { padding-left: 0; }
        /* Short links below each other: 24 pixels each, so that a finger finds one (WCAG 2.5.8). */
        .g-document td > a { display: inline-block; min-height: 1.5rem; }
        .g-document tbody th { font-weight: 600; }
        .g-document details > summary { cursor: pointer; color: var(--g-link); min-height: 1.75rem; }
        .g-document :target { background: var(--g-caution-pale); }
        .g-document section:target { background: none; }
        .g-document section:target > :is(h2, h3, h4):first-child { text-decoration: underline var(--g-green) 3px; }
        .g-document section:target > :is(h2, h3, h4):first-child { text-underline-offset: 0.25em; }
        @media (max-width: 44rem) {
          .g-document dl > div { grid-template-columns: minmax(0, 1fr); }
        }

        """#
}
