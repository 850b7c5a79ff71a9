/// Everything that the API does.
enum EndpointTable {
    static let all: [Endpoint] = [
        OrganisationEndpoints.organisation, OrganisationEndpoints.declaration,
        SearchEndpoint.search, PersonEndpoint.person, IntakeEndpoints.people, IntakeEndpoints.records,
        RecordEndpoints.record, RecordEndpoints.event, DisclosureEndpoint.disclosures,
        RequestEndpoints.list, RequestEndpoints.one, RequestEndpoints.timeline, SubmitEndpoint.submit,
        PromiseEndpoints.list, PromiseEndpoints.one,
    ]

    /// The endpoints whose path a call has, with their parameters.
    ///
    /// A word of ours comes before a parameter: nobody has the id `searches`. Where no parameter has its form, the path
    /// alone counts; whoever calls is asked for a token before it is told that there is nothing.
    static func matches(_ segments: [String]) -> [(Endpoint, [String: String])] {
        let found = all.compactMap { endpoint in endpoint.match(segments).map { (endpoint, $0) } }
        let fitting = found.filter { $0.0.fits($0.1) }
        return fitting.isEmpty ? found : fitting
    }
}
