import CCurl
import Processing

/// One mail over one connection, blocking.
struct SMTPTransfer {
    let configuration: SMTPConfiguration
    let limits: SMTPLimits

    /// libcurl wants to be started once, before its first use.
    private static let isStarted = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    func run(from sender: String, to recipient: String, message: [UInt8]) -> MailOutcome {
        guard Self.isStarted, let handle = curl_easy_init() else { return .unreachable(code: "curl") }
        defer { curl_easy_cleanup(handle) }
        let recipients = curl_slist_append(nil, "<\(recipient)>")
        defer { curl_slist_free_all(recipients) }
        return message.withUnsafeBytes { bytes in
            var source = MessageSource(bytes: bytes)
            return withUnsafeMutablePointer(to: &source) { source in
                var options = CurlOptions(handle)
                setConnection(&options)
                options.set(CURLOPT_MAIL_FROM, "<\(sender)>")
                options.set(CURLOPT_MAIL_RCPT, list: recipients)
                options.set(CURLOPT_UPLOAD, 1)
                options.set(CURLOPT_INFILESIZE_LARGE, size: bytes.count)
                options.read(from: source)
                // An option that is refused might be the one that asks for TLS.
                guard options.areAccepted else { return .unreachable(code: "curl") }
                let result = curl_easy_perform(handle)
                var reply = 0
                gestand_curl_get_long(handle, CURLINFO_RESPONSE_CODE, &reply)
                return SMTPVerdict(result: result, reply: reply, isBodySent: source.pointee.isTouched).outcome
            }
        }
    }

    private func setConnection(_ options: inout CurlOptions) {
        options.set(CURLOPT_URL, configuration.url)
        options.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        // Nobody redirects our mail through a variable of the environment.
        options.set(CURLOPT_PROXY, "")
        // Threads and signals do not go together.
        options.set(CURLOPT_NOSIGNAL, 1)
        options.set(CURLOPT_CONNECTTIMEOUT_MS, limits.connectTimeout)
        options.set(CURLOPT_TIMEOUT_MS, limits.totalTimeout)
        switch configuration.security {
        case .none: options.set(CURLOPT_USE_SSL, Int(CURLUSESSL_NONE.rawValue))
        case .startTLS, .tls: options.set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        }
        options.set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        options.set(CURLOPT_SSL_VERIFYPEER, 1)
        options.set(CURLOPT_SSL_VERIFYHOST, 2)
        if let authorities = configuration.authoritiesFile {
            options.set(CURLOPT_CAINFO, authorities)
            options.set(CURLOPT_CAPATH, nil)
        }
        if let login = configuration.login {
            options.set(CURLOPT_USERNAME, login.name)
            options.set(CURLOPT_PASSWORD, login.password)
        }
        options.discardOutput()
    }
}
