import Testing
@Test func stubProcessing() {}
