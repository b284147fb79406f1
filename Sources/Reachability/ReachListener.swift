internal import GitLabStack

/// A port on which the load balancer answers, and what it does there.
package struct ReachListener: Hashable, Sendable {
  package let logicalID: String
  package let port: Int
  package let isEncrypted: Bool
  /// The port that whoever asks is sent to; nil where GitLab answers.
  package let redirect: Int?

  /// The greatest port first.
  static func all(in plan: Plan) -> [ReachListener] {
    plan.resources(of: .entrance(.listener)).compactMap { listener in
      guard let port = listener.properties["Port"].flatMap({ plan.value($0) }).flatMap({ Int($0) }) else { return nil }
      let redirect = listener.properties["DefaultActions"]?.list?.first?["RedirectConfig"]
      return ReachListener(
        logicalID: listener.logicalID, port: port, isEncrypted: listener.properties["Protocol"]?.text == "HTTPS",
        redirect: redirect?["Port"]?.text.flatMap { Int($0) })
    }.sorted { $0.port > $1.port }
  }
}
