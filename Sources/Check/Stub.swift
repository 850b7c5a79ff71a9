enum CheckStub {}
