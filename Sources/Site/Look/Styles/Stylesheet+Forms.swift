extension Stylesheet {
    /// Fields, choices, buttons and errors.
    static let forms = #"""
        .g-form { margin: 0; }
        .g-field { border: 0; margin: 0 0 1.75rem; padding: 0; min-width: 0; max-width: var(--g-measure); }
        .g-field-error { border-left: 4px solid var(--g-bad); padding-left: 1rem; }
        .g-group > legend { float: left; width: 100%; }
        .g-group > legend + * { clear: both; }
        .g-label { display: block; padding: 0; margin-bottom: 0.3rem; font-weight: 600; line-height: 1.35; }
        .g-label h1, .g-label-heading { margin: 0 0 0.35em; }
        .g-label-heading .g-label { font-weight: inherit; line-height: inherit; margin: 0; }
        .g-optional { font-weight: 400; color: var(--g-soft-ink); }
        .g-hint { display: block; margin: 0 0 0.5rem; color: var(--g-soft-ink); font-size: 1rem; line-height: 1.45; }
        .g-error {
          display: flex;
          gap: 0.5rem;
          margin: 0 0 0.5rem;
          color: var(--g-bad);
          font-weight: 600;
          line-height: 1.4;
        }
        .g-error .g-shape { margin-top: 0.2em; }
        .g-input {
          display: block;
          width: 100%;
          min-height: 3rem;
          padding: 0.6rem 0.8rem;
          border: 1.5px solid var(--g-border);
          border-radius: var(--g-radius);
          background: var(--g-surface);
          color: var(--g-ink);
          font: inherit;
        }
        .g-input:hover { border-color: var(--g-ink); }
        .g-input:focus-visible {
          outline: 3px solid var(--g-focus);
          outline-offset: 1px;
          border-radius: var(--g-radius);
        }
        .g-field-error .g-input { border-color: var(--g-bad); border-width: 2px; }
        .g-width-short { max-width: 11rem; }
        .g-width-medium { max-width: 26rem; }
        .g-select { width: auto; max-width: 100%; }
        textarea.g-input { line-height: 1.5; resize: vertical; }
        .g-choices { display: grid; gap: 0.6rem; margin-top: 0.6rem; }
        .g-choices-compact { display: flex; flex-wrap: wrap; }
        .g-choice {
          position: relative;
          display: flex;
          gap: 0.85rem;
          align-items: flex-start;
          padding: 0.75rem 1rem;
          border: 1.5px solid var(--g-line);
          border-radius: var(--g-radius);
          background: var(--g-surface);
        }
        .g-choice:hover { border-color: var(--g-border); }
        .g-choice:has(:checked) { border-color: var(--g-green); background: var(--g-green-pale); }
        .g-choice:has(:focus-visible) { outline: 3px solid var(--g-focus); outline-offset: 2px; }
        .g-choice label { display: block; line-height: 1.5; cursor: pointer; }
        .g-choice label::after { content: ""; position: absolute; inset: 0; }
        .g-choice .g-hint { margin: 0.1rem 0 0; }
        .g-tick { flex: none; width: 1.5rem; height: 1.5rem; margin: 0.1rem 0 0; accent-color: var(--g-green); }
        .g-tick:focus-visible { outline: none; }
        .g-button {
          display: inline-flex;
          align-items: center;
          justify-content: center;
          min-height: 3rem;
          padding: 0.55rem 1.35rem;
          border: 1.5px solid transparent;
          border-radius: var(--g-radius);
          font: inherit;
          font-weight: 600;
          line-height: 1.25;
          text-align: center;
          text-decoration: none;
          cursor: pointer;
        }
        .g-button:focus-visible { border-radius: var(--g-radius); }
        .g-button-primary { background: var(--g-green); color: var(--g-on-green); }
        .g-button-primary:hover { background: var(--g-green-dark); color: var(--g-on-green); }
        .g-button-secondary { background: var(--g-surface); border-color: var(--g-green); color: var(--g-green); }
        .g-button-secondary:hover { background: var(--g-green-pale); color: var(--g-green-dark); }
        .g-button-danger { background: var(--g-bad); color: var(--g-on-green); }
        .g-button-danger:hover { background: #741616; color: var(--g-on-green); }
        .g-button-quiet {
          min-height: 2rem;
          padding: 0.2rem 0.5rem;
          background: none;
          color: var(--g-link);
          font-size: var(--g-small);
          font-weight: 400;
          text-decoration: underline;
          text-underline-offset: 0.2em;
        }
        .g-button-quiet:hover { color: var(--g-link-hover); text-decoration-thickness: 2px; }
        .g-page-desk .g-button:not(.g-button-quiet) { min-height: 2.6rem; padding: 0.4rem 1.05rem; }
        .g-page-desk .g-input { min-height: 2.6rem; padding: 0.45rem 0.7rem; }
        .g-page-desk .g-choice { padding: 0.6rem 0.9rem; }
        .g-buttons { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 1.5rem 0; }
        .g-errors {
          margin: 0 0 2rem;
          padding: 1.1rem 1.4rem;
          border: 2px solid var(--g-bad);
          border-radius: var(--g-radius);
          background: var(--g-surface);
        }
        .g-errors h2 { display: flex; gap: 0.6rem; margin: 0 0 0.5rem; font-size: 1.25rem; font-weight: 600; }
        .g-errors h2 { color: var(--g-bad); }
        .g-errors h2 .g-shape { margin-top: 0.1em; }
        .g-errors ul { margin: 0; }
        .g-errors li { padding: 0.1rem 0; }
        .g-errors a { color: var(--g-bad); font-weight: 600; }
        @media (max-width: 30rem) {
          .g-buttons > .g-button, .g-buttons > form, .g-form > .g-button, .g-buttons > form .g-button { width: 100%; }
        }

        """#
}
