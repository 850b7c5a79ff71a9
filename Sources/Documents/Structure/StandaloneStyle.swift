/// The style of a page that stands alone: calm on a screen, plain on paper, readable on a telephone.
enum StandaloneStyle {
    /// The style sheet. Text is at least 4.5 times as dark as its ground (WCAG 1.4.3).
    static let css: HTML = """

        :root{--ink:#1d2733;--soft:#566270;--line:#dde2e8;--ground:#f5f6f3;--paper:#fff;--accent:#14566b;--tint:#edf4f6}
        *{box-sizing:border-box}
        html{font:17px/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;color:var(--ink)}
        html{background:var(--ground);-webkit-text-size-adjust:100%}
        body{margin:0}
        main{max-width:66rem;margin:0 auto;padding:2.5rem 1.25rem 5rem}
        h1{font-size:2.1rem;line-height:1.2;letter-spacing:-.02em;margin:0 0 1rem;text-wrap:balance}
        h2{font-size:1.4rem;line-height:1.3;letter-spacing:-.01em;margin:0 0 .75rem}
        h3{font-size:1.08rem;line-height:1.4;margin:0 0 .5rem}
        h4{font-size:1rem;margin:0 0 .4rem}
        p,ul,ol,dl{margin:0 0 .9rem;max-width:42rem}
        ul,ol{padding-left:1.25rem}
        li{margin:.2rem 0}
        li::marker{color:var(--soft)}
        a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
        a:hover{text-decoration-thickness:2px}
        a:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:3px}
        header{margin-bottom:2rem}
        header .facts{display:flex;flex-wrap:wrap;gap:.35rem 2rem;color:var(--soft);font-size:.92rem;max-width:none}
        header .facts div{display:flex;gap:.5rem;border:0;padding:0}
        header .facts dt{flex:none;width:auto;font-weight:400}
        header .facts dd{color:var(--ink)}
        section{margin:0 0 3rem;scroll-margin-top:1rem}
        section>:last-child{margin-bottom:0}
        section section{margin:0 0 1.75rem}
        #kort,.contents,.card,.prominent{background:var(--paper);border:1px solid var(--line);border-radius:10px}
        #kort,.contents,.prominent{padding:1.5rem 1.75rem;margin-bottom:1.5rem}
        .card{padding:1.2rem 1.5rem;margin-bottom:1rem!important}
        .prominent{border-left:5px solid var(--accent);background:var(--tint)}
        .contents{margin-bottom:3rem}
        .contents h2{font-size:1.05rem}
        .contents ol{columns:2;column-gap:2.5rem;max-width:none;margin:0;font-size:.95rem}
        .contents li{break-inside:avoid}
        .facts{max-width:none}
        .facts div{display:flex;gap:1.25rem;padding:.5rem 0;border-top:1px solid var(--line)}
        .facts div:first-child{border-top:0}
        .facts dt{flex:0 0 12.5rem;width:12.5rem;color:var(--soft);font-size:.92rem;font-weight:600}
        .facts dd{margin:0;min-width:0;overflow-wrap:anywhere}
        .facts dd ul{margin:0;padding-left:1.1rem}
        .notice{background:var(--tint);border-radius:8px;padding:.8rem 1.1rem;max-width:none}
        .buttons a{display:inline-block;background:var(--accent);color:#fff;text-decoration:none;font-weight:600}
        .buttons a{padding:.6rem 1.2rem;border-radius:7px}
        .scroll{overflow-x:auto;background:var(--paper);border:1px solid var(--line);border-radius:10px;margin:0 0 1rem}
        table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.5}
        caption{text-align:left;font-weight:600;padding:.9rem 1.1rem .3rem}
        th,td{text-align:left;vertical-align:top;padding:.65rem 1.1rem;border-top:1px solid var(--line)}
        td{overflow-wrap:break-word;min-width:8rem}
        td:last-child{min-width:11rem}
        td strong{color:var(--soft);font-weight:600;font-size:.95em}
        tbody th{min-width:8rem;width:13rem}
        h2+.scroll caption,h2+p+.scroll caption{position:absolute;clip-path:inset(50%);height:1px;overflow:hidden}
        a[href^="tel"]{white-space:nowrap}
        thead th{border-top:0;color:var(--soft);font-size:.85rem;font-weight:600}
        tbody th{font-weight:600}
        tr:target th,tr:target td,.card:target{background:var(--tint)}
        .drawing{padding:1.25rem}\(FlowMapStyle.css)
        @media (max-width:46rem){
        html{font-size:16px}
        .contents ol{columns:1}
        .facts div{display:block}
        header .facts div{display:flex}
        thead{position:absolute;clip-path:inset(50%);height:1px;width:1px;overflow:hidden}
        table,tbody,tr,th,td,caption{display:block}
        tr{border-top:1px solid var(--line);padding:.6rem 0}
        tbody th,td{border:0;padding:.2rem 1.1rem}
        td::before{content:attr(data-label);display:block;color:var(--soft);font-size:.82rem}
        }
        @media print{
        @page{margin:20mm 18mm}
        html{font-size:10.5pt;background:#fff}
        main{max-width:none;padding:0}
        #kort,.contents,.card,.prominent,.scroll{border-radius:0;break-inside:auto}
        .contents,.buttons{display:none}
        h2,h3,caption{break-after:avoid}
        tr,.card{break-inside:avoid}
        .scroll{overflow:visible}
        a{color:inherit}
        a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em}
        }

        """
}
