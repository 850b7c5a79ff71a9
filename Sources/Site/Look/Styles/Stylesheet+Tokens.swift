extension Stylesheet {
    /// Colours, type and distances. The tests compute the contrast of every pair that is used.
    static let tokens = #"""
        :root {
          --g-paper: #fbf8f1;
          --g-surface: #fffefa;
          --g-shade: #f3eee2;
          --g-line: #ddd5c3;
          --g-border: #837b69;
          --g-ink: #1d2521;
          --g-soft-ink: #545c55;
          --g-green: #17493b;
          --g-green-dark: #0e3329;
          --g-green-pale: #e6efe7;
          --g-on-green: #fdfbf5;
          --g-link: #15567a;
          --g-link-hover: #0c3a54;
          --g-focus: #1257c4;
          --g-good: #1c5f3c;
          --g-good-pale: #e3f0e3;
          --g-caution: #7a4a00;
          --g-caution-pale: #fbeecb;
          --g-bad: #942020;
          --g-bad-pale: #fae5e0;
          --g-unknown: #4b5360;
          --g-unknown-pale: #ebebe8;
          --g-info: #1d4a70;
          --g-info-pale: #e5eef4;
          --g-sans: -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
          --g-serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Charter, Georgia,
            Cambria, "Liberation Serif", "Times New Roman", serif;
          --g-mono: ui-monospace, "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace;
          --g-text: 1.125rem;
          --g-small: 0.9375rem;
          --g-leading: 1.6;
          --g-radius: 6px;
          --g-space: 1rem;
          --g-measure: 42rem;
          --g-page: 76rem;
          --g-edge: clamp(1rem, 4vw, 2.5rem);
        }

        """#
}
