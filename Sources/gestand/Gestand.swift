import ArgumentParser

@main
struct Gestand: AsyncParsableCommand {}
