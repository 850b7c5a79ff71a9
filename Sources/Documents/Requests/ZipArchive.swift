import CZip
import Declarations

/// A ZIP archive made in memory by libzip.
enum ZipArchive {
    /// Why no archive could be made.
    enum Failure: Error, Hashable {
        /// A path is empty, absolute, or climbs out of the archive.
        case path
        /// Two files have the same path.
        case twice
        /// The files are larger than `largestTotal` together.
        case tooLarge
        /// libzip said no: its error code.
        case library(Int32)
    }

    /// The most bytes that go into one archive, before compression: the whole is held in memory.
    static let largestTotal = 512 * 1_024 * 1_024

    /// The bytes of an archive with these files.
    static func make(_ files: [(path: String, bytes: [UInt8])], date: CalendarDate) throws -> [UInt8] {
        try check(files)
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { throw Failure.library(error.zip_err) }
        defer { zip_source_free(target) }
        zip_source_keep(target)
        guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
            zip_source_free(target)
            throw Failure.library(error.zip_err)
        }
        // libzip reads the contents when it closes, so they must stay in place until then.
        var contents: [UnsafeMutableBufferPointer<UInt8>] = []
        defer { for content in contents { content.deallocate() } }
        do {
            for file in files {
                let content = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, file.bytes.count))
                _ = content.initialize(from: file.bytes)
                contents.append(content)
                try add(file.path, content, count: file.bytes.count, date, to: archive)
            }
        } catch {
            zip_discard(archive)
            throw error
        }
        guard zip_close(archive) == 0 else {
            let code = zip_error_code_zip(zip_get_error(archive))
            zip_discard(archive)
            throw Failure.library(code)
        }
        return try read(target)
    }

    private static func check(_ files: [(path: String, bytes: [UInt8])]) throws {
        var paths: Set<String> = []
        for file in files {
            let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
            let climbs = parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }
            guard !climbs, !file.path.contains("\\"), !file.path.contains("\0") else { throw Failure.path }
            guard paths.insert(file.path.lowercased()).inserted else { throw Failure.twice }
        }
        guard files.reduce(0, { $0 + $1.bytes.count }) <= largestTotal else { throw Failure.tooLarge }
    }

    private static func add(
        _ path: String, _ content: UnsafeMutableBufferPointer<UInt8>, count: Int, _ date: CalendarDate,
        to archive: OpaquePointer
    ) throws {
        guard let source = zip_source_buffer(archive, content.baseAddress, zip_uint64_t(count), 0) else {
            throw Failure.library(zip_error_code_zip(zip_get_error(archive)))
        }
        let index = zip_file_add(archive, path, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            throw Failure.library(zip_error_code_zip(zip_get_error(archive)))
        }
        // A date of its own in MS-DOS form: years from 1980, at noon, without a time zone.
        let year = max(0, min(127, date.year - 1980))
        let day = zip_uint16_t(year << 9 | date.month << 5 | date.day)
        let noon = zip_uint16_t(12 << 11)
        guard zip_file_set_dostime(archive, zip_uint64_t(index), noon, day, 0) == 0 else {
            throw Failure.library(zip_error_code_zip(zip_get_error(archive)))
        }
    }

    private static func read(_ source: OpaquePointer) throws -> [UInt8] {
        var facts = zip_stat_t()
        zip_stat_init(&facts)
        guard zip_source_stat(source, &facts) == 0, zip_source_open(source) == 0 else {
            throw Failure.library(zip_error_code_zip(zip_source_error(source)))
        }
        defer { zip_source_close(source) }
        let size = Int(facts.size)
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            count = max(0, Int(zip_source_read(source, buffer.baseAddress, zip_uint64_t(size))))
        }
        guard bytes.count == size else { throw Failure.library(zip_error_code_zip(zip_source_error(source))) }
        return bytes
    }
}
