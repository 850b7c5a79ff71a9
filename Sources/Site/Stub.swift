enum SiteStub {}
