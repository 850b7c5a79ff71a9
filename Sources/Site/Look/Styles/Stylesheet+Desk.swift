extension Stylesheet {
    /// The pages for staff: a menu at the side on a wide screen, folded on a phone.
    static let desk = #"""
        .g-page-desk { font-size: 1rem; }
        .g-page-desk h1 { font-size: clamp(1.6rem, 1.3rem + 1.2vw, 2.1rem); }
        .g-page-desk h2 { font-size: 1.35rem; }
        .g-page-desk h3 { font-size: 1.125rem; }
        .g-page-desk .g-lead { font-size: 1.0625rem; }
        .g-page-desk .g-header-inner, .g-page-desk .g-footer-inner { max-width: none; }
        .g-desk { flex: 1 0 auto; display: grid; grid-template-columns: 15rem minmax(0, 1fr); }
        .g-side-menu { border-right: 1px solid var(--g-line); background: var(--g-shade); padding: 1.5rem 0.75rem; }
        .g-side-menu ul { position: sticky; top: 1.25rem; margin: 0; }
        .g-side-menu li, .g-phone-menu li { margin: 0; }
        .g-side-menu a, .g-phone-menu li a {
          display: flex;
          justify-content: space-between;
          align-items: center;
          gap: 0.5rem;
          min-height: 2.6rem;
          padding: 0.3rem 0.9rem;
          border-left: 3px solid transparent;
          border-radius: 0 var(--g-radius) var(--g-radius) 0;
          color: var(--g-ink);
          text-decoration: none;
        }
        .g-side-menu a:hover, .g-phone-menu li a:hover { background: var(--g-surface); }
        .g-side-menu a[aria-current], .g-phone-menu a[aria-current] {
          border-left-color: var(--g-green);
          background: var(--g-surface);
          font-weight: 600;
        }
        .g-count {
          min-width: 1.6rem;
          padding: 0 0.45rem;
          border-radius: 1rem;
          background: var(--g-green);
          color: var(--g-on-green);
          font-size: 0.8125rem;
          font-weight: 600;
          line-height: 1.5rem;
          text-align: center;
        }
        .g-page-desk .g-main { margin: 0; padding-top: 2rem; }
        .g-page-desk .g-main-wide { max-width: 78rem; }
        .g-account { display: inline-block; padding: 0.3rem 0; font-size: var(--g-small); color: var(--g-soft-ink); }
        .g-sign-out { margin: 0; }
        .g-phone-menu { display: none; }
        .g-sides {
          display: grid;
          grid-template-columns: minmax(0, 3fr) minmax(16rem, 2fr);
          gap: 2rem;
          align-items: start;
        }
        .g-side {
          padding: 1.25rem 1.5rem;
          border: 1px solid var(--g-line);
          border-top: 3px solid var(--g-green);
          border-radius: 0 0 var(--g-radius) var(--g-radius);
          background: var(--g-shade);
          font-size: var(--g-small);
        }
        .g-side h2 { font-size: 1.2rem; margin-top: 0; }
        .g-side > :last-child { margin-bottom: 0; }
        @media (min-width: 60rem) { .g-side { position: sticky; top: 1.25rem; } }
        @media (max-width: 56rem) {
          .g-desk { display: block; }
          .g-side-menu { display: none; }
          .g-page-desk .g-header-end { width: 100%; justify-content: space-between; margin: 0; }
          .g-phone-menu { display: block; order: 3; width: 100%; }
          .g-phone-menu summary {
            display: flex;
            align-items: center;
            gap: 0.6rem;
            min-height: 2.75rem;
            padding: 0 0.9rem;
            border: 1px solid var(--g-border);
            border-radius: var(--g-radius);
            cursor: pointer;
            font-weight: 600;
            list-style: none;
          }
          .g-phone-menu summary::-webkit-details-marker { display: none; }
          .g-phone-menu summary::before {
            content: "";
            width: 1.1rem;
            height: 0.75rem;
            border-block: 2px solid currentColor;
            background: linear-gradient(currentColor, currentColor) center / 100% 2px no-repeat;
          }
          .g-phone-menu ul { margin: 0.5rem 0; }
          .g-sides { grid-template-columns: minmax(0, 1fr); }
        }

        """#
}
