import Foundation
import GRDB

/// GRDB stores bytes as `Data`; the rest of the vault knows only `[UInt8]`.
func bytesValue(_ bytes: [UInt8]) -> any DatabaseValueConvertible { Data(bytes) }
