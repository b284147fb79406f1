internal import Phrases

/// The NAT instance of a stack, as EC2 tells of it.
package struct NATInstance: Hashable, Sendable {
  package let id: String
  /// The word of EC2, such as `stopped`; nil where there is none of that id any more.
  package let state: String?

  package init(id: String, state: String?) {
    self.id = id
    self.state = state
  }

  /// What starts one that rests, as a command of `aws`.
  ///
  /// - Parameter options: what commands on the account need besides; those of a profile are taken.
  package func startCommand(in region: String, options: String = "") -> String {
    (["aws ec2 start-instances --instance-ids \(id) --region \(region)", Program.optionsForAWS(options)])
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  package enum Standing: Hashable, Sendable {
    /// It runs, or is about to.
    case runs
    /// Nothing starts it again.
    case isGone
    /// Somebody stopped it, and can start it.
    case rests
  }

  /// One that is terminated is told of for about an hour more:
  /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html
  package var standing: Standing {
    switch state {
    case "running", "pending": .runs
    case nil, "terminated", "shutting-down": .isGone
    default: .rests
    }
  }
}
