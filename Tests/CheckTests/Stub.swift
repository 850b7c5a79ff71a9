import Testing
@Test func stubCheck() {}
