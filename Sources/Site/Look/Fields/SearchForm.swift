import Documents

extension Look {
    /// A search for something that is not personal data; the term stands in the address, so that it can be kept.
    public func searchForm(action: String, field: Field, value: String = "", extra: HTML = .empty) -> HTML {
        """
        <form class="g-search" method="get" action="\(LinkAddress(action).text)" role="search" novalidate>\
        \(extra)\(textField(field, value: value, kind: .search, width: .full))\(button(LookTexts.search))</form>

        """
    }

    /// A search for people: by POST, because personal data never stand in an address.
    public func peopleSearchForm(
        action: String, token: FormToken, field: Field, value: String = "", extra: HTML = .empty
    ) -> HTML {
        """
        <form class="g-search" method="post" action="\(LinkAddress(action).text)" role="search" novalidate>\
        \(token.html)\(extra)\(textField(field, value: value, kind: .search, autocomplete: "off", width: .full))\
        \(button(LookTexts.search))</form>

        """
    }
}
