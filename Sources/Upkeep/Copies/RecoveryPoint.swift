/// A copy of a file system that AWS Backup keeps, which a new file system can be restored from.
package struct RecoveryPoint: Hashable, Sendable {
  package let arn: String
  /// The ARN of the file system that it is of, which may be gone.
  package let fileSystem: String
  package let vault: String
  /// In seconds since 1970.
  package let made: Double
  /// nil where AWS does not say.
  package let bytes: Int?
  package let maker: Maker
  package let keeping: Keeping
  /// As AWS says it, such as `COMPLETED`.
  package let state: String
  /// nil until somebody has looked.
  package var trial: Trial?

  /// Who had it made.
  package enum Maker: Hashable, Sendable {
    /// A plan of AWS Backup, as the automatic one of EFS; its name, else its id.
    case plan(String)
    /// Somebody, by an order of their own.
    case person
    case unknown
  }

  /// How long it is kept, and paid for.
  package enum Keeping: Hashable, Sendable {
    /// In seconds since 1970.
    case until(Double)
    /// Until somebody deletes it.
    case forEver
    case unknown
  }

  /// Whether a GitLab was ever restored from it.
  package enum Trial: Hashable, Sendable {
    case never
    case passed(RecoveryProof)
    /// It could not be seen.
    case unknown
  }

  package init(
    arn: String, fileSystem: String, vault: String, made: Double, bytes: Int?, maker: Maker = .unknown,
    keeping: Keeping = .unknown, state: String, trial: Trial? = nil
  ) {
    self.arn = arn
    self.fileSystem = fileSystem
    self.vault = vault
    self.made = made
    self.bytes = bytes
    self.maker = maker
    self.keeping = keeping
    self.state = state
    self.trial = trial
  }

  /// Whether it is whole, and can be restored from. AWS has two words for that, by the kind of resource
  /// (https://docs.aws.amazon.com/aws-backup/latest/devguide/API_DescribeRecoveryPoint.html, `Status`).
  package var isWhole: Bool { state == "COMPLETED" || state == "AVAILABLE" }

  /// The proof that was noted on it; nil where there is none, or nobody could look.
  package var proof: RecoveryProof? { if case .passed(let proof) = trial { proof } else { nil } }

  /// The id at the end of its ARN, which is what people can tell it by.
  package var id: String { arn.split(separator: ":").last.map(String.init) ?? arn }

  /// The same with what one of its vault's list tells more than the list of its resource: who had it made, and how long it is kept.
  package func completed(by other: RecoveryPoint?) -> RecoveryPoint {
    guard let other, other.arn == arn else { return self }
    return RecoveryPoint(
      arn: arn, fileSystem: fileSystem, vault: vault, made: made, bytes: bytes ?? other.bytes, maker: other.maker,
      keeping: other.keeping, state: state, trial: trial)
  }
}

extension [RecoveryPoint] {
  /// The newest that is whole; nil where none is.
  package var newestWhole: RecoveryPoint? { filter(\.isWhole).max { $0.made < $1.made } }

  /// The newest proof that a GitLab came back from one of them; nil where none was seen.
  package var lastProof: RecoveryProof? { compactMap(\.proof).max { $0.time < $1.time } }
}
