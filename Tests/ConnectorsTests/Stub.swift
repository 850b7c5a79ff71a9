import Testing
@Test func stubConnectors() {}
