import Testing
@Test func stubLedger() {}
