import Processing

/// The bytes of a message as they go over the line (RFC 5322), without dot-stuffing, which libcurl does.
enum MailMessage {
    /// Writes a mail as a message: plain text in UTF-8, one recipient.
    static func bytes(of mail: OutgoingMail, milliseconds: Int64) -> [UInt8] {
        var head = ""
        head += HeaderLine.unstructured("Date", MessageDate.text(milliseconds: milliseconds))
        head += HeaderLine.address("From", (mail.from.name, mail.from.address))
        head += HeaderLine.address("To", (mail.to.name, mail.to.address))
        if let replyTo = mail.replyTo {
            head += HeaderLine.address("Reply-To", (replyTo.name, replyTo.address))
        }
        head += HeaderLine.unstructured("Subject", mail.subject)
        head += "Message-ID: <\(mail.messageID)@\(mail.from.domain)>\r\n"
        for header in mail.headers {
            head += HeaderLine.unstructured(header.name, header.value)
        }
        head += "Content-Language: \(mail.language)\r\n"
        // A machine that is away on holiday does not answer one that never reads (RFC 3834).
        head += "Auto-Submitted: auto-generated\r\n"
        head += "MIME-Version: 1.0\r\n"
        head += "Content-Type: text/plain; charset=utf-8\r\n"
        head += "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        return Array(head.utf8) + QuotedPrintable.encode(mail.text)
    }
}
