import Testing
@Test func stubSite() {}
