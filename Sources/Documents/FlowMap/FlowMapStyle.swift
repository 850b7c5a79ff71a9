/// The style of the map, with the colours of the page around it where there is one.
public enum FlowMapStyle {
    /// The style sheet: quiet lines, and strong ones for the box that is pointed at.
    public static let css: HTML = """

        .flow-map{--i:var(--g-ink,var(--ink,#1d2521));--s:var(--g-soft-ink,var(--soft,#545c55));\
        --b:var(--g-border,var(--soft,#837b69));--p:var(--g-surface,var(--paper,#fffefa));\
        --a:var(--g-green,var(--accent,#17493b));--t:var(--g-green-pale,var(--tint,#e6efe7));\
        display:block;width:100%;min-width:56rem;height:auto;font:14px system-ui,sans-serif}
        .flow-map text{fill:var(--i)}
        .flow-map .head{font-weight:700;font-size:17px}
        .flow-map .basis{fill:var(--s);font-weight:600;font-size:13px}
        .flow-map rect{fill:var(--p);stroke:var(--b);stroke-width:1}
        .flow-map .c0 rect{stroke:var(--a)}
        .flow-map .edge{fill:none;stroke:var(--b);stroke-width:1.2;opacity:.45;pointer-events:none}
        .flow-map.dense .edge{opacity:.2}
        .flow-map:has(.node:hover) .edge{opacity:.12}
        .flow-map.flow-map .node:hover .edge{stroke:var(--a);stroke-width:2.2;opacity:1}
        .flow-map .node:hover rect{fill:var(--t);stroke:var(--a);stroke-width:2}
        .flow-map.matrix{width:auto;height:auto;min-width:0;max-width:none;font-size:13px}
        .flow-map .column path{stroke:var(--b);stroke-width:1;opacity:.3}
        .flow-map .row .stripe{fill:none;stroke:none;pointer-events:all}
        .flow-map .row:nth-of-type(even) .stripe{fill:var(--t);opacity:.5}
        .flow-map .row:hover .stripe{fill:var(--t);stroke:none;opacity:1}
        .flow-map .row circle{fill:var(--a)}
        .flow-map .row .mark{fill:var(--i);stroke:none}
        .flow-map .row:hover .mark{fill:var(--i);stroke:none}
        @media (prefers-color-scheme:dark){svg.flow-map:root{--i:#ece8dd;--s:#b5b1a6;--b:#8f8a7c;--p:#232a26;\
        --a:#8fcbb3;--t:#1d3a30;background:#171c19}}
        @media print{.flow-map{min-width:0}.flow-map.matrix{width:100%}.flow-map .edge{opacity:.6}}

        """
}
