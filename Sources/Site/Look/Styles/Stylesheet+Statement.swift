extension Stylesheet {
    /// The privacy statement: the page that people judge an organisation by.
    static let statement = #"""
        .g-statement { --s-measure: 66ch; font-size: 1.1875rem; line-height: 1.65; }
        .g-statement-actions .g-buttons { margin: 0 0 1rem; gap: 0.5rem; }
        .g-statement-actions .g-button {
          width: auto;
          min-height: 2.25rem;
          padding: 0.25rem 0.9rem;
          font-size: var(--g-small);
        }
        .g-statement h1 { margin-bottom: 0.4em; font-size: clamp(2.1rem, 1.5rem + 3vw, 3.4rem); line-height: 1.1; }
        .g-statement h2 { font-size: clamp(1.6rem, 1.3rem + 1.2vw, 2.2rem); }
        .g-statement h3 { font-size: 1.3rem; }
        body :is(.g-statement, .g-statement article) > :not(article) { max-width: var(--s-measure); }
        .g-statement :is(header, .statement-meta, .meta) > .facts, .g-statement dl.statement-meta,
        :is(.g-statement, .g-statement article) > .facts {
          display: flex;
          flex-wrap: wrap;
          gap: 0.2rem 2rem;
          margin: 0 0 2rem;
          font-size: 1rem;
        }
        .g-statement :is(header, .statement-meta, .meta) > .facts > div, .g-statement dl.statement-meta > div,
        :is(.g-statement, .g-statement article) > .facts > div { display: flex; gap: 0.5rem; padding: 0; border: 0; }
        .g-statement :is(.short, .statement-short, #kort) {
          margin: 0 0 2.5rem;
          padding: clamp(1.25rem, 4vw, 2.25rem);
          border: 1px solid var(--g-line);
          border-top: 4px solid var(--g-green);
          border-radius: 0 0 var(--g-radius) var(--g-radius);
          background: var(--g-surface);
        }
        .g-statement :is(.short, .statement-short, #kort) > :last-child { margin-bottom: 0; }
        .g-statement :is(.short, .statement-short, #kort) > ul > li { margin-top: 0.5em; }
        .g-statement :is(.short, .statement-short, #kort) > ul > li::marker { color: var(--g-green); }
        .g-statement :is(.contents, .statement-contents) { margin: 0 0 2.5rem; font-size: 1rem; line-height: 1.4; }
        .g-statement :is(.contents, .statement-contents) h2 {
          margin: 0 0 0.6rem;
          font-family: var(--g-sans);
          font-size: var(--g-small);
          font-weight: 600;
          color: var(--g-soft-ink);
        }
        .g-statement :is(.contents, .statement-contents) :is(ul, ol) {
          margin: 0;
          padding: 0;
          list-style: none;
          border-left: 2px solid var(--g-line);
        }
        .g-statement :is(.contents, .statement-contents) li { margin: 0; }
        .g-statement :is(.contents, .statement-contents) a {
          display: block;
          padding: 0.35rem 0 0.35rem 1rem;
          margin-left: -2px;
          border-left: 2px solid transparent;
          color: var(--g-ink);
          text-decoration: none;
        }
        .g-statement :is(.contents, .statement-contents) a:hover {
          border-color: var(--g-green);
          text-decoration: underline;
        }
        :is(.g-statement, .g-statement article) > section:not(.short, .statement-short, #kort, .card, .prominent) {
          margin: 0 0 2rem;
          padding-top: 2rem;
          border-top: 1px solid var(--g-line);
        }
        .g-statement section section:not(.card, .prominent, .statement-card, .statement-objection) {
          margin: 0 0 1.75rem;
        }
        @media (min-width: 64rem) {
          .g-statement-actions .g-buttons { justify-content: flex-end; }
          body :is(.g-statement, .g-statement *):has(> :is(.contents, .statement-contents)) {
            display: grid;
            grid-template-columns: 15.5rem minmax(0, var(--s-measure));
            column-gap: 4rem;
          }
          body :is(.g-statement, .g-statement *):has(> :is(.contents, .statement-contents)) > * {
            grid-column: 2;
            min-width: 0;
          }
          body :is(.g-statement, .g-statement *):has(> :is(.contents, .statement-contents))
            > :is(.contents, .statement-contents) {
            grid-column: 1;
            grid-row: 1 / span 60;
            align-self: start;
            position: sticky;
            top: 1.5rem;
            max-height: calc(100vh - 3rem);
            overflow-y: auto;
            padding-top: 0.75rem;
          }
        }
        @media (max-width: 44rem) {
          .g-statement { font-size: 1.0938rem; }
          .g-statement :is(.contents, .statement-contents) { column-gap: 1.5rem; }
        }

        """#
}
