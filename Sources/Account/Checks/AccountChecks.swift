internal import Phrases

/// What is looked at of the account itself.
enum AccountChecks {
  @Inspection.List static var all: [Inspection] {
    Inspection(
      "account.signed-in", .account, Phrase("Signed in", "サインイン"),
      of: { _ in true },
      asks: { _, _ in [.identity] },
      judge: { _, examination throws(NotSeen) in
        switch try examination.seen(.identity, orSay: CheckPhrases.identityIsUnseen) {
        case .known(let identity):
          return .ok(Phrase(verbatim: identity.shortName), CheckPhrases.signedIn(identity.arn, in: identity.account))
        case .nobody(let reason): return .fail(CheckPhrases.nobodyIsSignedInBriefly, reason)
        }
      })
  }
}
