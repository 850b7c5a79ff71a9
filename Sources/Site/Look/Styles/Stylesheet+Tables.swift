extension Stylesheet {
    /// Tables: rows on a desk, cards on a phone.
    static let tables = #"""
        .g-table-frame { margin: 0 0 2rem; overflow-x: auto; }
        .g-table, .g-document table { width: 100%; border-collapse: collapse; line-height: 1.45; }
        .g-table caption, .g-document caption {
          padding: 0 0 0.6rem;
          font-family: var(--g-serif);
          font-size: 1.2rem;
          font-weight: 600;
          text-align: left;
        }
        .g-table th, .g-table td, .g-document th, .g-document td {
          padding: 0.8rem 1rem;
          border-bottom: 1px solid var(--g-line);
          text-align: left;
          vertical-align: top;
        }
        .g-table th:first-child, .g-table td:first-child { padding-left: 0; }
        .g-table thead th, .g-document thead th {
          padding-block: 0.5rem;
          border-bottom: 2px solid var(--g-green);
          font-size: var(--g-small);
          font-weight: 600;
          color: var(--g-soft-ink);
        }
        .g-table tbody th { font-weight: 600; }
        .g-table tbody tr:hover > * { background: var(--g-surface); }
        .g-table .g-numeric { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .g-table thead a { display: inline-block; padding-block: 0.15rem; color: inherit; }
        .g-page-desk .g-table th, .g-page-desk .g-table td { padding-block: 0.65rem; }
        @media (max-width: 44rem) {
          .g-table, .g-table tbody, .g-table tr, .g-table th, .g-table td, .g-table caption { display: block; }
          .g-table thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          .g-table tbody tr {
            margin-bottom: 1rem;
            padding: 0.9rem 1.1rem;
            border: 1px solid var(--g-line);
            border-radius: var(--g-radius);
            background: var(--g-surface);
          }
          .g-table tbody th, .g-table tbody td, .g-page-desk .g-table tbody td { padding: 0.2rem 0; border: 0; }
          .g-table tbody th:first-child { padding: 0 0 0.4rem; font-size: 1.125rem; }
          .g-table tbody td { display: grid; grid-template-columns: minmax(6.5rem, 2fr) 3fr; gap: 0.75rem; }
          .g-table tbody td::before { content: attr(data-label); color: var(--g-soft-ink); font-size: var(--g-small); }
          .g-table td.g-numeric { text-align: left; white-space: normal; }
        }
        @media (max-width: 22rem) {
          .g-table tbody td { display: block; }
          .g-table tbody td::before { display: block; }
        }

        """#
}
