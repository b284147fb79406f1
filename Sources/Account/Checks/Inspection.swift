package import GitLabStack
package import Phrases

/// A thing that is looked at before a deployment: its name, what it asks the account, and how it judges what it hears. One
/// expression has all of it, in the list of its group.
package struct Inspection: Sendable {
  /// Stable name for scripts, such as `domain.zone`.
  package let code: String
  package let group: CheckGroup
  /// At most 22 columns.
  package let title: Phrase
  /// The answer that it is about; nil where none decides it.
  package let key: AnswerKey?
  private let asks: @Sendable (Examination) -> [AccountQuestion]?
  private let judge: @Sendable (Examination) throws(NotSeen) -> Finding?

  /// - Parameter subject: the part of the plan that it is about; nil where the plan has none, so that there is no such check.
  /// - Parameter asks: what has to be seen, by what has been seen already: a question may follow from the answer to another.
  ///   Empty where the choices, and the stack that stands, say enough.
  /// - Parameter judge: it takes what was seen by `seen(…)`, so that what has not come yet, or could not be had, is neither
  ///   well nor missing.
  init<Subject>(
    _ code: String, _ group: CheckGroup, _ title: Phrase, about key: AnswerKey? = nil,
    of subject: @escaping @Sendable (Examination) -> Subject?,
    asks: @escaping @Sendable (Subject, Examination) -> [AccountQuestion],
    judge: @escaping @Sendable (Subject, Examination) throws(NotSeen) -> Finding
  ) {
    self.code = code
    self.group = group
    self.title = title
    self.key = key
    self.asks = { examination in subject(examination).map { asks($0, examination) } }
    self.judge = { examination throws(NotSeen) in
      guard let subject = subject(examination) else { return nil }
      return try judge(subject, examination)
    }
  }

  /// nil where it is not of this plan.
  func questions(for examination: Examination) -> [AccountQuestion]? { asks(examination) }

  /// nil where it is not of this plan.
  func check(_ examination: Examination) -> Check? {
    do throws(NotSeen) {
      return try judge(examination).map { Check(of: self, $0) }
    } catch {
      switch error {
      case .pending:
        return Check(of: self, Finding(state: .busy, found: CheckPhrases.asking, reason: CheckPhrases.asking))
      case .unseen(let what, let why): return Check(of: self, .unknown(why, what.followed(by: why)))
      }
    }
  }
}

// MARK: All of them

extension Inspection {
  /// All, in the order in which they are listed; those of a group are beside each other.
  package static let all: [Inspection] = [
    AccountChecks.all, SettingChecks.account, SettingChecks.rights, RightsChecks.all, QuotaChecks.all,
    NetworkChecks.all, ZoneChecks.all, SubnetChecks.all, VPCChecks.all, TrafficChecks.all, RangeChecks.all,
    DomainChecks.all, PublicNameChecks.all, CertificateChecks.all, KeptDataChecks.access, ImageChecks.all,
    RegistryChecks.all,
    KeptDataChecks.storage,
    NameChecks.all, TakenNameChecks.all,
  ].flatMap { $0 }

  /// Inspections one below the other, each an expression of its own.
  @resultBuilder enum List {
    static func buildBlock(_ inspections: Inspection...) -> [Inspection] { inspections }
  }
}
