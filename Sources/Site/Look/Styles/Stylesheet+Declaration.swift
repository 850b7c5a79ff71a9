extension Stylesheet {
    /// The pages on which the declaration is changed.
    static let declaration = #"""
        .g-languages { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); }
        .g-languages { gap: 0 1.25rem; }
        .g-languages .g-field, .g-period .g-field { margin-bottom: 0.5rem; }
        .g-languages .g-label, .g-period .g-label { font-weight: 400; font-size: var(--g-small); }
        .g-period { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
        .g-nested { margin: 0 0 1.75rem; padding: 0 0 0 1.1rem; border-left: 3px solid var(--g-line); }
        .g-nested > .g-field { margin: 0; max-width: none; }
        .g-nested .g-field .g-field { margin-top: 1.25rem; }
        .g-boxes .g-choices { gap: 0.4rem; }
        .g-boxes .g-choice { padding: 0.35rem 0.7rem; gap: 0.55rem; }
        .g-boxes .g-choice .g-hint { font-size: var(--g-small); }
        .g-source { font-family: ui-monospace, monospace; font-size: 0.875rem; line-height: 1.45; tab-size: 2; }
        .g-source { overflow: auto; }
        .g-field:has(.g-source) { max-width: none; }
        .g-findings { margin: 0 0 1.5rem; }
        .g-findings li { margin: 0; padding: 0.5rem 0; border-bottom: 1px solid var(--g-line); }
        .g-row-actions { display: flex; flex-wrap: wrap; gap: 0.25rem; }
        .g-row-actions .g-form { display: inline; }
        .g-preview { font-size: var(--g-small); }
        .g-preview dl, .g-preview dl > div { display: block; }
        .g-preview dt { margin-top: 0.6rem; }
        .g-table th .g-hint { font-weight: 400; }
        .g-preview section { border: 0; padding: 0; margin: 0; }
        @media print { .g-row-actions, .g-form .g-buttons { display: none; } }

        """#
}
