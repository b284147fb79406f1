package import Account
internal import Deployment
internal import Phrases

extension Sighting {
  /// What became of a look that has come to its end.
  package init(_ result: Result<Value, Trouble>) {
    switch result {
    case .success(let value): self = .seen(value)
    case .failure(let trouble): self = .unseen(trouble.sentence)
    }
  }
}

extension Sighting<AccountAnswer> {
  /// What became of a question.
  package init(_ result: Result<AccountAnswer, Trouble>, to question: AccountQuestion) {
    if question == .identity, case .failure(let trouble) = result {
      self.init(ofIdentity: .failure(trouble))
    } else {
      self.init(result)
    }
  }

  /// The same of who is signed in: that AWS takes no credentials from here is an answer too.
  package init(ofIdentity result: Result<Identity, Trouble>) {
    switch result {
    case .failure(let trouble) where trouble.keepsEverythingAway:
      self = .seen(
        .identity(
          .nobody(
            because: trouble.sentence, mending: trouble.advice,
            inShort: trouble.obstacle == .credentials
              ? IdentityPhrases.nobodyIsSignedInBriefly : IdentityPhrases.nobodyCanBeAskedBriefly)))
    case .failure(let trouble): self = .unseen(trouble.sentence)
    case .success(let identity): self = .seen(.identity(.known(identity)))
    }
  }
}
