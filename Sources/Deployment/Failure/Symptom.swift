/// What AWS or GitLab wrote about a failure, and what it was written about: the same words mean different things there.
package struct Symptom: Hashable, Sendable {
  /// As it was written.
  package let text: String
  package let subject: Subject
  /// To look for signs in.
  let folded: Folded

  package enum Subject: Hashable, Sendable {
    /// A resource of the stack, by its type, and what was being done to it; nil if that is not known.
    case resource(String, Work?)
    /// An ECS task: how it ended, what its service and the load balancer say of it.
    case task
    /// A line of GitLab's log.
    case log
    /// A request that CloudFormation refused before anything began.
    case request
  }

  package init(_ text: String, about subject: Subject) {
    self.text = text
    self.subject = subject
    folded = Folded(text)
  }

  /// nil where it is not about a resource, or not known.
  package var work: Work? {
    switch subject {
    case .resource(_, let work): work
    case .task, .log, .request: nil
    }
  }

  package var type: String? {
    switch subject {
    case .resource(let type, _): type
    case .task, .log, .request: nil
    }
  }

  // MARK: What the words name

  /// The action that is missing, such as `ec2:CreateVpc`.
  package var action: String? {
    text.firstMatch(of: #/(?:perform:? |API: )([a-z0-9-]+:[A-Za-z0-9*]+)/#).map { String($0.output.1) }
  }

  /// What is in use, such as `sg-0123456789abcdef0`.
  var resourceID: String? {
    text.firstMatch(of: #/\b(?:sg|subnet|vpc|igw|eni|rtb|nat|eipalloc)-[0-9a-f]{8,17}\b/#).map { String($0.output) }
  }

  /// The moment from which AWS takes the same request again.
  var moment: String? {
    text.firstMatch(of: #/(?i)until (\d{4}-\d\d-\d\d)T(\d\d:\d\d)[0-9:.]*Z?/#)
      .map { "\($0.output.1) \($0.output.2) UTC" }
  }

  /// How the container ended.
  var exitCode: String? {
    text.firstMatch(of: #/exit(?:ed with)? code:? (\d+)/#).map { String($0.output.1) }
  }

  /// What AWS means, without what it wraps around it: request ids, tokens, the name of the service.
  package var plain: String { Self.plain(text) }

  static func plain(_ text: String) -> String {
    var words = text
    if let match = words.firstMatch(of: #/(?s)^Resource handler returned message: "?(.*?)"?\s*\(RequestToken:.*$/#) {
      words = String(match.output.1)
    }
    if let match = words.firstMatch(
      of: #/(?s)^Received response status \[FAILED\] from custom resource\. Message returned: (.*)$/#)
    {
      words = String(match.output.1)
    }
    words = words.replacing(#/\s*\((?:Service|RequestId|Request ID|RequestToken|HandlerErrorCode)\b[^()]*\)/#, with: "")
    words = words.replacing(#/^\s+|\s+$/#, with: "")
    return words.isEmpty ? text : words
  }
}
