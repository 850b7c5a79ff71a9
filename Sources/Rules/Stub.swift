enum RulesStub {}
