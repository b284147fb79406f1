internal import GitLabStack
internal import Phrases

/// What is looked at of the account itself.
enum AccountChecks {
  @Inspection.List static var all: [Inspection] {
    Inspection(
      "account.signed-in", .account, Phrase("Signed in", "サインイン"),
      of: { _ in true },
      asks: { _, _ in [.identity] },
      judge: { _, examination throws(NotSeen) in
        switch try examination.seen(.identity, orSay: IdentityPhrases.identityIsUnseen) {
        case .known(let identity):
          return .ok(Phrase(verbatim: identity.shortName), IdentityPhrases.signedIn(identity.arn, in: identity.account))
        case .nobody(let reason, let advice, let inShort):
          return .fail(inShort, reason, fixes: advice.map { [Fix($0)] } ?? [])
        }
      })

    // https://docs.aws.amazon.com/cli/latest/reference/configure/export-credentials.html
    Inspection(
      "account.credentials", .account, Phrase("Credentials", "認証情報"),
      of: { $0.longest },
      asks: { _, _ in [.setting(.credentials)] },
      judge: { longest, examination throws(NotSeen) in
        guard let end = try examination.seen(.credentialsEnd, orSay: SettingPhrases.credentialsAreUnseen) else {
          return .ok(SettingPhrases.haveNoEnd, SettingPhrases.haveNoEndSentence)
        }
        let (time, needed) = (UTC.date(end.time), Int((longest / 60).rounded(.up)))
        guard end.left < longest else {
          return .ok(SettingPhrases.until(time), SettingPhrases.lastLongEnough(time, needed))
        }
        return .warn(
          SettingPhrases.until(time), SettingPhrases.endBefore(time, needed),
          fixes: [Fix(SettingPhrases.signInAnew)])
      })

    Inspection(
      "account.other", .account, Phrase("Account of the answers", "回答の対象アカウント"),
      of: \.choices.account?.description,
      asks: { _, _ in [.identity] },
      judge: { wanted, examination throws(NotSeen) in
        switch try examination.seen(.identity, orSay: IdentityPhrases.identityIsUnseen) {
        case .nobody(let reason, _, _): throw .unseen(IdentityPhrases.identityIsUnseen, because: reason)
        case .known(let identity) where identity.account == wanted:
          return .ok(Phrase(verbatim: wanted), IdentityPhrases.isAccountOfAnswers(wanted))
        case .known(let identity):
          return .fail(
            Phrase(verbatim: identity.account), IdentityPhrases.isOtherAccount(identity.account, wanted: wanted),
            fixes: [
              Fix(
                IdentityPhrases.takeThisAccount(identity.account),
                answer: Fix.Answer(key: .accountID, value: identity.account)),
              Fix(IdentityPhrases.signInThere(wanted)),
            ])
        }
      })
  }
}
