enum ProofStub {}
