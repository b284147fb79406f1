internal import Deployment
internal import GitLabStack

/// What will happen to a stack, in usual seconds from the start of an operation.
struct Script {
  private(set) var steps: [Step] = []

  struct Step {
    let time: Double
    /// nil for the stack itself.
    let logicalID: String?
    let type: ResourceType
    let status: String
    let reason: String?
  }

  mutating func add(_ status: String, at time: Double, _ reason: String? = nil) {
    steps.append(
      Step(time: time, logicalID: nil, type: .other("AWS::CloudFormation::Stack"), status: status, reason: reason))
  }

  mutating func add(_ resource: Plan.Resource, _ status: String, at time: Double, _ reason: String? = nil) {
    steps.append(
      Step(time: time, logicalID: resource.logicalID, type: resource.type, status: status, reason: reason))
  }

  /// Under way, with the second event that says that the service has taken the order.
  mutating func add(_ resource: Plan.Resource, making verb: String, from start: Double, to end: Double) {
    add(resource, "\(verb)_IN_PROGRESS", at: start)
    if verb == "CREATE" {
      add(resource, "CREATE_IN_PROGRESS", at: start + min(1, (end - start) / 2), "Resource creation Initiated")
    }
    add(resource, "\(verb)_COMPLETE", at: end)
  }

  /// Nothing after `time` happens.
  mutating func cut(after time: Double) { steps.removeAll { $0.time > time } }

  mutating func sort() {
    steps = steps.enumerated().sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }.map(\.element)
  }

  var end: Double { steps.map(\.time).max() ?? 0 }
}
