import Testing
@Test func stubDeclarations() {}
