enum ProcessingStub {}
