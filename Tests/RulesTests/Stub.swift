import Testing
@Test func stubRules() {}
