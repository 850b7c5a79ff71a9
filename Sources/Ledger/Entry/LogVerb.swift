/// What was done. The list is closed: the name is what stands in the entry, so a name never changes its meaning
/// and is never used again. A new verb may be added; readers that do not know it refuse the entry by name.
public enum LogVerb: String, CaseIterable, Sendable {
    /// Values were opened to be read, for a purpose.
    case open
    /// Values were collected and stored.
    case store
    /// Values were corrected (GDPR art. 16).
    case correct
    /// Values were erased (GDPR art. 17, or because their term had ended).
    case erase
    /// Values were stripped of everything that leads to a person.
    case anonymise
    /// Processing was restricted (GDPR art. 18).
    case restrict
    /// A restriction ended (GDPR art. 18(3)).
    case liftRestriction
    /// Values went to a recipient.
    case disclose
    /// A message left for a person.
    case send
    /// Somebody looked for people.
    case search
    /// A request or a message came in.
    case receive
    /// An identity was checked (GDPR art. 12(6)).
    case identify
    /// A request was decided.
    case decide
    /// A request was answered (GDPR art. 12(3)).
    case answer
    /// A copy was downloaded by the one it was made for.
    case download
    /// A version of the declaration was published.
    case publish
    /// Somebody signed in.
    case signIn
    /// Somebody signed out, or their session ended.
    case signOut
    /// Signing in was refused.
    case signInRefused
    /// An action was refused.
    case refuse
    /// Settings, roles or keys were changed.
    case configure
    /// A job ran.
    case run
    /// A promise was tried out by its self-test.
    case selfTest
    /// A legal basis, an agreement or a hold came to its end.
    case end
    /// A checkpoint was signed or left the house.
    case checkpoint
    /// Evidence of a promise that only people can keep was recorded (GDPR art. 5(2)).
    case attest
    /// Such evidence was withdrawn.
    case withdraw
}
