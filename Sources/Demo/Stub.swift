enum DemoStub {}
