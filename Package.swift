// swift-tools-version: 6.2
import PackageDescription

// One list of settings for every target of ours: a warning is an error, and an
// existential is visible in the source.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .treatAllWarnings(as: .error),
]

let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let cryptoExtras: Target.Dependency = .product(name: "CryptoExtras", package: "swift-crypto")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let nio: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let lifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")

/// A module of the house: its own folder in `Sources/`, importing only what is listed.
func module(_ name: String, imports: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: imports, swiftSettings: settings)
}

/// A suite: `Tests/<name>Tests`, importing the module it is about and what it starts.
func suite(_ name: String, imports: [Target.Dependency]) -> Target {
    .testTarget(name: "\(name)Tests", dependencies: imports, swiftSettings: settings)
}

let package = Package(
    name: "gestand",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "gestand", targets: ["gestand"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .executableTarget(
            name: "gestand",
            dependencies: [
                "Declarations", "Rules", "Documents", "Check", "Ledger", "Vault", "Processing", "Proof",
                "Connectors", "Site", "Demo", hummingbird, logging, nio,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                lifecycle,
            ],
            swiftSettings: settings),
        module("Demo", imports: ["Declarations", "Rules", "Documents", "Vault", "Processing", "Site", hummingbird]),
        module(
            "Site",
            imports: [
                "Declarations", "Rules", "Documents", "Check", "Ledger", "Vault", "Processing", "Proof",
                hummingbird, logging, nio, httpTypes,
            ]),
        module("Connectors", imports: ["Processing", "CCurl", "CZip"]),
        module("Proof", imports: ["Declarations", "Rules", "Documents", "Ledger", "Vault", "Processing"]),
        module(
            "Processing",
            imports: ["Declarations", "Rules", "Documents", "Ledger", "Vault", crypto, cryptoExtras]),
        module(
            "Vault",
            imports: [
                "Declarations", "Rules", "Ledger", "CPostgres", crypto,
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        module("Check", imports: ["Declarations", "Rules"]),
        module("Documents", imports: ["Declarations", "Rules", "CZip", crypto]),
        module("Rules", imports: ["Declarations"]),
        module("Declarations", imports: [.product(name: "Yams", package: "Yams")]),
        module("Ledger", imports: [crypto]),

        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

        suite("Ledger", imports: ["Ledger", crypto]),
        suite("Declarations", imports: ["Declarations"]),
        suite("Rules", imports: ["Rules", "Declarations"]),
        suite("Documents", imports: ["Documents", "Rules", "Declarations"]),
        suite("Check", imports: ["Check", "Documents", "Rules", "Declarations"]),
        // Where the suites below keep their data: a folder, or a PostgreSQL.
        .target(
            name: "TestPlace", dependencies: ["Vault", "CPostgres"], path: "Tests/TestPlace", swiftSettings: settings),
        suite("Vault", imports: ["TestPlace", "Vault", "Rules", "Ledger", "Declarations", crypto]),
        suite(
            "Processing",
            imports: ["TestPlace", "Processing", "Documents", "Vault", "Rules", "Ledger", "Declarations"]),
        suite("Proof", imports: ["TestPlace", "Proof", "Processing", "Vault", "Rules", "Declarations"]),
        suite("Connectors", imports: ["Connectors", "Processing"]),
        suite(
            "Site",
            imports: [
                "TestPlace", "Site", "Demo", "Proof", "Processing", "Vault", "Documents", "Rules", "Ledger",
                "Declarations",
                hummingbird, httpTypes,
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ]),
        // What keeping the word costs; measured by Benchmarks/run.py, built with everything else so that it stays true.
        .executableTarget(
            name: "Measuring",
            dependencies: [
                "Declarations", "Rules", "Ledger", "Vault", "Processing", "CPostgres", hummingbird, logging, crypto,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            path: "Benchmarks/Measuring", exclude: ["shop.yaml"], swiftSettings: settings),

        suite("Command", imports: []),
        suite("Tidy", imports: []),
    ]
)
