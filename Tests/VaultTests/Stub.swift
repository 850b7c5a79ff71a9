import Testing
@Test func stubVault() {}
