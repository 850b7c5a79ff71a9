import CZip
import Processing

/// A ZIP archive in memory, read by libzip.
///
/// Parts are unpacked one at a time and counted as they come, so that an archive that says it is small is believed only
/// as far as it goes.
final class ZipReading {
    private let archive: OpaquePointer
    private let content: UnsafeMutableBufferPointer<UInt8>
    private var total = 0

    init(_ bytes: [UInt8]) throws(SpreadsheetRefusal) {
        content = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
        _ = content.initialize(from: bytes)
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(content.baseAddress, zip_uint64_t(bytes.count), 0, &error) else {
            content.deallocate()
            throw .broken
        }
        guard let opened = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            content.deallocate()
            throw .broken
        }
        archive = opened
        // From here on the archive is closed by `deinit`.
        guard zip_get_num_entries(opened, 0) <= SheetLimits.mostParts else { throw .tooLarge }
    }

    deinit {
        zip_discard(archive)
        content.deallocate()
    }

    /// The bytes of a part; nil when there is none of that name.
    func part(_ path: String) throws(SpreadsheetRefusal) -> [UInt8]? {
        var facts = zip_stat_t()
        zip_stat_init(&facts)
        let index = zip_name_locate(archive, path, 0)
        guard index >= 0 else { return nil }
        guard zip_stat_index(archive, zip_uint64_t(index), 0, &facts) == 0 else { throw .broken }
        if facts.encryption_method != 0 { throw .locked }
        guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else { throw .broken }
        defer { zip_fclose(file) }
        var result: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 64 * 1_024)
        while true {
            let count = zip_fread(file, &piece, zip_uint64_t(piece.count))
            guard count >= 0 else { throw .broken }
            guard count > 0 else { return result }
            total += Int(count)
            guard result.count + Int(count) <= SheetLimits.largestPart, total <= SheetLimits.largestTotal else {
                throw .tooLarge
            }
            result += piece[..<Int(count)]
        }
    }
}
