import CCurl

/// Sets options of one transfer and remembers whether libcurl accepted them all.
struct CurlOptions {
    private let handle: UnsafeMutableRawPointer
    private(set) var areAccepted = true

    init(_ handle: UnsafeMutableRawPointer) { self.handle = handle }

    mutating func set(_ option: CURLoption, _ value: String?) {
        note(gestand_curl_set_text(handle, option, value))
    }

    mutating func set(_ option: CURLoption, _ value: Int) {
        note(gestand_curl_set_long(handle, option, value))
    }

    mutating func set(_ option: CURLoption, size: Int) {
        note(gestand_curl_set_size(handle, option, size))
    }

    mutating func set(_ option: CURLoption, list: UnsafeMutablePointer<curl_slist>?) {
        note(gestand_curl_set_list(handle, option, list))
    }

    /// Takes the upload from a source, which must outlive the transfer.
    mutating func read(from source: UnsafeMutablePointer<MessageSource>) {
        note(
            gestand_curl_set_reader(
                handle,
                { buffer, size, count, source in
                    guard let buffer, let source else { return Int(CURL_READFUNC_ABORT) }
                    return source.assumingMemoryBound(to: MessageSource.self).pointee
                        .copy(into: buffer, atMost: size * count)
                }, source))
    }

    /// Throws away what libcurl would otherwise print.
    mutating func discardOutput() {
        note(gestand_curl_set_writer(handle) { _, size, count, _ in size * count })
    }

    private mutating func note(_ code: CURLcode) {
        if code != CURLE_OK { areAccepted = false }
    }
}

/// The message while libcurl takes it in pieces.
struct MessageSource {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// Whether libcurl has begun to take the message, so that a "no" is about the message.
    var isTouched: Bool { offset > 0 }

    mutating func copy(into buffer: UnsafeMutableRawPointer, atMost room: Int) -> Int {
        let count = min(room, bytes.count - offset)
        guard count > 0, let start = bytes.baseAddress else { return 0 }
        buffer.copyMemory(from: start + offset, byteCount: count)
        offset += count
        return count
    }
}
