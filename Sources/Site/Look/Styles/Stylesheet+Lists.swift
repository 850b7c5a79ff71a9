extension Stylesheet {
    /// Summaries, tasks, times, rows and figures.
    static let lists = #"""
        .g-summary { margin: 0 0 2rem; border-top: 1px solid var(--g-line); }
        .g-summary-row {
          display: grid;
          grid-template-columns: minmax(9rem, 2fr) 4fr;
          gap: 0.25rem 1.5rem;
          padding: 0.8rem 0;
          border-bottom: 1px solid var(--g-line);
        }
        .g-summary-changes .g-summary-row { grid-template-columns: minmax(9rem, 2fr) 4fr auto; }
        .g-summary-row > dd > :last-child { margin-bottom: 0; }
        .g-summary-change a { display: inline-block; min-height: 1.5rem; }
        .g-definitions > div { padding: 0.75rem 0; border-bottom: 1px solid var(--g-line); }
        .g-definitions { max-width: var(--g-measure); border-top: 1px solid var(--g-line); }
        .g-definitions dd > :last-child { margin-bottom: 0; }
        .g-tasks, .g-rows { margin: 0 0 2rem; border-top: 1px solid var(--g-line); }
        .g-tasks > li, .g-rows > li {
          display: flex;
          flex-wrap: wrap;
          align-items: center;
          justify-content: space-between;
          gap: 0.35rem 1.25rem;
          margin: 0;
          padding: 0.75rem 0;
          border-bottom: 1px solid var(--g-line);
        }
        .g-tasks > li > div, .g-row-text { flex: 1 1 14rem; min-width: 0; }
        .g-tasks .g-hint, .g-rows .g-hint { margin: 0; font-size: var(--g-small); }
        .g-task-done .g-tag { color: var(--g-good); background: var(--g-good-pale); }
        .g-task-busy .g-tag { color: var(--g-info); background: var(--g-info-pale); }
        .g-task-waiting .g-tag { color: var(--g-caution); background: var(--g-caution-pale); }
        .g-timeline { margin: 0 0 2rem; }
        .g-timeline > li { position: relative; margin: 0; padding: 0 0 1.35rem 2rem; }
        .g-timeline > li::before {
          content: "";
          position: absolute;
          left: 0.2rem;
          top: 0.4em;
          width: 0.85rem;
          height: 0.85rem;
          border: 3px solid var(--g-green);
          border-radius: 50%;
          background: var(--g-green);
          z-index: 1;
        }
        .g-timeline > li::after {
          content: "";
          position: absolute;
          left: 0.56rem;
          top: 0.9em;
          bottom: -0.6em;
          width: 2px;
          background: var(--g-line);
        }
        .g-timeline > li:last-child::after { display: none; }
        .g-timeline > li.g-ahead::before { background: var(--g-paper); border-style: solid; }
        .g-timeline > li > :last-child { margin-bottom: 0; }
        .g-moment { margin: 0 0 0.2rem; display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; }
        .g-moment time { color: var(--g-soft-ink); font-size: var(--g-small); }
        .g-progress { margin: 0 0 1.5rem; max-width: var(--g-measure); }
        .g-progress p {
          display: flex;
          flex-wrap: wrap;
          justify-content: space-between;
          gap: 0 1rem;
          margin: 0 0 0.35rem;
        }
        .g-progress progress {
          display: block;
          width: 100%;
          height: 0.8rem;
          border: 1px solid var(--g-border);
          border-radius: 1rem;
          overflow: hidden;
          background: var(--g-surface);
          appearance: none;
        }
        .g-progress progress::-webkit-progress-bar { background: var(--g-surface); }
        .g-progress progress::-webkit-progress-value { background: var(--g-green); }
        .g-progress progress::-moz-progress-bar { background: var(--g-green); }
        .g-copy { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0.3rem 0.5rem; }
        .g-copy code {
          padding: 0.1rem 0.5rem;
          border: 1px solid var(--g-line);
          border-radius: 4px;
          background: var(--g-surface);
          overflow-wrap: anywhere;
        }
        .g-copy [role="status"] { color: var(--g-good); font-size: var(--g-small); }
        .g-code {
          padding: 1rem 1.2rem;
          border: 1px solid var(--g-line);
          border-radius: var(--g-radius);
          background: var(--g-surface);
          overflow-x: auto;
          line-height: 1.5;
        }
        @media (max-width: 40rem) {
          .g-summary-row, .g-summary-changes .g-summary-row { grid-template-columns: minmax(0, 1fr); }
        }

        """#
}
