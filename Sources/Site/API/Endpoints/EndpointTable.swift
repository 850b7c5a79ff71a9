/// Everything that the API does.
enum EndpointTable {
    static let all: [Endpoint] = [
        OrganisationEndpoints.organisation, OrganisationEndpoints.declaration,
        SearchEndpoint.search, PersonEndpoint.person, IntakeEndpoints.people, IntakeEndpoints.records,
        RecordEndpoints.record, RecordEndpoints.event, DisclosureEndpoint.disclosures,
        RequestEndpoints.list, RequestEndpoints.one, RequestEndpoints.timeline, SubmitEndpoint.submit,
        PromiseEndpoints.list, PromiseEndpoints.one,
    ]
}
