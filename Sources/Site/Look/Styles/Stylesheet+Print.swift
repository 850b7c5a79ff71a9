extension Stylesheet {
    /// On paper: no navigation, addresses written out, nothing torn apart.
    static let print = #"""
        @page {
          size: A4;
          margin: 16mm 18mm 18mm;
          @bottom-right { content: counter(page) " / " counter(pages); font-size: 8.5pt; color: #444; }
        }
        @media print {
          :root { --g-paper: #fff; --g-surface: #fff; --g-shade: #fff; --g-text: 11pt; --g-small: 9.5pt; }
          html { font-size: 11pt; }
          body { background: #fff; font-size: 10.5pt; line-height: 1.45; }
          .g-page { display: block; border: 0; }
          .g-header, .g-skip, .g-side-menu, .g-phone-menu, .g-back, .g-breadcrumbs, .g-tabs, .g-buttons,
          .g-button, .g-statement-actions, .g-heading-actions, .g-summary-change,
          .contents, .statement-contents,
          .g-made .g-seal { display: none !important; }
          .g-print-header {
            display: block;
            margin: 0 0 8mm;
            padding-bottom: 2mm;
            border-bottom: 1.5pt solid var(--g-green);
            font-size: 9pt;
            color: #333;
          }
          .g-main, .g-page-desk .g-main { max-width: none; padding: 0; }
          .g-desk, .g-sides, body :is(.g-statement, .g-statement *):has(> :is(.contents, .statement-contents)) {
            display: block;
          }
          .g-lead { font-size: 12pt; }
          h1, .g-statement h1 { font-size: 22pt; }
          h2, .g-statement h2 { font-size: 15pt; }
          h3, .g-statement h3 { font-size: 12pt; }
          .g-statement { font-size: 10.5pt; --s-measure: none; }
          h1, h2, h3, caption, .g-promise-head { break-after: avoid; }
          tr, .g-card, .g-document .card, .g-document .prominent, .g-promise,
          .g-summary-row, .g-notice, .g-evidence, .g-tasks > li {
            break-inside: avoid;
          }
          thead { display: table-header-group; }
          a { color: inherit; }
          main a[href^="http"]::after { content: " (" attr(href) ")"; font-size: 8.5pt; overflow-wrap: anywhere; }
          .g-document .buttons { display: block; }
          .g-document .buttons a, .g-document .buttons a:first-child {
            display: inline;
            margin-right: 6mm;
            padding: 0;
            border: 0;
            background: none;
            color: inherit;
            font-size: inherit;
          }
          .g-document .buttons a[href^="/"]::after { content: " (" attr(href) ")"; font-weight: 400; }
          .g-document dl { font-size: inherit; }
          .g-table, .g-document table { font-size: 9.5pt; }
          .g-table tbody th, .g-tag { white-space: nowrap; }
          main a[href^="mailto:"]::after, main a[href^="#"]::after { content: none; }
          .g-more[open] summary, .g-more summary { color: inherit; }
          .g-table-frame { overflow: visible; }
          .g-footer { background: none; border-top: 0.5pt solid #999; margin-top: 8mm; font-size: 9pt; }
          .g-footer-inner { display: block; padding: 3mm 0 0; max-width: none; }
          .g-footer-inner > * { margin-bottom: 2mm; }
          .g-tag, .g-notice, .g-evidence, .g-promise, .g-confirmation, progress { print-color-adjust: exact; }
        }

        """#
}
