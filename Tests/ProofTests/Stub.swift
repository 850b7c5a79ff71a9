import Testing
@Test func stubProof() {}
