extension Insight {
  /// Looks at the start of a GitLab that somebody started behind CloudFormation, whose events tell nothing of it; nothing where the
  /// plan has no service.
  ///
  /// - Parameter order: when that was, by our clock; nil for a GitLab that was to run already.
  package mutating func beginStart(of place: ServicePlace, at now: Double, after order: Double?) {
    guard let terms = places.startUp else { return }
    ids[terms.cluster] = place.cluster
    ids[terms.service] = place.service
    stackID = stackID ?? place.stackID
    // Our clock may differ from that of AWS by as much as a signature allows: five minutes.
    startUp = StartUp(terms: terms, began: order ?? now, since: order.map { $0 - 300 } ?? -.infinity)
  }
}
