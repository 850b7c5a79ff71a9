/// What is wrong with the mail settings; `text` says what to do about it.
public enum SMTPConfigurationProblem: String, Error, Sendable, Hashable, CaseIterable {
    /// The address starts with neither `smtp://` nor `smtps://`.
    case scheme
    /// The address has parts that do not belong there, such as a path.
    case form
    /// The address has another question part than `?tls=none`.
    case query
    /// The address holds a password.
    case passwordInAddress = "password-in-address"
    /// The host is missing or is no host name.
    case host
    /// The port is no number from 1 to 65535.
    case port
    /// TLS is off for a server that is not on this machine.
    case plainBeyondLoopback = "plain-beyond-loopback"
    /// A user is named without a password file.
    case passwordFileMissing = "password-file-missing"
    /// A password file is named without a user.
    case passwordWithoutUser = "password-without-user"
    /// The password file cannot be read, is empty, or does not look like a password.
    case passwordUnreadable = "password-unreadable"
    /// The file of certificate authorities cannot be read.
    case authoritiesUnreadable = "authorities-unreadable"
    /// No sender is given.
    case senderMissing = "sender-missing"
    /// The sender is no mail address.
    case sender
}
