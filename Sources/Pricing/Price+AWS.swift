extension Price.Source {
  static let awsID = "aws-pricing"

  /// The answer of AWS itself.
  package static func aws(on date: String) -> Price.Source {
    Price.Source(id: awsID, date: date, what: "aws pricing get-products")
  }

  package var isAWS: Bool { id == Self.awsID }
}
