enum ConnectorsStub {}
